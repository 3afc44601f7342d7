import { useId } from 'react'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { CriticalEvents } from '#web/levels/critical-events.tsx'
import { Quotes } from '#web/levels/quotes.tsx'
import type { ContestChoice, ContestDesk } from './contest-desk.ts'
import { ContestPress } from './contest-press.tsx'
import type { GivenReading } from './result-view.ts'

type GivenVerdict = GivenReading['verdicts'][number]

interface ObservedSkillProps {
  readonly verdict: GivenVerdict
  /** quotes lead to their turns */
  readonly hasScript: boolean
  readonly desk: ContestDesk
}

/** What the observer proposed for one skill and what that rests on, smaller than any level a person gave. */
export function ObservedSkill({ verdict, hasScript, desk }: ObservedSkillProps) {
  const id = useId()
  const { skill, n, evidence, criticalEvents } = verdict
  return (
    <article aria-labelledby={id} className="flex flex-col gap-2.5 border-hair border-t pt-3">
      <h3 id={id} className="text-[1.05rem]">
        {SKILL_NAMES[skill]}
      </h3>
      <p className="text-small">
        {verdict.status === 'scored' ? (
          <>
            {verdict.restsOn}{' '}
            <span className="text-soft">
              Proposal: {showLevel(verdict.level)} of 5, from {n} {n === 1 ? 'place' : 'places'},
              with a confidence of {Math.round(verdict.confidence * 100)} %.
            </span>
          </>
        ) : (
          <>
            {verdict.reason} <span className="text-soft">It proposed no level.</span>
          </>
        )}
      </p>
      <CriticalEvents events={criticalEvents} isScored={verdict.status === 'scored'} />
      {hasScript && <Quotes evidence={evidence} />}
      <ContestPress desk={desk} choices={sentencesOf(verdict)} describedBy={id} />
    </article>
  )
}

/** Every sentence of the observer's about one skill, each once. */
function sentencesOf(verdict: GivenVerdict): readonly ContestChoice[] {
  const said: readonly (readonly [number | null, string])[] = [
    [null, verdict.status === 'scored' ? verdict.restsOn : verdict.reason],
    ...verdict.criticalEvents.map(({ index, event }) => [index, event] as const),
    ...verdict.evidence.map(({ index, reason }) => [index, reason] as const),
  ]
  const byKey = new Map(said.map((each) => [each.join(' '), each]))
  return [...byKey.values()].map(([index, quote]) => ({
    about: { kind: 'sentence', where: 'observer', index, quote },
    label: index === null ? `“${quote}”` : `Turn ${index + 1}: “${quote}”`,
  }))
}
