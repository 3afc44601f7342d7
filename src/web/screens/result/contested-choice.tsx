import { useId } from 'react'
import { contestedKey } from '#web/contest/contest-words.ts'
import type { ContestChoice } from './contest-desk.ts'

interface ContestedChoiceProps {
  readonly choices: readonly ContestChoice[]
  readonly chosen: ContestChoice
  readonly onChoose: (choice: ContestChoice) => void
}

/** Which code, or which sentence; where there is only one, what it is. */
export function ContestedChoice({ choices, chosen, onChoose }: ContestedChoiceProps) {
  const name = useId()
  if (choices.length === 1)
    return (
      <p dir="auto" className="border-hair border-s-2 ps-4">
        {chosen.label}
      </p>
    )
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 font-semibold">Which of it?</legend>
      {choices.map((choice) => (
        <label key={contestedKey(choice.about)} className="flex min-h-6 gap-3">
          <input
            type="radio"
            name={name}
            className="tick"
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span dir="auto" className="min-w-0">
            {choice.label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
