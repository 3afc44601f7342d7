/**
 * The concepts of the therapeutic relationship that the library covers. Active listening and the alliance belong to
 * every session; a file names them only where they are what the session turns on.
 * @source clinical reference E2
 */
export const CONCEPTS = [
  'trust-and-safety',
  'empathy-and-validation',
  'respect-and-autonomy',
  'authenticity',
  'collaboration-and-goals',
  'confidentiality',
  'non-judgement',
  'boundaries',
  'power-imbalance',
  'cultural-sensitivity',
  'resistance',
  'transference',
  'countertransference',
  'rupture-and-feedback',
  'modelling-relationships',
  'motivation',
  'hope',
  'active-listening',
  'clear-expression',
  'alliance-and-outcome',
] as const

export type Concept = (typeof CONCEPTS)[number]
