/** Words of the student that are no part of the journal yet, or never will be: what is being typed, and the notes. */
const PRIVATE_WORDS = ['draft', 'notes', 'intention', 'replay'] as const

export type PrivateWords = (typeof PRIVATE_WORDS)[number]

const keyOf = (session: string, what: PrivateWords) => `third-chair/${session}/${what}`

export function readPrivateWords(session: string, what: PrivateWords): string {
  try {
    return localStorage.getItem(keyOf(session, what)) ?? ''
  } catch {
    return ''
  }
}

/** Kept on this device as they are typed; where the browser refuses that, they live in the page alone. */
export function writePrivateWords(session: string, what: PrivateWords, words: string): void {
  try {
    if (words === '') localStorage.removeItem(keyOf(session, what))
    else localStorage.setItem(keyOf(session, what), words)
  } catch {
    // The brief has said beforehand that nothing can be kept here.
  }
}

export function forgetPrivateWords(session: string): void {
  for (const each of PRIVATE_WORDS) writePrivateWords(session, each, '')
}
