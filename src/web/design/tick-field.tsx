import { type ReactNode, useId } from 'react'

interface TickFieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

/** Yes or no. */
export function TickField({ label, hint, isTicked, onTick }: TickFieldProps) {
  const id = useId()
  return (
    <div className="flex gap-3">
      <input
        id={id}
        type="checkbox"
        className="tick"
        checked={isTicked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onTick(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-small text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
