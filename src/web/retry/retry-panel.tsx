import { type ReactNode, useRef, useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { Comparison } from './comparison.tsx'
import { ExemplarOnRequest } from './exemplar-on-request.tsx'
import type { RetriedPlace, ShownTry } from './retried-place.ts'
import { TriedScript } from './tried-script.tsx'
import { TryChoice } from './try-choice.tsx'
import { TryForm } from './try-form.tsx'

export interface RetryPanelProps {
  readonly place: RetriedPlace
  /** where other words can be asked for, once an example may be seen */
  readonly anotherWay: ReactNode
  /** where the panel was opened from: "Back to the debrief" */
  readonly backWords: string
  readonly onDone: () => void
}

/** The moment before a reply once more: the student answers, the client reacts, and then both ways can be compared. */
export function RetryPanel({ place, anotherWay, backWords, onDone }: RetryPanelProps) {
  const { clientName, locale, tries } = place
  const [chosen, choose] = useState<number | 'new' | 'newest'>(tries.length > 0 ? 'newest' : 'new')
  const [isComparing, setComparing] = useState(false)
  const [formsOpened, openForm] = useState(0)
  const wayOn = useRef<HTMLDivElement>(null)
  const current = chosenTry(tries, chosen)
  const turns = current?.turns ?? []
  const goTo = (next: number | 'new') => {
    place.forgetTrouble()
    setComparing(false)
    openForm(formsOpened + 1)
    choose(next)
  }
  const say = async (text: string): Promise<boolean> => {
    const isTaken = await place.say(current, text)
    if (isTaken && current === null) choose('newest')
    return isTaken
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="text-small text-soft">
        {clientName} stands again exactly as before this reply. {place.keptWords}
      </p>
      {tries.length > 0 && <TryChoice tries={tries} current={current} onChoose={goTo} />}
      <TriedScript
        answered={place.answered}
        turns={turns}
        clientName={clientName}
        locale={locale}
      />
      {(current === null || current.standing === 'open') && (
        <TryForm
          key={formsOpened}
          heir={wayOn}
          isFirst={turns.length === 0}
          place={place}
          onAboutSelf={onDone}
          onSay={say}
        />
      )}
      {current !== null && current.standing !== 'open' && (
        <p className="text-soft">
          {current.standing === 'ended-by-client'
            ? `${clientName} has ended it here.`
            : 'A try goes this far. Compare it with the session, or begin another.'}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={wayOn}
        role="group"
        tabIndex={-1}
        aria-label="What next"
        className="flex flex-wrap gap-3 outline-none"
      >
        {turns.length > 0 && (
          <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
            Compare
          </Button>
        )}
        <Button weight="quiet" onClick={onDone}>
          {backWords}
        </Button>
      </div>
      {isComparing && current !== null && (
        <Comparison compared={place.compare(current)} clientName={clientName} locale={locale} />
      )}
      <ExemplarOnRequest place={place} anotherWay={anotherWay} />
    </div>
  )
}

const chosenTry = (
  tries: readonly ShownTry[],
  chosen: number | 'new' | 'newest',
): ShownTry | null => {
  if (chosen === 'new') return null
  if (chosen === 'newest') return tries.at(-1) ?? null
  return tries.find(({ branch }) => branch === chosen) ?? null
}
