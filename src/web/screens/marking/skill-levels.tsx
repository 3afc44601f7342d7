import { useId } from 'react'
import type { MarkedLevel } from '#course/mark.schema.ts'
import { LEVEL_LABELS, RUBRIC } from '#course/rubric.ts'
import type { Standing } from '#course/standing.ts'
import type { Skill } from '#scenario/skill.ts'
import { skillAddress } from './skill-address.ts'

const LEVELS = [1, 2, 3, 4, 5] as const

interface SkillLevelsProps {
  readonly skill: Skill
  readonly standing: Standing
  readonly isOpen: boolean
  readonly onChoose: (level: MarkedLevel) => void
}

/** One skill by its anchors: a level, or one of the two states that are no number. */
export function SkillLevels({ skill, standing, isOpen, onChoose }: SkillLevelsProps) {
  const id = useId()
  const { label, meaning, needs, anchors, criticalEvents } = RUBRIC[skill]
  const choices: readonly Choice[] = [
    ...LEVELS.map((level) => ({
      value: String(level),
      name: `${level} ${LEVEL_LABELS[level]}`,
      text: anchors[level],
      level: { status: 'level', level } as const,
    })),
    {
      value: 'not-assessed',
      name: 'Not assessed',
      text: `Where there was too little to go on. It takes this much: ${needs}`,
      level: { status: 'not-assessed' },
    },
    {
      value: 'needs-a-person',
      name: 'Needs a person',
      text: 'You would rather that somebody else decides. There is no grade until they do.',
      level: { status: 'needs-a-person' },
    },
  ]
  const chosen = standing.status === 'level' ? String(standing.level) : standing.status
  return (
    <fieldset
      id={skillAddress(skill)}
      data-skill={skill}
      disabled={!isOpen}
      aria-describedby={`${id}-meaning`}
      className="keep-together scroll-mt-24 border-hair border-t pt-4"
    >
      <legend className="float-start w-full font-[560] font-serif text-[1.2rem] leading-snug">
        {label}
      </legend>
      <p id={`${id}-meaning`} className="clear-both pt-1 pb-2 text-small text-soft">
        {meaning}
      </p>
      {choices.map(({ value, name, text, level }) => (
        <label
          key={value}
          className="-mx-2 grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-lg px-2 py-1.5 hover:bg-sheet has-checked:bg-teal-wash print:not-has-checked:hidden"
        >
          <input
            type="radio"
            name={`${id}-level`}
            value={value}
            checked={chosen === value}
            aria-labelledby={`${id}-${value}`}
            aria-describedby={`${id}-${value}-anchor`}
            onChange={() => onChoose(level)}
            className="mt-1 h-5 w-5 accent-teal"
          />
          <span>
            <span id={`${id}-${value}`} className="font-semibold">
              {name}
            </span>
            <span id={`${id}-${value}-anchor`} className="block text-small">
              {text}
            </span>
          </span>
        </label>
      ))}
      {criticalEvents.length > 0 && (
        <details className="disclosure no-print text-small">
          <summary>What keeps the level down</summary>
          <ul className="grid list-disc gap-1.5 ps-5 pb-2">
            {criticalEvents.map(({ event, highest, isLiftedByRepair }) => (
              <li key={event}>
                {event} {capWords(highest, isLiftedByRepair)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  )
}

interface Choice {
  readonly value: string
  readonly name: string
  readonly text: string
  readonly level: MarkedLevel
}

function capWords(highest: number | null, isLiftedByRepair: boolean): string {
  if (highest === null) return 'No level of this skill: tell an instructor.'
  return isLiftedByRepair
    ? `Level ${highest} at most; ${highest + 1} where it is mended within three turns.`
    : `Level ${highest} at most.`
}
