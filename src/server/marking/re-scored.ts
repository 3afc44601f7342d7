import { setImmediate } from 'node:timers/promises'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import { rescoring } from '#course/re-scoring.ts'
import { canonicalJson } from '#scenario/canonical-json.ts'
import { sha256 } from '#scenario/sha256.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { type AttemptInMarking, exerciseMarking } from './exercise-marking.ts'
import { finalMark } from './kept-mark.ts'
import { type ObserverProposal, proposalAsRecorded, proposalOfToday } from './observer-proposal.ts'
import { type TalkOfAttempt, talkOfAttempt } from './talk-of-attempt.ts'

/** One attempt that the observer of today reads otherwise than it was read. */
export interface RescoredAttempt extends AttemptInMarking {
  readonly talk: TalkOfAttempt
  readonly before: ObserverProposal
  readonly after: ObserverProposal
}

export interface RescoredExercise {
  readonly settings: ExerciseSettings
  readonly looked: number
  readonly changed: readonly RescoredAttempt[]
  readonly notScored: readonly AttemptInMarking[]
  /** skill by skill, and what to look at again */
  readonly summary: ReturnType<typeof rescoring>
  /** names these very changes */
  readonly preview: string
}

/** How many attempts have been read of how many. */
export interface RescoringStep {
  readonly done: number
  readonly of: number
}

/**
 * Reads every attempt of an exercise anew and compares. Changes nothing; lets others be answered between two.
 * @param onStep told before each attempt
 */
export async function rescoredExercise(
  services: Services,
  exercise: ExerciseTables['exercises'],
  onStep: (step: RescoringStep) => void = () => {},
): Promise<RescoredExercise> {
  const { settings, attempts } = await exerciseMarking(services, exercise)
  const changed: RescoredAttempt[] = []
  const notScored: AttemptInMarking[] = []
  for (const [done, each] of attempts.entries()) {
    onStep({ done, of: attempts.length })
    const talk = await talkOfAttempt(services, { attempt: each.attempt, exercise })
    if (talk === null) {
      notScored.push(each)
      continue
    }
    const before = each.proposal?.proposal ?? proposalAsRecorded(talk)
    const after = proposalOfToday(talk)
    if (!isAlike(before, after)) changed.push({ ...each, talk, before, after })
    await setImmediate()
  }
  return {
    settings,
    looked: attempts.length - notScored.length,
    changed,
    notScored,
    summary: rescoring(
      changed.map(({ attempt, marks, before, after }) => ({
        id: attempt.id,
        markingState: attempt.marking_state,
        mark: finalMark(marks)?.mark ?? null,
        before: { verdicts: before.verdicts, rubric: before.provenance.rubric },
        after: { verdicts: after.verdicts, rubric: after.provenance.rubric },
      })),
    ),
    preview: sha256(
      canonicalJson(
        changed.map(({ attempt, proposal, after }) => ({
          attempt: attempt.id,
          state: attempt.marking_state,
          before: proposal?.id ?? null,
          after: { verdicts: after.verdicts, turns: after.turns },
        })),
      ),
    ),
  }
}

const isAlike = (one: ObserverProposal, other: ObserverProposal): boolean =>
  one.provenance.rubric === other.provenance.rubric && madeOf(one) === madeOf(other)

const madeOf = ({ verdicts, turns }: ObserverProposal): string => canonicalJson({ verdicts, turns })
