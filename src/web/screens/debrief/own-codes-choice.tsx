import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { MOST_OWN_CODES } from '#simulation/own-reading.ts'
import { type Choice, CodeChoice } from './code-choice.tsx'

interface OwnCodesChoiceProps {
  /** null until something is chosen; empty for none of the 26 */
  readonly own: readonly BehaviourCode[] | null
  readonly onChoose: (own: readonly BehaviourCode[] | null) => void
}

/** What the words did: one code or none, and after a first code up to two more. */
export function OwnCodesChoice({ own, onChoose }: OwnCodesChoiceProps) {
  const codes = own ?? []
  const choose = (place: number, choice: Choice) => {
    if (choice === 'none') return onChoose([])
    const chosen = choice === null ? codes.toSpliced(place, 1) : codes.toSpliced(place, 1, choice)
    onChoose(chosen.length === 0 ? null : chosen)
  }
  const places = Math.min(MOST_OWN_CODES, codes.length + 1)
  return Array.from({ length: places }, (_, place) => (
    <CodeChoice
      // biome-ignore lint/suspicious/noArrayIndexKey: a choice is known by its place
      key={place}
      label={LABELS[place] ?? ''}
      choice={codes[place] ?? (place === 0 && own !== null ? 'none' : null)}
      unchosen={place === 0 ? 'Choose one' : 'Nothing else'}
      hasNone={place === 0}
      taken={codes.filter((_code, at) => at !== place)}
      onChoose={(choice) => choose(place, choice)}
    />
  ))
}

const LABELS = ['What it was', 'And also', 'And also, third']
