import { type ReplayedTalk, replayOnEdit, type TalkToReplay } from '#authoring/replay-on-edit.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { isTalkOver, sayInTalk } from '#simulation/scripted-talk.ts'

/** What the preview knows. Every function below gives the next one; none of them changes it. */
export interface PreviewState {
  readonly said: TalkToReplay
  /** the version of the file that speaks, and what came of it; null before there was one */
  readonly on: {
    readonly compiled: CompiledScenario
    readonly replayed: ReplayedTalk
    /** the turns as the author read them last */
    readonly seen: readonly RecordedTurn[]
  } | null
}

export const NOTHING_SAID: PreviewState = {
  said: { replies: [], seed: 1, standing: null },
  on: null,
}

/** The file was changed: the same replies are said to it, and what was read before stays to be compared with. */
export function withFile({ said, on }: PreviewState, compiled: CompiledScenario): PreviewState {
  const isSameClient = on !== null && areSameClient(on.compiled, compiled)
  const kept = on === null || isSameClient ? said : { ...NOTHING_SAID.said, seed: said.seed }
  const replayed = replayOnEdit(compiled, kept)
  const seen = on !== null && isSameClient ? on.seen : turnsOf(replayed)
  return { said: kept, on: { compiled, replayed, seen } }
}

/** The author talks from another beginning, or with other replies: nothing is left to compare with. */
export function withTalk(state: PreviewState, talk: Partial<TalkToReplay>): PreviewState {
  const said = { ...state.said, ...talk }
  if (state.on === null) return { ...state, said }
  const replayed = replayOnEdit(state.on.compiled, said)
  return { said, on: { ...state.on, replayed, seen: turnsOf(replayed) } }
}

/** One more reply, and the client's answer. Nothing happens where there is no file, no words, or the session is over. */
export function withReply(state: PreviewState, text: string): PreviewState {
  const { said, on } = state
  if (on === null || text.trim() === '' || isTalkOver(on.replayed.talk)) return state
  const before = turnsOf(on.replayed).length
  const replayed = { ...on.replayed, talk: sayInTalk(on.replayed.talk, text) }
  const seen = [...on.seen.slice(0, before), ...turnsOf(replayed).slice(before)]
  return { said: { ...said, replies: [...said.replies, text] }, on: { ...on, replayed, seen } }
}

/** Without the last reply, whether the client had answered it or the session ended before it. */
export function withoutLastReply({ said, on }: PreviewState): PreviewState {
  const shorter = { ...said, replies: said.replies.slice(0, -1) }
  if (on === null) return { said: shorter, on }
  return { said: shorter, on: { ...on, replayed: replayOnEdit(on.compiled, shorter) } }
}

/** What differs has been read. */
export const withAllSeen = ({ said, on }: PreviewState): PreviewState => ({
  said,
  on: on && { ...on, seen: turnsOf(on.replayed) },
})

export const turnsOf = ({ talk }: ReplayedTalk): readonly RecordedTurn[] =>
  talk.snapshot.context.transcript

/** An author may rename a file or its client; a file in which both are others is another one. */
const areSameClient = (one: CompiledScenario, other: CompiledScenario): boolean =>
  one.scenario.id === other.scenario.id || one.scenario.client.name === other.scenario.client.name
