import { useId } from 'react'
import { TextField } from '#web/design/text-field.tsx'
import { isTimeZone } from './zoned-moment.ts'

interface TimeZoneFieldProps {
  readonly value: string
  readonly onText: (timeZone: string) => void
  readonly isChecked: boolean
  readonly hint?: string
}

/** An IANA name, with those that the browser knows on offer. */
export function TimeZoneField({ value, onText, isChecked, hint }: TimeZoneFieldProps) {
  const id = useId()
  return (
    <>
      <TextField
        label="Time zone"
        hint={hint}
        list={id}
        autoComplete="off"
        spellCheck={false}
        value={value}
        problem={isChecked ? timeZoneProblem(value) : null}
        onText={onText}
      />
      <datalist id={id}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

export const timeZoneProblem = (name: string): string | null =>
  isTimeZone(name) ? null : 'No time zone goes by this name. Write it like Europe/Dublin.'
