import type { DrillEntry, DrillTry } from './drill-record.ts'
import type { DrillOutcome } from './round-course.ts'

/** Three in the afternoon of the first of March 2026, UTC. */
export const AT = 1_772_377_200_000
export const DAY_MS = 86_400_000

const idFrom = (words: string): string =>
  [...words]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0'))
    .join('')
    .padStart(32, '0')
    .slice(-32)

/** A try of a drill with Sam, one minute after the one before. */
export const triedOnce = (
  outcome: DrillOutcome,
  { drill = 'sam/tired/empathy', round = 'r1', step = 0, at = AT, ...more }: Partial<DrillTry> = {},
): DrillTry => ({
  version: 1,
  entry: idFrom(`${drill} ${round} ${step}`.slice(-16)),
  drill,
  round: idFrom(round),
  step,
  at: at + step * 60_000,
  difficulty: 'plain',
  is: 'tried',
  text: 'That sounds lonely.',
  coded: { kind: 'other', segments: [] },
  outcome,
  speech: {
    line: null,
    says: 'Mm.',
    stage: null,
    cues: [],
    moment: null,
    fact: null,
    ending: null,
    spokenBy: 'embedded',
  },
  ...more,
})

/** A round with these outcomes, one after the other. */
export const roundWith = (
  outcomes: readonly DrillOutcome[],
  more: Partial<DrillTry> = {},
): readonly DrillEntry[] => outcomes.map((outcome, step) => triedOnce(outcome, { ...more, step }))
