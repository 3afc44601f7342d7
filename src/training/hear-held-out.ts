import { type CodedTurn, type CodeMark, marksOf } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { readTurns, type UnreadTurn } from '#scoring/transcript-reading.ts'
import type { CorpusLine } from './corpus-line.ts'
import { labelsBetween } from './examples.ts'
import { isHeldOut } from './parts.ts'

/** A reply of the corpus as the shipped observer hears it: after what was said before, and its own reading of that. */
export interface HeardReply {
  readonly line: CorpusLine
  readonly text: string
  readonly previous: readonly SpokenTurn[]
  readonly coded: CodedTurn
  readonly marks: readonly CodeMark[]
  /** as the observer cut it, with the labels that the agreed reading gives each stretch */
  readonly thoughts: readonly HeardThought[]
}

export interface HeardThought {
  readonly text: string
  readonly labels: readonly string[]
  readonly marks: readonly CodeMark[]
  readonly isUnsure: boolean
}

/** Every held-out reply, conversation by conversation. */
export function hearHeldOut(corpus: readonly CorpusLine[]): readonly HeardReply[] {
  const sessions = Map.groupBy(corpus.filter(isHeldOut), ({ session }) => session)
  return [...sessions.values()].flatMap(hearSession)
}

function hearSession(lines: readonly CorpusLine[]): readonly HeardReply[] {
  const said = lines.flatMap((line): readonly UnreadTurn[] => [
    ...(line.client === '' ? [] : [{ speaker: 'client' as const, text: line.client }]),
    { speaker: 'trainee', text: line.thoughts.map(({ text }) => text).join(' ') },
  ])
  const turns = [...readTurns(said)]
  const replies = turns.flatMap((turn, at) =>
    turn.speaker === 'trainee' ? [{ turn, previous: turns.slice(0, at) }] : [],
  )
  return replies.map(({ turn: { text, coded }, previous }, at) => {
    const line = lines[at] as CorpusLine // one reply a line
    return {
      line,
      text,
      previous,
      coded,
      marks: marksOf(coded),
      thoughts: coded.segments.map(({ start, end, marks, isUnsure }) => ({
        text: text.slice(start, end),
        labels: labelsBetween(line, start, end),
        marks,
        isUnsure: isUnsure === true,
      })),
    }
  })
}
