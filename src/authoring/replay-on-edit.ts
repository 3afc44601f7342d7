import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { unknownInStanding } from '#simulation/check-standing.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { beginTalk, isTalkOver, type ScriptedTalk, sayInTalk } from '#simulation/scripted-talk.ts'

/** What an author said to the client of a file, to be said again to each new version of it. */
export interface TalkToReplay {
  readonly replies: readonly string[]
  readonly seed: number
  /** where the talk starts, if not where the file does */
  readonly standing: ClientStanding | null
}

export interface ReplayedTalk {
  readonly talk: ScriptedTalk
  /** the replies for which there is no place any more, because the client ends the session before them */
  readonly unsaid: readonly string[]
  /** ids and addresses that the standing names and the file no longer has; the talk started without them */
  readonly dropped: readonly string[]
}

/** The same replies on another version of the file. */
export function replayOnEdit(
  compiled: CompiledScenario,
  { replies, seed, standing }: TalkToReplay,
): ReplayedTalk {
  const { fitting, dropped } = fittingStanding(standing, compiled.scenario)
  let talk = beginTalk(compiled, seed, fitting ?? undefined)
  for (const [at, text] of replies.entries()) {
    if (isTalkOver(talk)) return { talk, unsaid: replies.slice(at), dropped }
    talk = sayInTalk(talk, text)
  }
  return { talk, unsaid: [], dropped }
}

/** A turn that reads otherwise than before the file was changed. */
export interface DifferingTurn {
  /** position in the new transcript */
  readonly index: number
  /** what the client said there before; null where they said nothing */
  readonly was: { readonly says: string; readonly stage: string | null } | null
}

/** The client turns that read otherwise, in the order of the new transcript. */
export const differingTurns = (
  was: readonly RecordedTurn[],
  now: readonly RecordedTurn[],
): readonly DifferingTurn[] =>
  now.flatMap((turn): readonly DifferingTurn[] => {
    if (turn.speaker !== 'client') return []
    const before = was[turn.index]
    if (before?.speaker !== 'client') return [{ index: turn.index, was: null }]
    const { says, stage } = before.speech
    return says === turn.speech.says && stage === turn.speech.stage
      ? []
      : [{ index: turn.index, was: { says, stage } }]
  })

function fittingStanding(
  standing: ClientStanding | null,
  scenario: Scenario,
): { readonly fitting: ClientStanding | null; readonly dropped: readonly string[] } {
  if (standing === null) return { fitting: null, dropped: [] }
  const { facts, moments, lines } = unknownInStanding(standing, scenario)
  const dropped = [...facts, ...moments, ...lines]
  if (dropped.length === 0) return { fitting: standing, dropped }
  // Which facts stand open depends on all of them: without some, each gate is looked at anew.
  const { unlocked, ...rest } = standing
  const fitting = {
    ...rest,
    told: standing.told.filter((id) => !facts.includes(id)),
    happened: standing.happened.filter((id) => !moments.includes(id)),
    used: standing.used.filter((address) => !lines.includes(address)),
    ...(unlocked === undefined || facts.length > 0 ? {} : { unlocked }),
  }
  return { fitting, dropped }
}
