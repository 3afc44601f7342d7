import type { CodedTurn, CodeMark, LimitPart, Modifier, Quality } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { ReadTranscript, ReadTurn } from './read-transcript.ts'

/** Hand-coded conversations: what a turn says and which words carry which code. */
export interface GivenMark {
  readonly code: BehaviourCode
  readonly on?: string
  readonly modifiers?: readonly Modifier[]
  readonly quality?: Quality
  readonly confidence?: number
  readonly limitParts?: readonly LimitPart[]
}

export type GivenTurn =
  | { readonly speaker: 'client'; readonly text: string; readonly cues: readonly CueTag[] }
  | { readonly speaker: 'trainee'; readonly text: string; readonly coded: CodedTurn }

export const client = (text: string, ...cues: readonly CueTag[]): GivenTurn => ({
  speaker: 'client',
  text,
  cues,
})

/** A reply; a mark without `on` rests on the whole of it. */
export const said = (text: string, ...marks: readonly (BehaviourCode | GivenMark)[]): GivenTurn => {
  const placed = marks.map((mark) => markOn(text, typeof mark === 'string' ? { code: mark } : mark))
  return {
    speaker: 'trainee',
    text,
    coded: {
      kind: 'other',
      segments: placed.map((mark) => ({ start: mark.start, end: mark.end, marks: [mark] })),
    },
  }
}

/** A reply of which the observer could not tell what it did. */
export const unread = (text: string): GivenTurn => ({
  speaker: 'trainee',
  text,
  coded: {
    kind: 'other',
    segments: [{ start: 0, end: text.length, marks: [], isUnsure: true }],
  },
})

export const session = (...turns: readonly GivenTurn[]): ReadTranscript => ({
  turns: turns.map((turn, index): ReadTurn => ({ ...turn, index })),
  cuesFrom: 'author',
  laconicClient: false,
})

/** The same two turns over and over, with a number in them so that no two are alike. */
export const times = (
  count: number,
  turns: (position: number) => readonly GivenTurn[],
): readonly GivenTurn[] => Array.from({ length: count }, (_, position) => turns(position)).flat()

function markOn(text: string, { on = text, ...given }: GivenMark): CodeMark {
  const start = text.indexOf(on)
  if (start < 0) throw new Error(`"${on}" does not stand in "${text}"`)
  return {
    modifiers: [],
    quality: 2,
    confidence: 0.9,
    rule: 'by-hand',
    start,
    end: start + on.length,
    ...given,
  }
}
