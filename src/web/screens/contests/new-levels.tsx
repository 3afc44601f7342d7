import { LEVEL_LABELS, RUBRIC } from '#course/rubric.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Contested } from '#web/contest/contest-words.ts'
import type { Texts } from '#web/course/use-draft.ts'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { CHOSEN_LEVELS, type ChosenLevel, chosenLevel, type GivenMark } from './answered-mark.ts'

interface NewLevelsProps {
  readonly skills: readonly Skill[]
  readonly about: Contested
  readonly before: GivenMark
  /** the mark that stands is not shown to whoever answers: theirs is another pair of eyes */
  readonly isMarkHidden: boolean
  readonly levels: Readonly<Partial<Record<Skill, ChosenLevel>>>
  readonly problems: Readonly<Partial<Record<Skill, string>>>
  readonly onChoose: (skill: Skill, level: ChosenLevel) => void
}

/** The levels as whoever answers gives them: a whole mark, which stands in the place of the contested one. */
export const NewLevels = ({
  skills,
  about,
  before,
  isMarkHidden,
  levels,
  problems,
  onChoose,
}: NewLevelsProps) => (
  <fieldset className="grid gap-4">
    <legend className="mb-2 font-semibold">The levels from now on</legend>
    <p className="text-small text-soft">
      {isMarkHidden
        ? 'The mark that stands is not shown to you, since you are to mark this attempt by yourself: enter every level. Your mark takes its place, with your comments.'
        : 'Filled in as they stand. What you do not change stays, with all the comments. The earlier mark stays in the record.'}
    </p>
    {inOrder(skills, about).map((skill) => {
      const level = levels[skill] ?? ''
      return (
        <ChoiceField
          key={skill}
          label={SKILL_NAMES[skill]}
          hint={anchorOf(skill, level)}
          problem={problems[skill] ?? null}
          value={level}
          options={OPTIONS.filter(
            ([value]) => value !== '' || chosenLevel(before.levels[skill]) === '',
          )}
          onChoose={(chosen) => onChoose(skill, chosen)}
        />
      )
    })}
  </fieldset>
)

const OPTIONS: readonly (readonly [ChosenLevel, string])[] = [
  ['', 'Not chosen yet'],
  ['1', `1 · ${LEVEL_LABELS[1]}`],
  ['2', `2 · ${LEVEL_LABELS[2]}`],
  ['3', `3 · ${LEVEL_LABELS[3]}`],
  ['4', `4 · ${LEVEL_LABELS[4]}`],
  ['5', `5 · ${LEVEL_LABELS[5]}`],
  ['not-assessed', 'Not assessed'],
]

/** The contested level comes first. */
const inOrder = (skills: readonly Skill[], about: Contested): readonly Skill[] =>
  about.kind === 'level'
    ? [about.skill, ...skills.filter((skill) => skill !== about.skill)]
    : skills

const anchorOf = (skill: Skill, level: ChosenLevel): string | undefined =>
  level === '' || level === 'not-assessed' ? undefined : RUBRIC[skill].anchors[LEVEL_NUMBERS[level]]

const LEVEL_NUMBERS = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } as const

/** The fields of the levels before anything is chosen. */
export const levelDraft = (mark: GivenMark, skills: readonly Skill[]): Record<Skill, string> =>
  Object.fromEntries(
    SKILLS.map((skill) => [skill, skills.includes(skill) ? chosenLevel(mark.levels[skill]) : '']),
  ) as Record<Skill, string> // one for each of SKILLS

export const chosenIn = (
  fields: Texts,
  skills: readonly Skill[],
): Readonly<Partial<Record<Skill, ChosenLevel>>> =>
  Object.fromEntries(
    skills.map((skill) => [skill, CHOSEN_LEVELS.find((level) => level === fields[skill]) ?? '']),
  )
