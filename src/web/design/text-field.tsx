import type { ComponentProps } from 'react'
import { FieldFrame, type FieldWords } from './field-frame.tsx'

interface TextFieldProps
  extends FieldWords,
    Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange'> {
  readonly value: string
  readonly onText: (text: string) => void
}

/** One line of typing. */
export const TextField = ({ label, hint, problem, className, onText, ...rest }: TextFieldProps) => (
  <FieldFrame label={label} hint={hint} problem={problem} className={className}>
    {(wiring) => (
      <input
        type="text"
        {...rest}
        {...wiring}
        className="line-field"
        onChange={({ target }) => onText(target.value)}
      />
    )}
  </FieldFrame>
)
