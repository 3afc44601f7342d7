import { seedFrom } from '#lib/prng.ts'
import type { CorpusLine } from './corpus-line.ts'

/** Share of the groups kept out of training. */
const HELD_OUT_IN = 8
const FOLDS = 5

/**
 * What must stay together: every reply to one client turn, every turn of one conversation, and both sides of a contrast.
 */
export const groupOf = ({ family, client, session }: CorpusLine): string => {
  if (family === 'contrast') return `contrast ${session.replace(/-[a-z]$/, '')}`
  return family === undefined
    ? `session ${session}`
    : `turn ${client.toLowerCase().replaceAll(/\W+/g, ' ')}`
}

/** Never trained on: measured only. */
export const isHeldOut = (line: CorpusLine): boolean =>
  seedFrom(`held out ${groupOf(line)}`) % HELD_OUT_IN === 0

/** 0 to 4: the part of the training lines that a cross-fitted reader has not seen. */
export const foldOf = (line: CorpusLine): number => seedFrom(`fold ${groupOf(line)}`) % FOLDS

export const ALL_FOLDS: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold)
