import { useId } from 'react'
import { CODE_DEFINITIONS, CODE_FAMILIES } from '#coding/code-definition.ts'
import { NO_CODE } from '#feedback/code-names.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import { FAMILY_NAMES } from './family-names.ts'

export type Choice = BehaviourCode | 'none' | null

interface CodeChoiceProps {
  readonly label: string
  readonly choice: Choice
  /** what stands there while nothing is chosen */
  readonly unchosen: string
  readonly hasNone: boolean
  /** codes that have been chosen elsewhere */
  readonly taken: readonly BehaviourCode[]
  readonly onChoose: (choice: Choice) => void
}

/** One of the 26 codes by its plain name, with what it means. */
export function CodeChoice({ label, choice, unchosen, hasNone, taken, onChoose }: CodeChoiceProps) {
  const id = useId()
  const meaning = choice === null || choice === 'none' ? null : CODE_DEFINITIONS[choice].definition
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={choice ?? ''}
        aria-describedby={meaning === null ? undefined : `${id}-meaning`}
        className="min-h-11 w-full rounded-[12px] border border-edge bg-sheet px-3 py-2 text-ink"
        onChange={({ target }) => onChoose(choiceOf(target.value))}
      >
        <option value="">{unchosen}</option>
        {CODE_FAMILIES.map((family) => (
          <optgroup key={family} label={FAMILY_NAMES[family]}>
            {BEHAVIOUR_CODES.filter(
              (code) => CODE_DEFINITIONS[code].family === family && !taken.includes(code),
            ).map((code) => (
              <option key={code} value={code}>
                {CODE_DEFINITIONS[code].name}
              </option>
            ))}
          </optgroup>
        ))}
        {hasNone && <option value="none">{NO_CODE}</option>}
      </select>
      {meaning !== null && (
        <p id={`${id}-meaning`} className="text-small text-soft">
          {meaning}
        </p>
      )}
    </div>
  )
}

const choiceOf = (value: string): Choice =>
  value === 'none' ? 'none' : (BEHAVIOUR_CODES.find((code) => code === value) ?? null)
