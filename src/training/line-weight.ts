import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { type CorpusLine, codeOf } from './corpus-line.ts'
import { SETTINGS } from './settings.ts'

/** Acts so rare in talk that contrasts are where most of them are met. */
const RARE: ReadonlySet<BehaviourCode> = new Set([
  'VAL',
  'AUT',
  'IMM',
  'REP',
  'CULT',
  'HOPE',
  'CHAL',
  'TSD',
  'STR',
  'PWP',
  'RISK',
  'LIM',
  'SLIP',
  'ASSM',
])

/** Contrasts come far oftener in the corpus than in any talk, and would teach that nothing is what it seems. */
export const weightOf = ({ family }: CorpusLine, labels: readonly string[] = []): number =>
  family === undefined || labels.some((label) => RARE.has(codeOf(label)))
    ? 1
    : SETTINGS.contrast.weight
