import type { Skill } from '#scenario/skill.ts'
import { turnNumber } from './feedback-text.ts'
import { type Grade, gradeOf, type NoGradeReason } from './grade.ts'
import { gradeCell } from './grade-export.ts'
import type { Mark } from './mark.schema.ts'
import { RUBRIC, RUBRIC_VERSION } from './rubric.ts'
import { standingInMark } from './standing.ts'
import { standingInWords } from './standing-in-words.ts'

/** What stands at the head and the foot of a sheet, as it is to be read. */
export interface MarkSheetHead {
  readonly course: string
  readonly exercise: string
  /** the name, or "Student 7" while marking is anonymous */
  readonly student: string
  readonly attempt: number
  readonly scenario: string
  readonly scenarioVersion: string
  /** the people who marked; empty where they are not to be named */
  readonly markers: readonly string[]
  /** milliseconds since 1970 */
  readonly endedAt: number | null
  readonly releasedAt: number | null
}

export interface MarkSheetSkill {
  readonly label: string
  readonly level: string
  /** what the rubric says of that level; null where no level was given */
  readonly anchor: string | null
}

export interface MarkSheetComment {
  /** counted from 1 over both speakers */
  readonly turn: number
  /** null where the transcript has no such turn: the comment is shown all the same */
  readonly speaker: 'client' | 'trainee' | null
  /** the turn as it was said */
  readonly said: string | null
  readonly comment: string
}

/** All that a printed sheet about one attempt says, in the order it says it. */
export interface MarkSheet extends MarkSheetHead {
  readonly grade: string
  readonly skills: readonly MarkSheetSkill[]
  readonly summary: string
  readonly comments: readonly MarkSheetComment[]
  readonly notes: readonly string[]
}

export interface MarkSheetTurn {
  readonly index: number
  readonly speaker: 'client' | 'trainee'
  readonly text: string
}

const WHY_NO_GRADE: Readonly<Record<NoGradeReason, string>> = {
  'no-final-mark': 'No grade: not marked yet',
  'not-looked-at': 'No grade: not every skill is marked',
  'needs-a-person': 'No grade: a skill is still to be decided by a person',
  'nothing-assessed': 'No grade: no skill had enough occasion to show',
}

/**
 * @param skills those that count
 * @param turns the whole transcript
 * @source clinical reference F-02, F-04, F-18, F-23
 */
export function markSheet(
  head: MarkSheetHead,
  mark: Mark,
  skills: readonly Skill[],
  turns: readonly MarkSheetTurn[],
): MarkSheet {
  return {
    ...head,
    grade: gradeInWords(gradeOf(mark, skills)),
    skills: skills.map((skill) => skillOf(mark, skill)),
    summary: mark.summary.trim(),
    comments: mark.comments
      .toSorted((a, b) => a.index - b.index)
      .map(({ index, text }) => {
        const turn = turns.find((each) => each.index === index)
        return {
          turn: turnNumber(index),
          speaker: turn?.speaker ?? null,
          said: turn?.text ?? null,
          comment: text,
        }
      }),
    notes: [
      `Marked by people, by version ${RUBRIC_VERSION} of the rubric.`,
      'This was one session with a simulated client. By itself it is no evidence of fitness to practise.',
    ],
  }
}

const gradeInWords = (grade: Grade): string =>
  grade.status === 'graded' ? `${gradeCell(grade.grade)} of 100` : WHY_NO_GRADE[grade.reason]

function skillOf(mark: Mark, skill: Skill): MarkSheetSkill {
  const standing = standingInMark(mark, skill)
  const { label, anchors } = RUBRIC[skill]
  return {
    label,
    level: standingInWords(standing),
    anchor: standing.status === 'level' ? anchors[standing.level] : null,
  }
}
