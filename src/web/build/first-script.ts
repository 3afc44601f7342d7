/** What is looked at of a bundle: chunks by their file names, and assets, which hold no modules. */
type Bundle = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | {
        readonly type: 'chunk'
        readonly isEntry: boolean
        readonly imports: readonly string[]
        readonly dynamicImports: readonly string[]
        readonly moduleIds: readonly string[]
      }
  >
>

interface FirstScript {
  /** file names of the entries and what they import */
  readonly scripts: readonly string[]
  /** ids of all modules that run before the first page is drawn */
  readonly modules: readonly string[]
  /** file names of the scripts that come behind it */
  readonly later: readonly string[]
}

/**
 * Parts a bundle into the entries with what they import, and the scripts that come later.
 * @param forSome ends of module ids: what holds such a module, or cannot run without it, is not for everybody and no
 *   later script; nor is what that alone brings
 */
export function firstScript(bundle: Bundle, forSome: readonly string[] = []): FirstScript {
  const chunks = Object.entries(bundle).flatMap(([name, each]) =>
    each.type === 'chunk' ? [{ ...each, name }] : [],
  )
  const chunkOf = (name: string) => chunks.find((each) => each.name === name)
  const isForAll = (name: string): boolean => {
    const needed = new Set([name])
    for (const each of needed)
      for (const imported of chunkOf(each)?.imports ?? []) needed.add(imported)
    return [...needed].every((each) =>
      (chunkOf(each)?.moduleIds ?? []).every((id) => !forSome.some((end) => id.endsWith(end))),
    )
  }
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ name }) => name))
  // A set is walked on into what is added meanwhile.
  for (const name of first) for (const imported of chunkOf(name)?.imports ?? []) first.add(imported)
  const all = new Set(first)
  for (const name of all) {
    const { imports = [], dynamicImports = [] } = chunkOf(name) ?? {}
    for (const wanted of [...imports, ...dynamicImports].filter(isForAll)) all.add(wanted)
  }
  return {
    scripts: [...first],
    modules: chunks
      .filter(({ name }) => first.has(name))
      .flatMap(({ moduleIds }) => [...moduleIds]),
    later: [...all].filter((name) => !first.has(name)),
  }
}
