import { cutWords } from './cut-words.ts'
import type { ShownNote } from './shown-note.ts'

/** Notes of the same code share one number within a reply. */
export interface NumberedNote {
  readonly number: number
  readonly note: ShownNote
  /** every note of this code, the first included, in the order of the words */
  readonly all: readonly ShownNote[]
}

/** A stretch of a reply over which the same notes lie. */
export interface Piece {
  readonly text: string
  /** the tone that shows where notes overlap: what hindered before what helped; null without a note */
  readonly tone: ShownNote['tone'] | null
  /** numbers of the notes whose words end here */
  readonly ends: readonly number[]
}

export function numberNotes(notes: readonly ShownNote[]): readonly NumberedNote[] {
  const byCode = Map.groupBy(inOrder(notes), ({ code }) => code)
  return [...byCode.values()].flatMap((all, nth) => {
    const [note] = all
    return note ? [{ number: nth + 1, note, all }] : []
  })
}

/** Cuts a reply where a note begins or ends. Joined again, the pieces are the reply. */
export function annotate(text: string, notes: readonly ShownNote[]): readonly Piece[] {
  const numbers = new Map(numberNotes(notes).map(({ number, note }) => [note.code, number]))
  const spans = notes.map((note) => ({ note, start: note.mark.start, end: note.mark.end }))
  return cutWords(text, spans).map(({ text: words, end, over }) => {
    const ends = over
      .filter((span) => span.end === end)
      .map(({ note }) => numbers.get(note.code) ?? 0)
    const tone = toneOf(over.map(({ note }) => note))
    return { text: words, tone, ends: [...new Set(ends)].sort() }
  })
}

const inOrder = (notes: readonly ShownNote[]): readonly ShownNote[] =>
  notes.toSorted((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end)

const TONES = ['hindered', 'helped', 'neutral'] as const

const toneOf = (notes: readonly ShownNote[]): ShownNote['tone'] | null =>
  TONES.find((tone) => notes.some((note) => note.tone === tone)) ?? null
