/** Characters that take no room: zero-width spaces and joiners, soft hyphens, byte order marks, direction marks. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u

export interface VisibleText {
  readonly text: string
  /** the place in the text as typed of a character of `text` */
  readonly placeOf: (at: number) => number
}

/** The text as a reader sees it, and the way back to the text as typed. @source clinical reference H 7 */
export function visibleText(typed: string): VisibleText {
  if (!HIDDEN.test(typed)) return { text: typed, placeOf: (at) => at }
  const places: number[] = []
  let text = ''
  for (let at = 0; at < typed.length; at += 1) {
    const character = typed.charAt(at)
    if (HIDDEN.test(character)) continue
    text += character
    places.push(at)
  }
  return { text, placeOf: (at) => places[at] ?? typed.length }
}
