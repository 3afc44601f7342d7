import type { Fixed } from '#contract/api/api-types.ts'
import type { Mark, MarkedLevel } from '#course/mark.schema.ts'
import type { Skill } from '#scenario/skill.ts'
import type { Contested } from '#web/contest/contest-words.ts'

/** A mark as it came from the server. */
export type GivenMark = Fixed<Mark>

/** What stands in a field of levels: '' is not chosen yet. */
export type ChosenLevel = '' | '1' | '2' | '3' | '4' | '5' | 'not-assessed'

export const CHOSEN_LEVELS = ['1', '2', '3', '4', '5', 'not-assessed'] as const

/** What the form says a level is; a level that waits for a person has to be chosen anew. */
export function chosenLevel(level: MarkedLevel | undefined): ChosenLevel {
  if (level === undefined || level.status === 'needs-a-person') return ''
  if (level.status === 'not-assessed') return 'not-assessed'
  return String(level.level) as ChosenLevel // a level is one of the five
}

const LEVELS = {
  '1': { status: 'level', level: 1 },
  '2': { status: 'level', level: 2 },
  '3': { status: 'level', level: 3 },
  '4': { status: 'level', level: 4 },
  '5': { status: 'level', level: 5 },
  'not-assessed': { status: 'not-assessed' },
} as const satisfies Record<(typeof CHOSEN_LEVELS)[number], MarkedLevel>

/** The marker's words that a sentence was contested in; null where it was not in the marker's words. */
export function contestedText(mark: GivenMark, about: Contested): string | null {
  if (about.kind !== 'sentence' || about.where === 'observer') return null
  if (about.where === 'summary') return mark.summary
  return commentAbout(mark, about)?.text ?? null
}

const commentAbout = (mark: GivenMark, about: Extract<Contested, { kind: 'sentence' }>) =>
  mark.comments.find(({ index, text }) => index === about.index && text.includes(about.quote))

export interface Answering {
  readonly levels: Readonly<Partial<Record<Skill, ChosenLevel>>>
  /** the contested words anew; '' takes a comment out; null where no words of a marker's were contested */
  readonly text: string | null
}

/**
 * The mark as it is after an answer: of the mark before it, only what the answer changes is another.
 * @returns null where nothing of it is
 */
export function answeredMark(
  before: GivenMark,
  about: Contested,
  { levels, text }: Answering,
): GivenMark | null {
  const after: GivenMark = {
    ...withText(before, about, text),
    levels: { ...before.levels, ...chosenLevels(levels) },
  }
  return JSON.stringify(after) === JSON.stringify(before) ? null : after
}

function chosenLevels(levels: Answering['levels']): GivenMark['levels'] {
  const chosen = Object.entries(levels).flatMap(([skill, level]) =>
    level === '' ? [] : [[skill, LEVELS[level]]],
  )
  return Object.fromEntries(chosen) as GivenMark['levels'] // the keys are those of `levels`
}

function withText(mark: GivenMark, about: Contested, text: string | null): GivenMark {
  if (text === null || about.kind !== 'sentence') return mark
  const words = text.trim()
  if (about.where === 'summary')
    return words === mark.summary.trim() ? mark : { ...mark, summary: words }
  const contested = commentAbout(mark, about)
  if (about.where === 'observer' || contested === undefined || contested.text === words) return mark
  return {
    ...mark,
    comments: mark.comments.flatMap((comment) => {
      if (comment !== contested) return [comment]
      return words === '' ? [] : [{ ...comment, text: words }]
    }),
  }
}
