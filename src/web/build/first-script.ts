/** What is looked at of a bundle: chunks by their file names, and assets, which hold no modules. */
type Bundle = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | {
        readonly type: 'chunk'
        readonly isEntry: boolean
        readonly imports: readonly string[]
        readonly moduleIds: readonly string[]
      }
  >
>

interface FirstScript {
  /** ids of all modules that run before the first page is drawn */
  readonly modules: readonly string[]
  /** file names of the scripts that come behind it */
  readonly later: readonly string[]
}

/** Parts a bundle into the entries with what they import, and all other scripts. */
export function firstScript(bundle: Bundle): FirstScript {
  const chunks = Object.entries(bundle).flatMap(([name, each]) =>
    each.type === 'chunk' ? [{ ...each, name }] : [],
  )
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ name }) => name))
  // A set is walked on into what is added meanwhile.
  for (const name of reached)
    for (const imported of chunks.find((each) => each.name === name)?.imports ?? [])
      reached.add(imported)
  return {
    modules: chunks
      .filter(({ name }) => reached.has(name))
      .flatMap(({ moduleIds }) => [...moduleIds]),
    later: chunks.map(({ name }) => name).filter((name) => !reached.has(name)),
  }
}
