/**
 * The ways of counselling that every scenario is simulated with. `novice-mixed` does good and clumsy things in turn;
 * the last two do the same until they confront the client, and then mend it or go on as if nothing had been.
 * @source clinical reference R4
 */
export const TRAINEE_TYPES = [
  'skilled',
  'novice-mixed',
  'interrogator',
  'open-question-only',
  'parrot',
  'formula',
  'flatterer',
  'advice-giver',
  'reassurer',
  'confronter',
  'pleaser',
  'warm-limits',
  'cold-limits',
  'rupture-repaired',
  'rupture-ignored',
] as const

export type TraineeType = (typeof TRAINEE_TYPES)[number]
