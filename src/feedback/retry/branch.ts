import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { FoldedReply, FoldedSession } from '#simulation/folded-session.ts'
import { MOST_TRIED_TURNS } from '#simulation/retried-reply.ts'

/** One reply and what the client said next. */
export interface BranchTurn {
  readonly reply: FoldedReply
  /** null where the session was over before the client could answer */
  readonly answer: ClientSpeech | null
}

/** A reply and the few after it: as they were in the session, or as somebody tried them. */
export type Branch = readonly BranchTurn[]

/** The branch that begins with the reply at this index, as far as a try can go. */
export const branchAt = (
  { replies, transcript }: Pick<FoldedSession, 'replies' | 'transcript'>,
  index: number,
): Branch =>
  replies
    .filter((reply) => reply.index >= index)
    .slice(0, MOST_TRIED_TURNS)
    .map((reply) => {
      const next = transcript[reply.index + 1]
      return { reply, answer: next?.speaker === 'client' ? next.speech : null }
    })
