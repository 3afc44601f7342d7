import { type ReactNode, useId } from 'react'

export interface FieldWords {
  readonly label: string
  /** said below the label, before anything went wrong */
  readonly hint?: ReactNode
  /** what is amiss with what stands in the field; null where nothing is */
  readonly problem?: string | null | undefined
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldFrameProps extends FieldWords {
  readonly children: (wiring: Wiring) => ReactNode
  readonly className?: string | undefined
}

/** A label, a hint and what is amiss, tied to the control that they are about. */
export function FieldFrame({
  label,
  hint,
  problem = null,
  children,
  className = '',
}: FieldFrameProps) {
  const id = useId()
  const notes = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === null ? [] : [`${id}-problem`]),
  ].join(' ')
  return (
    <div className={`grid content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(notes === '' ? {} : { 'aria-describedby': notes }),
        ...(problem === null ? {} : { 'aria-invalid': true as const }),
      })}
      {problem !== null && (
        <p id={`${id}-problem`} className="text-clay text-small">
          {problem}
        </p>
      )}
    </div>
  )
}
