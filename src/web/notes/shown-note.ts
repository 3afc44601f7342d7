import type { CodeMark } from '#coding/coded-turn.ts'
import type { ObserverReading } from '#contract/api/observer-reading.schema.ts'
import type { Note } from '#feedback/debrief.ts'

/** As much of a note as is shown of it: the observer's own, or one that a server sent. */
export interface ShownNote extends Omit<Note, 'mark'> {
  readonly mark: Pick<CodeMark, 'start' | 'end' | 'confidence' | 'rule'>
}

type Scored = Extract<ObserverReading, { readonly status: 'scored' }>

/** A note of a reading that came from the server. */
export const shownNote = ({
  code,
  name,
  quote,
  explanation,
  tone,
  start,
  end,
  confidence,
  rule,
}: Omit<Scored['turns'][number]['notes'][number], 'modifiers'>): ShownNote => ({
  code,
  name,
  quote,
  explanation,
  tone,
  mark: { start, end, confidence, rule },
})
