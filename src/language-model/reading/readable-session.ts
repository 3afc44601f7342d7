import { readableReply } from './readable-reply.ts'
import type { SessionToRead } from './session-to-read.ts'

export interface ReadableSession {
  readonly session: SessionToRead
  /** passages of the trainee’s that spoke to the reader */
  readonly instructionsFound: number
}

/** The session without words to the reader. Those in a client’s turn go too, but nobody is counted for them. */
export function readableSession(session: SessionToRead): ReadableSession {
  const turns = session.turns.map((turn) => ({ turn, readable: readableReply(turn.text) }))
  return {
    session: {
      ...session,
      turns: turns.map(({ turn, readable }) => ({ ...turn, text: readable.text })),
    },
    instructionsFound: turns
      .filter(({ turn }) => turn.speaker === 'trainee')
      .reduce((sum, { readable }) => sum + readable.instructionsFound, 0),
  }
}
