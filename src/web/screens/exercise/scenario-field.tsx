import type { Answered } from '#web/api/ask.ts'
import { ChoiceField } from '#web/design/choice-field.tsx'

export type ScenarioLine = Answered<'GET /api/courses/:course/scenarios'>['scenarios'][number]

interface ScenarioFieldProps {
  readonly scenarios: readonly ScenarioLine[]
  readonly value: string
  /** the exercise is published, so the scenario stays */
  readonly isFixed: boolean
  readonly problem: string | null
  readonly onChoose: (scenario: string) => void
}

/** Whom the students meet, and whether they could know them beforehand. */
export function ScenarioField({
  scenarios,
  value,
  isFixed,
  problem,
  onChoose,
}: ScenarioFieldProps) {
  const chosen = scenarios.find(({ id }) => id === value)
  return (
    <div className="grid gap-1.5">
      <ChoiceField
        label="Scenario"
        hint={
          isFixed ? 'The exercise is published, so its scenario stays as it was then.' : undefined
        }
        value={value}
        disabled={isFixed}
        problem={problem}
        options={[
          ['', 'Choose one'] as const,
          ...scenarios.map(
            (each) => [each.id, `${each.title}, with ${each.client} (${openness(each)})`] as const,
          ),
        ]}
        onChoose={onChoose}
      />
      <div aria-live="polite" className="grid gap-1 text-small text-soft empty:hidden">
        {chosen !== undefined && (
          <>
            <p>
              About {chosen.minutes} minutes.
              {chosen.contentNotes.length > 0 &&
                ` It touches on: ${chosen.contentNotes.join('; ')}.`}
            </p>
            <p>{chosen.isOpenToPractice ? OPEN : CLOSED}</p>
          </>
        )}
      </div>
    </div>
  )
}

const openness = ({ isOpenToPractice }: ScenarioLine): string =>
  isOpenToPractice ? 'open to practice' : 'for assessed work only'

const OPEN =
  'It is open to practice: students may have met this client before, and anybody can read this client’s hidden half in their own browser.'

const CLOSED =
  'It is not open to practice: what this client does not say at once stays on the server.'
