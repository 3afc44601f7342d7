/** Characters that take no room: zero-width spaces and joiners, soft hyphens, byte order marks, direction marks. */
const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

const LOOKS =
  'а=a е=e о=o р=p с=c х=x у=y і=i ј=j ѕ=s ԁ=d һ=h А=A Е=E О=O Р=P С=C Х=X У=Y І=I Ј=J Ѕ=S В=B Н=H К=K М=M Т=T ο=o α=a ν=v Α=A Β=B Ε=E Η=H Ι=I Κ=K Μ=M Ν=N Ο=O Ρ=P Τ=T Χ=X'
/** Cyrillic and Greek letters that look Latin, and what they look like. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  LOOKS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(2)]),
)
const FOREIGN = /[\u0370-\u052f\uff01-\uff5e]/u
const FULL_WIDTH = 0xfee0

/** A letter of another script inside Latin text is read as it looks; a text in another script stays. */
function seenAs(character: string, isLatin: boolean): string {
  if (/[\uff01-\uff5e]/u.test(character))
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH)
  return isLatin ? (LOOK_ALIKE.get(character) ?? character) : character
}

/** Mostly Latin letters, or foreign ones that all look Latin. */
function isLatinText(text: string): boolean {
  const foreign = [...text].filter((each) => /[\u0370-\u052f]/u.test(each))
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  return latin > foreign.length || foreign.every((each) => LOOK_ALIKE.has(each))
}

export interface VisibleText {
  readonly text: string
  /** the place in the text as typed of a character of `text` */
  readonly placeOf: (at: number) => number
}

/** The text as a reader sees it, and the way back to the text as typed. @source clinical reference H 7 */
export function visibleText(typed: string): VisibleText {
  if (!HIDDEN.test(typed) && !FOREIGN.test(typed)) return { text: typed, placeOf: (at) => at }
  const isLatin = isLatinText(typed)
  const places: number[] = []
  let text = ''
  for (let at = 0; at < typed.length; at += 1) {
    const character = typed.charAt(at)
    if (HIDDEN.test(character)) continue
    text += seenAs(character, isLatin)
    places.push(at)
  }
  return { text, placeOf: (at) => places[at] ?? typed.length }
}
