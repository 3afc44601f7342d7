import { TextField } from '#web/design/text-field.tsx'
import { whenWords } from './when-words.ts'
import { isTimeZone, zonedMoment } from './zoned-moment.ts'

interface DateFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly timeZone: string
  readonly problem: string | null
  readonly onText: (wall: string) => void
}

/** A day and a time in the time zone of the exercise, said back in words. */
export function DateField({ label, hint, value, timeZone, problem, onText }: DateFieldProps) {
  const moment = isTimeZone(timeZone) ? zonedMoment(value, timeZone) : null
  return (
    <div className="grid content-start gap-1.5">
      <TextField
        label={label}
        hint={hint}
        type="datetime-local"
        value={value}
        problem={problem ?? (moment?.doubt === 'skipped' ? SKIPPED : null)}
        onText={onText}
      />
      <p aria-live="polite" className="text-small text-soft empty:hidden">
        {moment !== null && moment.doubt !== 'skipped' && (
          <>
            {whenWords(moment.at, timeZone)}
            {moment.doubt === 'twice' && '. This hour comes twice that night: the later is meant'}
          </>
        )}
      </p>
    </div>
  )
}

const SKIPPED = 'The clocks skip this time on that day. Choose one before or after.'
