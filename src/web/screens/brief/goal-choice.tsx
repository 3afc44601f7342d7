import type { ScenarioBrief } from '#scenario/scenario-brief.ts'

interface GoalChoiceProps {
  readonly goals: ScenarioBrief['goals']
  readonly chosen: string | null
  readonly onChoose: (goal: string | null) => void
}

/** One thing to try for. Choosing none is fine. */
export const GoalChoice = ({ goals, chosen, onChoose }: GoalChoiceProps) => (
  <fieldset className="grid gap-3">
    <legend className="mb-3 font-[560] font-serif text-[1.3rem] leading-tight">
      One thing to try for, if you like
    </legend>
    {[...goals.map(({ id, text }) => ({ id, text })), NO_GOAL].map(({ id, text }) => (
      <label
        key={id ?? 'none'}
        className="sheet flex min-h-12 cursor-pointer items-center gap-3.5 px-4 py-3 has-[:checked]:border-teal has-[:checked]:bg-teal-wash"
      >
        <input
          type="radio"
          name="goal"
          className="size-5 shrink-0 accent-teal"
          checked={chosen === id}
          onChange={() => onChoose(id)}
        />
        {text}
      </label>
    ))}
  </fieldset>
)

const NO_GOAL = { id: null, text: 'Nothing in particular this time' }
