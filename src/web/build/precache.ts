import { firstScript } from './first-script.ts'

type Bundle = Parameters<typeof firstScript>[0]

/** What is looked at of a chunk besides its place among the others: what it brings along that is no script. */
interface WithCompanions {
  readonly viteMetadata?: {
    readonly importedCss: ReadonlySet<string>
    readonly importedAssets: ReadonlySet<string>
  }
}

/**
 * What a device keeps so that practice works without a network: the first script, every script that can be asked for
 * from there without going through one of the `doors`, the styles and fonts of all these, and what the page names.
 * @param page the built `index.html`
 * @param doors ends of module ids behind which a server is needed, or work that is no practice
 * @returns same-origin addresses with their leading slash, sorted
 */
export function precache(
  bundle: Bundle & Readonly<Record<string, WithCompanions>>,
  page: string,
  doors: readonly string[],
): readonly string[] {
  const { scripts, later } = firstScript(bundle, doors)
  const kept = [...scripts, ...later]
  const companions = kept.flatMap((name) => {
    const { importedCss = [], importedAssets = [] } = bundle[name]?.viteMetadata ?? {}
    return [...importedCss, ...importedAssets]
  })
  const named = Object.keys(bundle).filter((name) => page.includes(`"/${name}"`))
  return [...new Set([...kept, ...companions, ...named])].map((name) => `/${name}`).sort()
}
