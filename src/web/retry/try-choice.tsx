import type { ReactNode } from 'react'
import type { ShownTry } from './retried-place.ts'

interface TryChoiceProps {
  readonly tries: readonly ShownTry[]
  /** null for one that is not begun yet */
  readonly current: ShownTry | null
  readonly onChoose: (branch: number | 'new') => void
}

/** Earlier tries, and a new one from the same place. */
export const TryChoice = ({ tries, current, onChoose }: TryChoiceProps) => (
  <fieldset className="flex flex-wrap gap-2">
    <legend className="sr-only">Your tries</legend>
    {tries.map(({ branch }, nth) => (
      <Choice key={branch} isChosen={current?.branch === branch} onChoose={() => onChoose(branch)}>
        Try {nth + 1}
      </Choice>
    ))}
    <Choice isChosen={current === null} onChoose={() => onChoose('new')}>
      New try
    </Choice>
  </fieldset>
)

interface ChoiceProps {
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

const Choice = ({ isChosen, onChoose, children }: ChoiceProps) => (
  <button
    type="button"
    aria-pressed={isChosen}
    onClick={onChoose}
    className={`min-h-11 rounded-full border px-4 py-1.5 ${
      isChosen ? 'border-teal bg-teal-wash font-semibold' : 'border-hair hover:border-edge'
    }`}
  >
    {children}
  </button>
)
