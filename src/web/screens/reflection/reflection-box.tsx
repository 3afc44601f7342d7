import { useId } from 'react'

interface ReflectionBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
}

export function ReflectionBox({ label, value, onChange }: ReflectionBoxProps) {
  const id = useId()
  return (
    <div className="grid gap-2.5">
      <label htmlFor={id} className="font-[560] font-serif text-[1.3rem] leading-tight">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        value={value}
        className="field"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
