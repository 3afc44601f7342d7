import { useId, useRef } from 'react'
import { Link } from 'wouter'
import type { DrillId } from '#feedback/drills/drill.ts'
import type { DrillReason, OfferedDrill } from '#feedback/drills/drill-set.ts'
import { CRITERION_WORDS } from '#feedback/drills/drill-words.ts'
import type { RecurringMiss } from '#feedback/progress/recurring-misses.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { Button, pressable } from '#web/design/button.tsx'
import type { Deck } from '#web/drills/read-deck.ts'
import { returnWords } from '#web/drills/return-words.ts'
import { settingWords } from '#web/scenarios/setting-words.ts'
import { dayWords } from '#web/screens/progress/day-words.ts'

interface ReadySetProps {
  readonly deck: Deck
  readonly set: readonly OfferedDrill[]
  readonly skill: Skill | null
  /** milliseconds since 1970 */
  readonly now: number
  readonly onSkill: (skill: Skill | null) => void
  readonly onAside: (id: DrillId) => void
  readonly onStart: () => void
}

/** What is ready now: a short set, why each is in it, and what may be hard to meet. */
export function ReadySet({ deck, set, skill, now, onSkill, onAside, onStart }: ReadySetProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // The press goes with its drill, so the focus needs a place to stay.
  const putAside = (drill: DrillId) => {
    heading.current?.focus({ preventScroll: true })
    onAside(drill)
  }
  const shownMisses = deck.misses.filter((miss) => skill === null || miss.skill === skill)
  return (
    <>
      {shownMisses.length > 0 && <OwnMisses misses={shownMisses} />}
      <section aria-labelledby={`${id}-set`} className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <h2 ref={heading} id={`${id}-set`} tabIndex={-1}>
            Ready now
          </h2>
          <SkillChoice skill={skill} onSkill={onSkill} />
        </div>
        {set.length === 0 ? (
          <NothingReady deck={deck} now={now} />
        ) : (
          <>
            <ol className="grid gap-4">
              {set.map((offered) => (
                <OfferedItem
                  key={offered.drill.id}
                  offered={offered}
                  deck={deck}
                  onAside={putAside}
                />
              ))}
            </ol>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
              <Button weight="main" onClick={onStart}>
                Start drill
              </Button>
              <p className="text-small text-soft">
                About ten minutes at most. Stop whenever you like; what you did is kept.
              </p>
            </div>
          </>
        )}
        {deck.shelf.keptOn === 'page' && (
          <p className="rounded-[14px] bg-amber-wash p-4 text-small">
            This browser lets the page keep nothing, so what you drill is forgotten when the page is
            closed.
          </p>
        )}
      </section>
    </>
  )
}

const OwnMisses = ({ misses }: { readonly misses: readonly RecurringMiss[] }) => (
  <section aria-labelledby="own-misses" className="grid gap-3">
    <h2 id="own-misses">What came back in your sessions</h2>
    <ul className="grid gap-3">
      {misses.map(({ kind, sentence, evidence }) => (
        <li key={kind} className="border-amber border-s-2 ps-4">
          <p>{sentence}</p>
          <details className="text-small">
            <summary className="cursor-pointer py-2 text-soft">The sessions behind it</summary>
            <ul className="grid gap-1">
              {evidence.map(({ session, startedAt, title, words }) => (
                <li key={session}>
                  <Link href={`/session/${session}`}>
                    {title}, {dayWords(startedAt)}
                  </Link>
                  : {words}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  </section>
)

const SkillChoice = ({ skill, onSkill }: Pick<ReadySetProps, 'skill' | 'onSkill'>) => (
  <label className="flex items-center gap-2.5 text-small">
    <span className="text-soft">Skill</span>
    <select
      value={skill ?? ''}
      onChange={({ target }) => onSkill(SKILLS.find((each) => each === target.value) ?? null)}
      className="min-h-11 rounded-full border border-edge bg-sheet px-3.5 text-ink"
    >
      <option value="">Any</option>
      {SKILLS.map((each) => (
        <option key={each} value={each}>
          {SKILL_NAMES[each]}
        </option>
      ))}
    </select>
  </label>
)

interface OfferedItemProps extends Pick<ReadySetProps, 'deck' | 'onAside'> {
  readonly offered: OfferedDrill
}

function OfferedItem({ offered: { drill, reason }, deck, onAside }: OfferedItemProps) {
  const scenario = deck.scenarios.get(drill.scenarioId)?.scenario
  if (scenario === undefined) return null
  const { title } = CRITERION_WORDS[drill.criterion]
  const { calledName } = scenario.client
  return (
    <li className="grid gap-x-6 border-hair border-t pt-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid content-start gap-1">
        <p className="eyebrow">
          {SKILL_NAMES[drill.skill]} · {REASONS[reason]}
        </p>
        <p className="font-serif text-[1.15rem]">
          {title}, with {calledName}
        </p>
        <p className="text-small text-soft">{settingWords(scenario.setting)}</p>
        {scenario.contentNotes.length > 0 && (
          <p className="text-small text-soft" lang={scenario.locale}>
            May come up: {scenario.contentNotes.join(' · ')}
          </p>
        )}
      </div>
      <p>
        <Button
          weight="quiet"
          className="text-small max-sm:-ms-[1.1rem]"
          aria-label={`Another one instead of ${title}, with ${calledName}`}
          onClick={() => onAside(drill.id)}
        >
          Another one instead
        </Button>
      </p>
    </li>
  )
}

const REASONS = {
  unfinished: 'begun today',
  'came-back': 'back again',
  'own-miss': 'from your sessions',
  new: 'a new line',
} as const satisfies Record<DrillReason, string>

/** Everything has been met and rests, or was put aside. */
function NothingReady({ deck, now }: Pick<ReadySetProps, 'deck' | 'now'>) {
  const due = [...deck.histories.values()].flatMap(({ card }) => card?.dueAt ?? [])
  return (
    <div className="grid justify-items-start gap-4">
      <p>
        Nothing is ready here just now
        {due.length > 0 && `: the next one comes back ${returnWords(Math.min(...due), now)}`}. A
        talk with a client gives new lines to practise.
      </p>
      <Link href="/" className={pressable('plain')}>
        Choose a client
      </Link>
    </div>
  )
}
