/** The kinds of scripted trainee that a scenario can be tested with. @source clinical reference R4; conventions, authoring 4 */
export const TRAINEE_KINDS = [
  'skilled',
  'clumsy',
  'boundary-crossing',
  'interrogator',
  'advice-giver',
  'silent',
  'hostile',
] as const

export type TraineeKind = (typeof TRAINEE_KINDS)[number]
