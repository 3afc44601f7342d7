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

/** @returns ids of all modules that run before the first page is drawn: of the entries and what they import */
export function firstScriptModules(bundle: Bundle): readonly string[] {
  const reached = new Set(
    Object.entries(bundle).flatMap(([name, each]) =>
      each.type === 'chunk' && each.isEntry ? [name] : [],
    ),
  )
  const modules: string[] = []
  // A set is walked on into what is added meanwhile.
  for (const name of reached) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk') continue
    modules.push(...chunk.moduleIds)
    for (const imported of chunk.imports) reached.add(imported)
  }
  return modules
}
