import { useState } from 'react'
import { Link } from 'wouter'
import { type DrillHistory, drillHistories } from '#feedback/drills/drill-history.ts'
import type { OfferedDrill } from '#feedback/drills/drill-set.ts'
import { CRITERION_WORDS } from '#feedback/drills/drill-words.ts'
import { Button, pressable } from '#web/design/button.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import type { Deck } from '#web/drills/read-deck.ts'
import { returnWords } from '#web/drills/return-words.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'

interface SetCloseProps {
  readonly deck: Deck
  readonly set: readonly OfferedDrill[]
  /** when the set was begun, milliseconds since 1970 */
  readonly since: number
  readonly onBack: () => void
}

/** The end of a set: what was practised and when it comes back. Nothing is counted, nothing is asked. */
export function SetClose({ deck, set, since, onBack }: SetCloseProps) {
  const [now] = useState(() => Date.now())
  const entries = usePromised(() => deck.shelf.all().catch(() => []), deck)
  const histories = entries && drillHistories(entries)
  const tried = set.flatMap(({ drill }) => {
    const history = histories?.get(drill.id)
    return history === undefined || !history.rounds.some(({ at }) => at >= since)
      ? []
      : [{ drill, history }]
  })
  return (
    <div className="grid gap-6">
      <ArrivalHeading pageTitle="Done · Drills">
        {histories === undefined || tried.length > 0 ? 'That is enough for now' : 'Another time'}
      </ArrivalHeading>
      {tried.length > 0 && (
        <ul className="grid gap-3">
          {tried.map(({ drill, history }) => (
            <li key={drill.id} className="sheet px-5 py-4">
              <p className="font-serif text-[1.1rem]">
                {CRITERION_WORDS[drill.criterion].title}, with{' '}
                {deck.scenarios.get(drill.scenarioId)?.scenario.client.calledName}
              </p>
              <p className="text-soft">{wentWords(history, since, now)}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        What comes back waits for you: nothing is lost if you come later, and nobody else sees it.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onBack}>More drills</Button>
        <Link href="/" className={pressable('quiet')}>
          All scenarios
        </Link>
      </div>
    </div>
  )
}

function wentWords({ rounds, card }: DrillHistory, since: number, now: number): string {
  const inSet = rounds.filter(({ at }) => at >= since)
  const course = inSet.at(-1)?.course
  const back =
    card === null ? 'It stays among what is new' : `It comes back ${returnWords(card.dueAt, now)}`
  if (course?.over === 'met') return `Met twice in a row. ${back}.`
  if (course?.over === 'too-much') return `Put away because it was too much. ${back}.`
  return inSet.some(({ course: { over } }) => over === 'met')
    ? `Met twice in a row; harder, not yet. ${back}.`
    : `Not met twice yet. ${back}.`
}
