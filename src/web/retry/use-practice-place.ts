import { useCallback, useMemo, useState } from 'react'
import { branchAt } from '#feedback/retry/branch.ts'
import { compareBranches } from '#feedback/retry/compare-branches.ts'
import { exemplarStanding, exemplarsForReply } from '#feedback/retry/exemplars-for-reply.ts'
import { triedBranch, tryAgain } from '#feedback/retry/try-again.ts'
import { tryStanding } from '#feedback/retry/try-standing.ts'
import { success } from '#lib/result.ts'
import type { TriedBranch } from '#simulation/retried-reply.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { failureWords } from '#web/session/failure-words.ts'
import { useHostCall } from '#web/session/use-host-call.ts'
import { type RetriedPlace, type ShownTry, WENT_ON_ELSEWHERE } from './retried-place.ts'
import type { Retrying } from './retrying.ts'
import { useTryDraft } from './use-try-draft.ts'

/**
 * A reply of a finished practice session: the client stands in this browser.
 * @param index of the reply in the transcript
 * @returns null where nothing was said to the client at this index
 */
export function usePracticePlace(retrying: Retrying, index: number): RetriedPlace | null {
  const { compiled, folded, journal, triesBefore, retry, speaksForSelf, onLost } = retrying
  const { scenario } = compiled
  const [before] = useState(() => talkBeforeReply(compiled, journal, index))
  const { call, failed, forget, isBusy } = useHostCall(onLost)
  const [draft, keepDraft] = useTryDraft(journal[0]?.session ?? '', index)
  const tries = folded.tries.filter((each) => each.index === index)
  const fresh = tries.filter(({ branch }) => branch > triesBefore).length
  const find = useCallback(
    () => exemplarsForReply(folded, scenario, index),
    [folded, scenario, index],
  )
  const exemplars = useMemo(
    () => exemplarStanding({ kept: tries.length, fresh }, find),
    [tries.length, fresh, find],
  )
  if (before === null) return null
  const turnsOf = (shown: ShownTry | null) =>
    tries.find(({ branch }) => branch === shown?.branch)?.turns ?? []
  return {
    clientName: scenario.client.calledName,
    locale: scenario.locale,
    keptWords: 'What you try is kept beside the session; the session itself stays as it was.',
    answered:
      folded.transcript.slice(0, index).findLast((turn) => turn.speaker === 'client')?.speech ??
      null,
    tries: tries.map(shownTry),
    exemplars,
    isBusy,
    // `not-now`: another tab has gone on with this try meanwhile, and its words are shown by now.
    trouble:
      failed === null ? null : failed === 'not-now' ? WENT_ON_ELSEWHERE : failureWords(failed),
    forgetTrouble: forget,
    draft,
    keepDraft,
    speaksForSelf,
    say: async (current, text) => {
      const turns = turnsOf(current)
      const tried = tryAgain(before, turns, text)
      const place = { index, branch: current?.branch ?? null, turn: turns.length + 1 }
      const kept = await call(() => retry({ ...tried, ...place }))
      return kept?.ok === true
    },
    compare: (shown) =>
      compareBranches(
        { session: branchAt(folded, index), retry: triedBranch(before, turnsOf(shown)) },
        scenario.client.calledName,
      ),
    bringExemplars: async () => success(find()),
  }
}

const shownTry = (tried: TriedBranch): ShownTry => ({
  branch: tried.branch,
  turns: tried.turns.map(({ text, speech: { says, stage } }) => ({ text, says, stage })),
  standing: tryStanding(tried),
})
