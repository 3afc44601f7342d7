import type { ComponentProps } from 'react'
import { FieldFrame, type FieldWords } from './field-frame.tsx'

interface LinesFieldProps
  extends FieldWords,
    Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'onChange'> {
  readonly value: string
  readonly onText: (text: string) => void
}

/** A box for many lines. */
export const LinesField = ({
  label,
  hint,
  problem,
  className,
  onText,
  ...rest
}: LinesFieldProps) => (
  <FieldFrame label={label} hint={hint} problem={problem} className={className}>
    {(wiring) => (
      <textarea
        {...rest}
        {...wiring}
        className="field max-h-[24rem]"
        onChange={({ target }) => onText(target.value)}
      />
    )}
  </FieldFrame>
)
