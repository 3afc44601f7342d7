import type { CodeMark, Segment, TurnKind } from '#coding/coded-turn.ts'
import type { FoldedSession, RecordedTurn } from '#simulation/folded-session.ts'
import { isSamePlace, type OwnReading } from '#simulation/own-reading.ts'

/**
 * A reply that a student reads otherwise than the observer, in the form of a line of the corpus. It is a candidate and
 * no part of the corpus: what is agreed here is only what the observer said, and two readers have to code it first.
 */
export interface CandidateLine {
  readonly candidate: true
  readonly session: string
  /** replies of the session before this one */
  readonly turn: number
  /** id of the scenario: what the talk was about is not known to the page */
  readonly subject: string
  readonly variety: 'unknown'
  readonly channel: 'chat'
  /** the client's words before the reply */
  readonly client: string
  readonly thoughts: readonly CandidateThought[]
  readonly kind: { readonly first: TurnKind; readonly second: null; readonly agreed: TurnKind }
}

export interface CandidateThought {
  readonly text: string
  /** labels such as `CQ+stk`: the observer's, the student's (null where they said nothing), and the observer's again */
  readonly codes: {
    readonly first: readonly string[]
    readonly second: readonly string[] | null
    readonly agreed: readonly string[]
  }
  /** why the student reads it otherwise; only where they wrote it */
  readonly note?: string
}

/** One line for each reply that holds words the student reads otherwise, in the order of the session. */
export function candidateLines(
  { header, transcript, ownReadings }: FoldedSession,
  session: string,
): readonly CandidateLine[] {
  const replies = transcript.filter((turn) => turn.speaker === 'trainee')
  return replies.flatMap((reply, turn): readonly CandidateLine[] => {
    const own = ownReadings.filter(({ index }) => index === reply.index)
    if (own.length === 0) return []
    const { kind, segments } = reply.coded
    return [
      {
        candidate: true,
        session,
        turn,
        subject: header.scenario.id,
        variety: 'unknown',
        channel: 'chat',
        client: clientWordsBefore(transcript, reply.index),
        thoughts: segments.map((segment) => thoughtOf(reply, segment, own)),
        kind: { first: kind, second: null, agreed: kind },
      },
    ]
  })
}

const clientWordsBefore = (transcript: readonly RecordedTurn[], index: number): string => {
  const before = transcript[index - 1]
  return before?.speaker === 'client' ? before.text : ''
}

function thoughtOf(
  { index, text }: { readonly index: number; readonly text: string },
  { start, end, marks }: Segment,
  readings: readonly OwnReading[],
): CandidateThought {
  const observed = marks.map(labelOf)
  const reading = readings.find((each) => isSamePlace(each, { index, start, end }))
  return {
    text: text.slice(start, end),
    codes: { first: observed, second: reading?.own ?? null, agreed: observed },
    ...(reading === undefined || reading.note === '' ? {} : { note: reading.note }),
  }
}

const labelOf = ({ code, modifiers }: CodeMark): string => [code, ...modifiers].join('+')
