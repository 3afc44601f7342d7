/**
 * The 26 behaviour codes an author may name and the observer may give; their meaning lives in
 * `coding/code-definition.ts`.
 * @source clinical reference B2
 */
export const BEHAVIOUR_CODES = [
  'SR',
  'CR',
  'RF',
  'ENC',
  'OQ',
  'CQ',
  'VAL',
  'AFF',
  'SEEK',
  'AUT',
  'IMM',
  'REP',
  'CULT',
  'HOPE',
  'CHAL',
  'TSD',
  'STR',
  'INFO',
  'PWP',
  'RISK',
  'LIM',
  'ADV',
  'CONF',
  'DISM',
  'SLIP',
  'ASSM',
] as const

export type BehaviourCode = (typeof BEHAVIOUR_CODES)[number]
