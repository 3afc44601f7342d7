import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ClientVariable } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
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
 * What a reply was worth to the client, in points: trust and openness gained, less strain. The leap of trust when a
 * rupture closes is left out: it pays for the replies before it as well.
 * @source judgement, to be validated; it chooses where to look back and never reaches a score
 */
export const worthOf = ({ causes }: EffectTrace, stake: Stake): number =>
  causes
    .filter(({ cause }) => cause !== 'repair')
    .reduce((sum, cause) => sum + worthOfCause(cause, stake), 0)

export const worthOfCause = ({ effect }: EffectCause, stake: Stake): number =>
  worthOfPoints(effect, stake)

const worthOfPoints = ({ bond = 0, open = 0, discord = 0, frame = 0 }: Points, stake: Stake) =>
  bond + open - discord + (stake.frame ? frame : 0)
