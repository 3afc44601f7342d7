import type { CorpusLine } from './corpus-line.ts'
import { SETTINGS } from './settings.ts'

/** Contrasts come far oftener in the corpus than in any talk, and would teach that nothing is what it seems. */
export const weightOf = ({ family }: CorpusLine): number =>
  family === undefined ? 1 : SETTINGS.contrast.weight
