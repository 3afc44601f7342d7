import { useMemo, useState } from 'react'
import { differingTurns } from '#authoring/replay-on-edit.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ClientStanding } from '#simulation/client-standing.ts'
import { foldSound } from '#simulation/fold-session.ts'
import { readSession } from '#simulation/session-reading.ts'
import { standingOf } from '#simulation/session-standing.ts'
import type { Preview } from './preview.ts'
import {
  NOTHING_SAID,
  type PreviewState,
  turnsOf,
  withAllSeen,
  withFile,
  withoutLastReply,
  withReply,
  withTalk,
} from './preview-state.ts'

/**
 * A conversation that outlives every save: the same replies are said again to each new version of the file.
 * @param compiled the newest version that could be read; null while there is none, and what there was goes on
 */
export function usePreview(compiled: CompiledScenario | null): Preview {
  const [kept, setState] = useState(NOTHING_SAID)
  let state = kept
  if (compiled !== null && compiled.hash !== state.on?.compiled.hash) {
    state = withFile(state, compiled)
    setState(state)
  }
  const { said, on } = state
  return useMemo(() => {
    const step = (next: (before: PreviewState) => PreviewState) => setState(next)
    return {
      compiled: on?.compiled ?? null,
      talk: on && readSession(on.replayed.talk.snapshot),
      differing: new Map(
        on === null
          ? []
          : differingTurns(on.seen, turnsOf(on.replayed)).map(({ index, was }) => [index, was]),
      ),
      unsaid: on?.replayed.unsaid ?? [],
      seed: said.seed,
      standing: said.standing,
      dropped: on?.replayed.dropped ?? [],
      say: (text) => step((before) => withReply(before, text)),
      back: () => {
        step(withoutLastReply)
        return said.replies.at(-1) ?? null
      },
      restart: () => step((before) => withTalk(before, { replies: [] })),
      reseed: (seed) => step((before) => withTalk(before, { seed })),
      startFrom: (standing) => step((before) => withTalk(before, { replies: [], standing })),
      play: (replies, seed = said.seed) =>
        step((before) => withTalk(before, { replies, seed, standing: null })),
      forgetDifferences: () => step(withAllSeen),
      standingAt: (index) => (on === null ? null : standingAfter(on, index)),
    }
  }, [said, on])
}

function standingAfter(
  { compiled, replayed }: NonNullable<PreviewState['on']>,
  index: number,
): ClientStanding | null {
  const turns = turnsOf(replayed)
  const isBeforeStudent = index === -1 && turns[0]?.speaker !== 'client'
  if (!isBeforeStudent && turns[index]?.speaker !== 'client') return null
  const { entries } = replayed.talk
  const spoken = entries.flatMap(({ event }, at) =>
    event.type === 'student.said' || event.type === 'client.spoke' ? [at] : [],
  )
  const until = spoken[index] ?? entries.findIndex(({ event }) => event.type === 'session.begun')
  const { snapshot } = foldSound(compiled, entries.slice(0, until + 1))
  return snapshot && standingOf(snapshot.context)
}
