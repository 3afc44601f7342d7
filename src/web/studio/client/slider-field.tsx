import { useId } from 'react'

interface SliderFieldProps {
  readonly label: string
  /** the key by which the file calls it */
  readonly fileKey: string
  readonly value: number
  readonly most: number
  readonly onValue: (value: number) => void
}

/** One number on a scale from 0, whole steps. */
export function SliderField({ label, fileKey, value, most, onValue }: SliderFieldProps) {
  const id = useId()
  const shown = Math.round(value)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
      <label htmlFor={id}>
        {label} <code className="text-small text-soft">{fileKey}</code>
      </label>
      <output htmlFor={id} className="font-semibold tabular-nums">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={shown}
        aria-valuetext={`${shown} of ${most}`}
        onChange={({ target }) => onValue(Number(target.value))}
        className="col-span-2 h-7 w-full accent-teal"
      />
    </div>
  )
}
