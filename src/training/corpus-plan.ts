import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CorpusLine } from './corpus-line.ts'

/** What the corpus has to hold at least; a change here is a change of what the observer's figures rest on. */
export const FLOORS = {
  pairs: 5000,
  /** thoughts with the code in the agreed reading, for each of the 26 codes */
  thoughtsOfCode: 120,
  /** replies of a near-miss family in which the near-miss is what was agreed */
  nearMisses: 40,
  subjects: 40,
  /** replies in a variety of English; judgement: enough to see a misreading of one in ten */
  variety: 200,
  /** replies in a channel; judgement */
  channel: 1000,
  /** replies of a form; judgement */
  form: 100,
  /** share of a batch's lines that two readers have read */
  bothRead: 0.95,
} as const

export const CHANNELS = [
  'chat',
  'speech',
  'transcribed',
] as const satisfies readonly CorpusLine['channel'][]

export const VARIETIES = [
  'standard',
  'second-language',
  'aave',
  'scots',
  'indian',
  'nigerian',
  'singaporean',
  'teen',
  'formal',
  'terse',
  'dyslexic',
  'voice-to-text',
] as const

/** A new subject is added here first, so that a slip of the pen does not count as one. */
export const SUBJECTS: readonly string[] = [
  ...['ageing', 'alcohol', 'anger', 'anxiety', 'bereavement', 'body', 'bullying', 'caring'],
  ...['chronic-pain', 'debt', 'dental', 'depression', 'diabetes', 'disability', 'divorce'],
  ...['driving', 'drugs', 'eating', 'exams', 'exercise', 'faith', 'family', 'friendship'],
  ...['gambling', 'gender', 'grief', 'housing', 'identity', 'illness', 'infertility'],
  ...['loneliness', 'love', 'medicine', 'migration', 'military', 'money', 'parenthood'],
  ...['pregnancy', 'prison', 'probation', 'race', 'religion', 'retirement', 'school'],
  ...['sexuality', 'sleep', 'smoking', 'sport', 'study', 'technology', 'trauma'],
  ...['unemployment', 'violence', 'work'],
]

/** A family is written for two readings: the one that was meant, and the one it is mistaken for. */
export interface NearMissFamily {
  readonly name: string
  readonly meant: BehaviourCode
  /** label of the near-miss; null where it has no code */
  readonly nearMiss: string | null
}

const family = (
  meant: BehaviourCode,
  nearMiss: string | null,
  name = `${meant}>${nearMiss ?? 'NC'}`,
): NearMissFamily => ({ name, meant, nearMiss })

/** @source clinical reference B3: each example marked as a near-miss */
export const NEAR_MISS_FAMILIES: readonly NearMissFamily[] = [
  family('SR', 'ADV'),
  family('CR', 'CONF'),
  family('RF', 'SR'),
  family('ENC', 'DISM'),
  family('ENC', null),
  family('OQ', 'CONF'),
  family('CQ', 'CQ+stk'),
  family('CQ', 'CONF'),
  family('VAL', 'DISM'),
  family('VAL', null),
  family('AFF', null, 'AFF>NC-cheer'),
  family('AFF', null, 'AFF>NC-above'),
  family('SEEK', 'ADV', 'SEEK>ADV-agenda'),
  family('SEEK', 'ADV', 'SEEK>ADV-tag'),
  family('AUT', 'CONF'),
  family('IMM', 'CONF'),
  family('IMM', 'SR'),
  family('REP', 'DISM'),
  family('CULT', 'ASSM'),
  family('HOPE', 'DISM'),
  family('CHAL', 'CONF'),
  family('TSD', 'SLIP'),
  family('TSD', 'LIM+cold', 'TSD>LIM-cold'),
  family('STR', 'SLIP'),
  family('INFO', 'ADV'),
  family('INFO', 'CONF'),
  family('PWP', 'LIM+cold', 'PWP>LIM-cold'),
  family('RISK', 'DISM'),
  family('RISK', 'OQ'),
  family('LIM', 'LIM+cold', 'LIM>LIM-cold'),
  family('LIM', 'SLIP'),
  family('ADV', 'OQ'),
  family('ADV', 'INFO'),
  family('CONF', 'CR'),
  family('CONF', 'SEEK'),
  family('DISM', 'HOPE'),
  family('SLIP', 'STR'),
  family('ASSM', 'OQ'),
  family('ASSM', 'CULT'),
]

/** The `family` of lines written as the same words with another function, or the same function in other words. */
export const CONTRAST = 'contrast'
