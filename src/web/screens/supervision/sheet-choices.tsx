import { useId } from 'react'
import type { SupervisionMoment } from '#feedback/supervision/supervision-moment.ts'
import type { SupervisionSheet } from '#feedback/supervision/supervision-sheet.ts'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import type { KeptSheet } from './kept-sheet.ts'

interface SheetChoicesProps {
  readonly sheet: SupervisionSheet
  /** indices of the replies on the sheet, in the order of choosing */
  readonly chosen: readonly number[]
  /** every reply that can be chosen */
  readonly moments: readonly SupervisionMoment[]
  readonly hasWithin: boolean
  /** something was noticed and kept */
  readonly canHaveWithin: boolean
  /** the question is in the student's own words by now */
  readonly isOwnQuestion: boolean
  readonly onChange: (part: Partial<KeptSheet>) => void
}

/** What the student decides about their sheet. */
export function SheetChoices(props: SheetChoicesProps) {
  const { sheet, chosen, moments, hasWithin, canHaveWithin, isOwnQuestion, onChange } = props
  const id = useId()
  return (
    <section aria-label="What goes on it" className="no-print grid gap-6">
      <h2>What goes on it</h2>
      <div className="grid gap-4">
        {chosen.map((index, place) => (
          <ChoiceField
            key={PLACES[place]}
            label={PLACES[place] ?? ''}
            value={String(index)}
            options={moments.map((moment) => [String(moment.index), inOneLine(moment)])}
            onChoose={(value) => onChange({ moments: withChoice(chosen, place, Number(value)) })}
          />
        ))}
      </div>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-semibold">
          Your question for supervision
        </label>
        <p id={`${id}-hint`} className="text-small text-soft">
          Made from what you wrote on looking back. Change it until it is yours.
        </p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={3}
          dir="auto"
          value={sheet.question}
          onChange={({ target }) => onChange({ question: target.value })}
          className="field [field-sizing:content]"
        />
        {isOwnQuestion && (
          <p>
            <Button weight="quiet" onClick={() => onChange({ question: null })}>
              Start again from my reflection
            </Button>
          </p>
        )}
      </div>
      {canHaveWithin && (
        <TickField
          label="Include what I noticed in myself"
          hint="You kept it for yourself. It is on the sheet only while this is ticked."
          isTicked={hasWithin}
          onTick={(isTicked) => onChange({ hasWithin: isTicked })}
        />
      )}
    </section>
  )
}

const PLACES = ['First moment', 'Second moment']

/** Where the other moment has that reply already, the two change places. */
const withChoice = (chosen: readonly number[], place: number, index: number): readonly number[] =>
  chosen.map((each, at) => (at === place ? index : each === index ? (chosen[place] ?? each) : each))

const LONGEST_LINE = 60

function inOneLine({ reply, studentSaid }: SupervisionMoment): string {
  const line = studentSaid.replace(/\s+/gu, ' ').trim()
  const cut =
    line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/\s*\S*$/u, '')} …`
  return `Reply ${reply}: ${cut}`
}
