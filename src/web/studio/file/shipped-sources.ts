/** The library's own files, each fetched when somebody starts from a copy of it. */
const SOURCES = import.meta.glob<string>('/scenarios/*.yaml', { query: '?raw', import: 'default' })

/** @param id of the scenario; a shipped file is called as its scenario @returns null where it cannot be had */
export async function shippedSource(id: string): Promise<string | null> {
  const bring = SOURCES[`/scenarios/${id}.yaml`]
  if (bring === undefined) return null
  try {
    return await bring()
  } catch {
    return null
  }
}
