import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Services } from '#server/services.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import type { ScriptedTalk } from '#simulation/scripted-talk.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import type { OpenToTries } from './open-to-tries.ts'

/** A reply of an attempt, and the talk as it stood before it. */
export interface RetriedPlace {
  readonly reply: number
  readonly before: ScriptedTalk
  readonly folded: FoldedSession
  readonly compiled: CompiledScenario
}

/** @param asked the index of the reply in the transcript, as it stands in the address */
export async function retriedPlace(
  { journals, pinned }: Pick<Services, 'journals' | 'pinned'>,
  { attempt, exercise }: Pick<OpenToTries, 'attempt' | 'exercise'>,
  asked: string,
): Promise<Result<RetriedPlace, ApiRefusal>> {
  if (exercise.scenario_hash === null || !/^\d{1,4}$/.test(asked)) return failure('not-found')
  const reply = Number(asked)
  const compiled = await pinned(exercise.scenario_hash)
  const entries = await journals.read(attempt.session)
  const folded = foldSession(compiled, entries)
  // A person marked what no program can read.
  if (!folded.ok) return failure('not-now')
  const before = talkBeforeReply(compiled, entries, reply)
  return before === null
    ? failure('not-found')
    : success({ reply, before, folded: folded.value, compiled })
}
