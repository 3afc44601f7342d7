/** Words of the student that are no part of the journal yet, or never will be: what is being typed, and the notes. */
export const PRIVATE_WORDS = [
  'draft',
  'notes',
  'intention',
  'replay',
  'ratings',
  'own-reading',
  'within',
  'within-after',
  'supervision',
  'transcript',
  'tries',
] as const

export type PrivateWords = (typeof PRIVATE_WORDS)[number]

/** What the browser would not keep. It lasts as long as the page, so that a pause or a closed notepad loses nothing. */
const onlyInPage = new Map<string, string>()

/** Private words with the place where they stand. */
export interface PlacedWords {
  readonly session: string
  readonly what: PrivateWords
  readonly words: string
}

const keyOf = (session: string, what: PrivateWords) => `third-chair/${session}/${what}`

export function readPrivateWords(session: string, what: PrivateWords): string {
  const key = keyOf(session, what)
  try {
    return onlyInPage.get(key) ?? localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/**
 * Kept on this device as they are typed; where the browser refuses that, they live in the page alone.
 * @returns whether the browser kept them
 */
export function writePrivateWords(session: string, what: PrivateWords, words: string): boolean {
  const key = keyOf(session, what)
  try {
    if (words === '') localStorage.removeItem(key)
    else localStorage.setItem(key, words)
    onlyInPage.delete(key)
    return true
  } catch {
    onlyInPage.set(key, words)
    return false
  }
}

/** Everything of the kind on this device and in this page, also of talks that are kept elsewhere. */
export function allPrivateWords(): readonly PlacedWords[] {
  return [...new Set([...onlyInPage.keys(), ...keysOnDevice()])].flatMap((key) => {
    const [, session, kind, ...more] = key.split('/')
    const what = PRIVATE_WORDS.find((each) => each === kind)
    if (session === undefined || what === undefined || more.length > 0) return []
    const words = readPrivateWords(session, what)
    return words === '' ? [] : [{ session, what, words }]
  })
}

function keysOnDevice(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith('third-chair/'))
  } catch {
    return []
  }
}

export function forgetPrivateWords(session: string): void {
  for (const each of PRIVATE_WORDS) writePrivateWords(session, each, '')
}
