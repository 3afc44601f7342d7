import { DateField } from '#web/course/date-field.tsx'
import { TimeZoneField } from '#web/course/time-zone-field.tsx'
import { LinesField } from '#web/design/lines-field.tsx'
import { TextField } from '#web/design/text-field.tsx'
import { type FieldsProps, MoreSettings } from './more-settings.tsx'
import { ScenarioField, type ScenarioLine } from './scenario-field.tsx'
import { settingsWords } from './settings-words.ts'

interface ExerciseFormFieldsProps extends FieldsProps {
  readonly scenarios: readonly ScenarioLine[]
  readonly isPublished: boolean
  readonly isChecked: boolean
}

/** Nine fields; the rest is folded away under what it amounts to. */
export function ExerciseFormFields({
  fields,
  problems,
  onChange,
  scenarios,
  isPublished,
  isChecked,
}: ExerciseFormFieldsProps) {
  const { timeZone } = fields
  return (
    <>
      <TextField
        label="Title"
        maxLength={200}
        value={fields.title}
        problem={problems.title}
        onText={(title) => onChange({ title })}
      />
      <ScenarioField
        scenarios={scenarios}
        value={fields.scenario}
        isFixed={isPublished}
        problem={problems.scenario ?? null}
        onChoose={(scenario) => onChange({ scenario })}
      />
      <LinesField
        label="Instructions"
        hint="Students read them before they begin. The scenario brings its own brief."
        maxLength={4000}
        value={fields.instructions}
        onText={(instructions) => onChange({ instructions })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          label="Opens"
          hint="Empty: at once."
          timeZone={timeZone}
          value={fields.opensAt}
          problem={problems.opensAt ?? null}
          onText={(opensAt) => onChange({ opensAt })}
        />
        <DateField
          label="Due"
          hint="A date to keep; attempts go on."
          timeZone={timeZone}
          value={fields.dueAt}
          problem={problems.dueAt ?? null}
          onText={(dueAt) => onChange({ dueAt })}
        />
        <DateField
          label="Closes"
          hint="No attempt goes on after it."
          timeZone={timeZone}
          value={fields.cutOffAt}
          problem={problems.cutOffAt ?? null}
          onText={(cutOffAt) => onChange({ cutOffAt })}
        />
        <TimeZoneField
          hint="The clocks that these dates are read by."
          value={timeZone}
          isChecked={isChecked}
          onText={(text) => onChange({ timeZone: text })}
        />
        <TextField
          label="Time limit in minutes"
          hint="Empty: none, which is the kinder default."
          inputMode="numeric"
          value={fields.timeLimitMinutes}
          problem={problems.timeLimitMinutes}
          onText={(timeLimitMinutes) => onChange({ timeLimitMinutes })}
        />
        <TextField
          label="Attempts"
          hint="Empty: any number."
          inputMode="numeric"
          value={fields.attempts}
          problem={problems.attempts}
          onText={(attempts) => onChange({ attempts })}
        />
      </div>
      <div className="grid gap-2">
        <p className="text-pretty text-small text-soft">{settingsWords(fields).join(' ')}</p>
        <details className="disclosure" open={hasHiddenProblem(problems) || undefined}>
          <summary>More settings</summary>
          <MoreSettings fields={fields} problems={problems} onChange={onChange} />
        </details>
      </div>
    </>
  )
}

/** What is folded away cannot take the focus. */
const hasHiddenProblem = (problems: FieldsProps['problems']): boolean =>
  (['graceMinutes', 'contestDays', 'skills'] as const).some((field) => problems[field])
