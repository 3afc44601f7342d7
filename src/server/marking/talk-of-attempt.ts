import type { SaidTurn } from '#contract/api/marked-levels.schema.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { saidTurn } from '#server/attempts/said-turn.ts'
import type { Services } from '#server/services.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { MarkedAttempt } from './marked-attempt.ts'

/** What was said in an attempt, folded from its journal with the scenario as it was pinned. */
export interface TalkOfAttempt {
  readonly compiled: CompiledScenario
  readonly folded: FoldedSession
}

/** @returns null where the journal does not fold: a person has to look, and nothing can be scored */
export async function talkOfAttempt(
  { journals, pinned }: Pick<Services, 'journals' | 'pinned'>,
  { attempt, exercise }: Pick<MarkedAttempt, 'attempt' | 'exercise'>,
): Promise<TalkOfAttempt | null> {
  if (exercise.scenario_hash === null) return null
  const compiled = await pinned(exercise.scenario_hash)
  const folded = foldSession(compiled, await journals.read(attempt.session))
  return folded.ok ? { compiled, folded: folded.value } : null
}

export const saidTurns = ({ transcript }: Pick<FoldedSession, 'transcript'>): readonly SaidTurn[] =>
  transcript.map(saidTurn)
