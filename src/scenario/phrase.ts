/** Words compared as a reader hears them: case, kinds of apostrophe, dashes and spacing do not matter. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** @returns whether `text` holds `phrase` as whole words; an empty phrase is in no text */
export const holdsPhrase = (text: string, phrase: string): boolean =>
  holdsNormalised(normalised(text), normalised(phrase))

/** The same for words that are normalised already, where many are compared. */
export function holdsNormalised(heard: string, sought: string): boolean {
  if (sought === '') return false
  for (let at = heard.indexOf(sought); at !== -1; at = heard.indexOf(sought, at + 1)) {
    const isStart = !isWordCharacter(heard[at - 1])
    const isEnd = !isWordCharacter(heard[at + sought.length])
    if (isStart && isEnd) return true
  }
  return false
}

/** The number of words as a listener counts them: runs of letters, digits and inner apostrophes. */
export const wordCount = (text: string): number =>
  normalised(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
