import { sessionTranscript } from '#feedback/session-transcript.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { FoldedReply, FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import type { BlamedReply } from './test-report.ts'

/** A script of the file, played to its end. */
export interface PlayedScript {
  readonly trainee: string
  /** where the script stands in the file: `['trainees', 0]` */
  readonly path: SourcePath
  readonly folded: FoldedSession
  readonly verdicts: readonly Verdict[]
}

/** By the id of the trainee, in the order of the file. */
export type PlayedScripts = ReadonlyMap<string, PlayedScript>

/** Takes every script of the file through a session. Of two with one id the later counts; the checks of the file name them. */
export function playScripts(compiled: CompiledScenario, seed: number): PlayedScripts {
  const { scenario } = compiled
  return new Map(
    scenario.trainees.map(({ id, replies }, at) => {
      const { folded } = rehearse(compiled, replies, seed)
      const { verdicts } = scoreSession(sessionTranscript(folded, scenario))
      return [id, { trainee: id, path: ['trainees', at], folded, verdicts }]
    }),
  )
}

/** Points to a reply of a script. @param why one sentence */
export const blamed = (
  { trainee, path }: Pick<PlayedScript, 'trainee' | 'path'>,
  { turn, text }: FoldedReply,
  why: string,
): BlamedReply => ({
  trainee,
  turn,
  path: [...path, 'replies', turn - 1],
  reply: text,
  why,
})
