import { readPrivateWords, writePrivateWords } from './private-words.ts'

/** What may be happening in somebody who listens. @source clinical reference E4 */
export const FEELINGS_WITHIN = {
  rescue: 'A pull to rescue',
  irritation: 'Irritation',
  attraction: 'Attraction',
  fear: 'Fear',
  numbness: 'Numbness',
  other: 'Something else',
} as const

export type FeelingWithin = keyof typeof FEELINGS_WITHIN

/** What the student noticed in themself and chose to keep: on this device, for them alone. */
export interface LookedWithin {
  /** the client's words it came after */
  readonly clientSaid: string
  readonly feeling: FeelingWithin
  readonly words: string
}

export const keepLookedWithin = (session: string, looked: LookedWithin): boolean =>
  writePrivateWords(session, 'within', JSON.stringify(looked))

/** @returns what was kept; null where nothing was, or what is there cannot be read */
export function readLookedWithin(session: string): LookedWithin | null {
  try {
    const kept: unknown = JSON.parse(readPrivateWords(session, 'within') || 'null')
    return isLookedWithin(kept) ? kept : null
  } catch {
    return null
  }
}

const isLookedWithin = (kept: unknown): kept is LookedWithin =>
  typeof kept === 'object' &&
  kept !== null &&
  'clientSaid' in kept &&
  typeof kept.clientSaid === 'string' &&
  'words' in kept &&
  typeof kept.words === 'string' &&
  'feeling' in kept &&
  typeof kept.feeling === 'string' &&
  Object.hasOwn(FEELINGS_WITHIN, kept.feeling)
