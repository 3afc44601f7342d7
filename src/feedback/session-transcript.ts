import { whyUnread } from '#coding/reads-language.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ReadTranscript, ReadTurn } from '#scoring/read-transcript.ts'
import type { FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'

/** A session as scoring may see it: what was said and coded, with the author's cues, and nothing of the client's state. */
export const sessionTranscript = (
  { transcript }: Pick<FoldedSession, 'transcript'>,
  { client, locale }: Pick<Scenario, 'client' | 'locale'>,
): ReadTranscript => {
  const unread = whyUnread(locale)
  return {
    turns: transcript.map(readTurn),
    cuesFrom: 'author',
    laconicClient: client.voice.laconic,
    ...(unread === null ? {} : { unread }),
  }
}

const readTurn = (turn: RecordedTurn): ReadTurn =>
  turn.speaker === 'client'
    ? { speaker: 'client', index: turn.index, text: turn.text, cues: turn.cues }
    : turn
