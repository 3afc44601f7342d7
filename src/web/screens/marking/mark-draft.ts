import type { Mark } from '#course/mark.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'

/** What a marker has entered for one attempt, and how far the server knows of it. JSON. */
export interface MarkDraft {
  /** of the marks on the server that this goes out from; 0: there are none */
  readonly version: number
  /** what the server has in this version */
  readonly saved: Mark
  readonly mark: Mark
  /** on its way, or sent without an answer: it may have arrived */
  readonly sent: Mark | null
  /** why levels are as they are, now that the proposal was seen */
  readonly reason: string
}

export interface SavedMark {
  readonly mark: Mark
  readonly version: number
}

/** What a draft and the server come to. `apart`: both have moved on, and the marker has to choose. */
export type Meeting =
  | { readonly kind: 'together'; readonly draft: MarkDraft }
  | { readonly kind: 'apart'; readonly saved: SavedMark }

export const draftFrom = ({ mark, version }: SavedMark): MarkDraft => ({
  version,
  saved: mark,
  mark,
  sent: null,
  reason: '',
})

/** Lets a draft go on from what the server has, wherever nothing that anybody entered is lost by it. */
export function meetSaved(draft: MarkDraft, own: SavedMark): Meeting {
  if (own.version <= draft.version) return { kind: 'together', draft }
  const isMine = [draft.sent, draft.mark].some((mark) => mark !== null && isSame(mark, own.mark))
  if (isMine)
    return {
      kind: 'together',
      draft: { ...draft, version: own.version, saved: own.mark, sent: null },
    }
  if (!hasUnsaved(draft))
    return { kind: 'together', draft: { ...draftFrom(own), reason: draft.reason } }
  return { kind: 'apart', saved: own }
}

export const hasUnsaved = ({ mark, saved }: MarkDraft): boolean => !isSame(mark, saved)

/** As it is sent: without boxes that were opened and left empty. */
export const cleaned = ({ levels, comments, summary }: Mark): Mark => ({
  levels: Object.fromEntries(
    SKILLS.flatMap((skill) => {
      const level = levels[skill]
      return level === undefined ? [] : [[skill, level]]
    }),
  ),
  comments: comments
    .map(({ index, text }) => ({ index, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => a.index - b.index),
  summary,
})

export const isSame = (one: Mark, other: Mark): boolean =>
  JSON.stringify(cleaned(one)) === JSON.stringify(cleaned(other))

export const haveSameLevels = (one: Mark, other: Mark): boolean =>
  SKILLS.every((skill) => isSameLevel(one, other, skill))

const isSameLevel = (one: Mark, other: Mark, skill: Skill): boolean =>
  JSON.stringify(one.levels[skill]) === JSON.stringify(other.levels[skill])

/** One thing of a mark that two versions of it may hold differently. */
export type MarkPart =
  | { readonly kind: 'level'; readonly skill: Skill }
  | { readonly kind: 'comment'; readonly index: number }
  | { readonly kind: 'summary' }

/** What two marks do not have in common, in the order of the screen. */
export function partsApart(one: Mark, other: Mark): readonly MarkPart[] {
  const [here, there] = [cleaned(one), cleaned(other)]
  const indexes = new Set([...here.comments, ...there.comments].map(({ index }) => index))
  return [
    ...SKILLS.filter((skill) => !isSameLevel(here, there, skill)).map(
      (skill) => ({ kind: 'level', skill }) as const,
    ),
    ...[...indexes]
      .toSorted((a, b) => a - b)
      .filter((index) => commentOn(here, index) !== commentOn(there, index))
      .map((index) => ({ kind: 'comment', index }) as const),
    ...(here.summary === there.summary ? [] : [{ kind: 'summary' } as const]),
  ]
}

export const commentOn = ({ comments }: Mark, index: number): string | null =>
  comments.find((comment) => comment.index === index)?.text ?? null

/** @param text null takes the comment away */
export const withComment = (mark: Mark, index: number, text: string | null): Mark => ({
  ...mark,
  comments: [
    ...mark.comments.filter((comment) => comment.index !== index),
    ...(text === null ? [] : [{ index, text }]),
  ],
})

/** @returns the mark with this part as it is in another */
export function withPartOf(mark: Mark, other: Mark, part: MarkPart): Mark {
  switch (part.kind) {
    case 'level': {
      const { [part.skill]: _, ...levels } = mark.levels
      const level = other.levels[part.skill]
      return { ...mark, levels: level === undefined ? levels : { ...levels, [part.skill]: level } }
    }
    case 'comment':
      return withComment(mark, part.index, commentOn(other, part.index))
    case 'summary':
      return { ...mark, summary: other.summary }
  }
}
