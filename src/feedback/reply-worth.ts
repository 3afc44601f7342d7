import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'
import type { EffectCause, EffectTrace } from '#simulation/trace.ts'

type Points = Readonly<Partial<Record<ClientVariable, number>>>

/** Which of the numbers tell whether a reply helped: the frame counts too where it is at stake. */
export interface Stake {
  readonly frame: boolean
}

/** A slip is pleasant at once and costs the frame, so the frame is at stake in a test and wherever one happens. */
export const stakeOf = (cues: readonly CueTag[], said: readonly BehaviourCode[]): Stake => ({
  frame: cues.includes('boundaryTest') || said.includes('SLIP'),
})

/**
 * What a reply was worth to the client, in points: trust and openness gained, less strain.
 * @source judgement, to be validated; it chooses where to look back and never reaches a score
 */
export const worthOf = ({ before, after }: EffectTrace, stake: Stake): number =>
  worthOfPoints(after, stake) - worthOfPoints(before, stake)

export const worthOfCause = ({ effect }: EffectCause, stake: Stake): number =>
  worthOfPoints(effect, stake)

const worthOfPoints = ({ bond = 0, open = 0, discord = 0, frame = 0 }: Points, stake: Stake) =>
  bond + open - discord + (stake.frame ? frame : 0)
