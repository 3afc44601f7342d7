import { FieldFrame, type FieldWords } from './field-frame.tsx'

interface ChoiceFieldProps<Value extends string> extends FieldWords {
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
  readonly className?: string | undefined
  readonly disabled?: boolean
}

/** One of a few. */
export const ChoiceField = <Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onChoose,
  className,
  disabled = false,
}: ChoiceFieldProps<Value>) => (
  <FieldFrame label={label} hint={hint} problem={problem} className={className}>
    {(wiring) => (
      <select
        {...wiring}
        disabled={disabled}
        className="line-field"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value)
          if (chosen !== undefined) onChoose(chosen[0])
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
)
