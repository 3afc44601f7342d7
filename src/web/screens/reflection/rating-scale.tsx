import { useId } from 'react'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { SKILL_MEANINGS } from '#web/scenarios/skill-meanings.ts'

export type Rating = 1 | 2 | 3 | 4 | 5

/** The words of the scale that the observer uses too. @source clinical reference A1 */
const STEPS = [
  [1, 'Harmful or absent'],
  [2, 'Now and then, or off'],
  [3, 'There, but uneven'],
  [4, 'Steady and well timed'],
  [5, 'Deep and flexible'],
] as const satisfies readonly (readonly [Rating, string])[]

interface RatingScaleProps {
  readonly skill: Skill
  readonly rating: Rating | undefined
  readonly onRate: (rating: Rating) => void
}

export function RatingScale({ skill, rating, onRate }: RatingScaleProps) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-meaning`}>
      <p id={`${id}-name`} className="font-semibold">
        {SKILL_NAMES[skill]}
      </p>
      <p id={`${id}-meaning`} className="mb-2.5 text-small text-soft">
        {SKILL_MEANINGS[skill]}
      </p>
      <div className="grid gap-1.5 sm:grid-cols-5">
        {STEPS.map(([step, words]) => (
          <label
            key={step}
            className="sheet relative flex min-h-11 cursor-pointer items-center gap-3 border-edge px-3 py-2 text-small leading-snug has-[:checked]:border-teal has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-teal has-[:checked]:bg-teal-wash has-[:focus-visible]:outline-offset-2 sm:flex-col sm:items-start sm:gap-0.5 sm:py-3"
          >
            <input
              type="radio"
              name={`${id}-rating`}
              value={step}
              checked={rating === step}
              onChange={() => onRate(step)}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <span className="font-[560] font-serif text-[1.2rem]">
              {step}
              {rating === step && <span aria-hidden="true"> ✓</span>}
            </span>{' '}
            <span>{words}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
