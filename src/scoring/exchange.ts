import { type CodeMark, marksOf } from '#coding/coded-turn.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ReadTranscript, ReadTurn } from './read-transcript.ts'

export type ClientTurn = Extract<ReadTurn, { speaker: 'client' }>
export type Reply = Extract<ReadTurn, { speaker: 'trainee' }>

/**
 * What the client said and what the trainee answered before the client spoke again: the unit in which "the next
 * turn" and "within three turns" are counted. Usually one message each.
 */
export interface Exchange {
  /** empty only where the trainee speaks first */
  readonly client: readonly ClientTurn[]
  /** never empty: words of the client that nobody could answer are no exchange */
  readonly replies: readonly [Reply, ...Reply[]]
  readonly cues: ReadonlySet<CueTag>
}

/** A mark with the reply it stands in. */
export interface PlacedMark {
  readonly reply: Reply
  readonly mark: CodeMark
}

export function exchangesOf({ turns }: ReadTranscript): readonly Exchange[] {
  const exchanges: Exchange[] = []
  let client: ClientTurn[] = []
  let replies: Reply[] = []
  const close = () => {
    const [first, ...others] = replies
    if (first === undefined) return
    exchanges.push({ client, replies: [first, ...others], cues: cuesOf(client) })
    client = []
    replies = []
  }
  for (const turn of turns) {
    if (turn.speaker === 'trainee') {
      replies.push(turn)
      continue
    }
    close()
    client.push(turn)
  }
  close()
  return exchanges
}

const cuesOf = (client: readonly ClientTurn[]): ReadonlySet<CueTag> =>
  new Set(client.flatMap(({ cues }) => cues))

export const placedMarks = (exchange: Exchange): readonly PlacedMark[] =>
  exchange.replies.flatMap((reply) => marksOf(reply.coded).map((mark) => ({ reply, mark })))

/** Whether an answer holds words that may do something, and the observer could not tell of any what they did. */
export const isUnread = (replies: readonly Pick<Reply, 'coded'>[]): boolean =>
  replies.every(
    ({ coded: { segments } }) =>
      segments.some(({ isUnsure }) => isUnsure === true) &&
      segments.every(({ marks }) => marks.length === 0),
  )

export const repliesOf = ({ turns }: ReadTranscript): readonly Reply[] =>
  turns.filter((turn) => turn.speaker === 'trainee')
