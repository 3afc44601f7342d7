import type { SheetChoice } from '#feedback/supervision/supervision-sheet.ts'

/** What a student decided about the sheet of a session, as it is kept among their private words. */
export interface KeptSheet extends SheetChoice {
  /** what they noticed in themself goes along */
  readonly hasWithin: boolean
}

export const UNTOUCHED: KeptSheet = { moments: null, question: null, hasWithin: false }

/** @returns the untouched sheet where nothing is kept, or what is there cannot be read */
export function readKeptSheet(words: string): KeptSheet {
  try {
    const kept: unknown = JSON.parse(words === '' ? 'null' : words)
    return isKeptSheet(kept) ? kept : UNTOUCHED
  } catch {
    return UNTOUCHED
  }
}

const isKeptSheet = (kept: unknown): kept is KeptSheet =>
  typeof kept === 'object' &&
  kept !== null &&
  'question' in kept &&
  (kept.question === null || typeof kept.question === 'string') &&
  'hasWithin' in kept &&
  typeof kept.hasWithin === 'boolean' &&
  'moments' in kept &&
  (kept.moments === null ||
    (Array.isArray(kept.moments) && kept.moments.every((each) => Number.isInteger(each))))
