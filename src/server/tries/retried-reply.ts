import type { AnswerOf } from '#contract/api/api-types.ts'
import type { TRIES_ROUTES } from '#contract/api/tries.routes.ts'
import type { ReleaseItem } from '#course/release-item.ts'
import { branchAt } from '#feedback/retry/branch.ts'
import {
  type ComparedTurn,
  compareBranches,
  type ToldTurn,
} from '#feedback/retry/compare-branches.ts'
import { exemplarStanding, exemplarsForReply } from '#feedback/retry/exemplars-for-reply.ts'
import { triedBranch } from '#feedback/retry/try-again.ts'
import { tryStanding } from '#feedback/retry/try-standing.ts'
import type { Exemplar } from '#scenario/moment.schema.ts'
import { sentNote } from '#server/marking/sent-note.ts'
import type { KeptTry } from './kept-tries.ts'
import type { RetriedPlace } from './retried-place.ts'

type RetriedReply = AnswerOf<
  (typeof TRIES_ROUTES)['GET /api/attempts/:attempt/replies/:reply/tries'],
  never
>

/** How long a try counts as fresh in its student’s mind. @source judgement, to be validated */
export const FRESH_MS = 60 * 60_000

interface Tried {
  readonly tries: readonly KeptTry[]
  readonly out: ReadonlySet<ReleaseItem>
  readonly now: number
}

/** A reply and what its student tried there, read by the same functions as in practice. */
export const retriedReply = (place: RetriedPlace, tried: Tried): RetriedReply => {
  const answered = place.folded.transcript
    .slice(0, place.reply)
    .findLast((turn) => turn.speaker === 'client')
  return {
    reply: place.reply,
    answered: answered === undefined ? null : saidIn(answered.speech),
    tries: tried.tries.map((each) => ({
      try: each.branch,
      turns: each.turns.map(({ text, speech }) => ({ text, ...saidIn(speech) })),
      standing: tryStanding(each),
      compared: comparedTry(place, each).map(sentTurn),
    })),
    exemplars: exemplarsAt(place, tried).standing,
  }
}

/**
 * What others might say, where it may be asked for. Where it was not given back nothing is said of it, and before a try
 * not even whether there is any.
 */
export function exemplarsAt(
  { folded, compiled, reply }: RetriedPlace,
  { tries, out, now }: Tried,
): { readonly standing: RetriedReply['exemplars']; readonly exemplars: readonly Exemplar[] } {
  if (!out.has('exemplars')) return { standing: 'not-given-back', exemplars: [] }
  const fresh = tries.filter(({ begunAt }) => now - begunAt < FRESH_MS).length
  let exemplars: readonly Exemplar[] = []
  const standing = exemplarStanding({ kept: tries.length, fresh }, () => {
    exemplars = exemplarsForReply(folded, compiled.scenario, reply)
    return exemplars
  })
  return { standing, exemplars }
}

const comparedTry = (
  { folded, before, reply, compiled }: RetriedPlace,
  { turns }: KeptTry,
): readonly ComparedTurn[] =>
  compareBranches(
    { session: branchAt(folded, reply), retry: triedBranch(before, turns) },
    compiled.scenario.client.calledName,
  )

const sentTurn = ({ turn, session, retry, differences }: ComparedTurn) => ({
  turn,
  session: session && toldTurn(session),
  retry: retry && toldTurn(retry),
  differences: differences.map(({ sentence }) => ({ sentence })),
})

const toldTurn = (told: ToldTurn) => ({ ...told, notes: told.notes.map(sentNote) })

const saidIn = ({ says, stage }: { readonly says: string; readonly stage: string | null }) => ({
  says,
  stage,
})
