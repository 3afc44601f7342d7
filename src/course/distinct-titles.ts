/** Two columns of one name would be read as one: of several the later ones get a number. */
export function distinctTitles(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    let name = title
    for (let n = 2; taken.has(name); n++) name = `${title} – ${n}`
    taken.add(name)
    return name
  })
}
