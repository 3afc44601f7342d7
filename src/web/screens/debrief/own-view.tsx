import type { Debrief } from '#feedback/debrief.ts'
import { hintsInWords } from '#feedback/hints/hinted-replies.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { Said } from '#web/notes/said.tsx'
import { readLookedWithin } from '#web/session/looked-within.ts'
import { WithinNote } from '#web/session/within-note.tsx'

interface OwnViewProps {
  readonly debrief: Debrief
  readonly goals: Scenario['goals']
  readonly journal: readonly JournalEntry[]
}

/** What the student wanted and noticed, beside all that the observer had to say. */
export const OwnView = ({ debrief, goals, journal }: OwnViewProps) => {
  const picked = journal
    .map(({ event }) => (event.type === 'session.begun' ? event.goal : null))
    .find((goal) => goal !== null)
  const goal = goals.find(({ id }) => id === picked)
  const { intention = '', replay = '' } = debrief.reflection ?? {}
  const session = journal[0]?.session ?? ''
  const isSilent = !goal && intention === '' && replay === ''
  const hinted = hintsInWords(journal)
  if (isSilent && hinted === null && readLookedWithin(session) === null) return null
  return (
    <section aria-label="Your own view" className="grid max-w-measure gap-5">
      <h2 className="mb-3">Your own view</h2>
      {!isSilent && (
        <dl className="grid gap-3">
          {goal && <Said term="You wanted to try">{goal.text}</Said>}
          {intention !== '' && <Said term="What you were trying to do">{intention}</Said>}
          {replay !== '' && <Said term="The moment you would replay">{replay}</Said>}
        </dl>
      )}
      {hinted !== null && (
        <p className="no-print text-small text-soft">{hinted} Asking changed no level.</p>
      )}
      <WithinNote session={session} />
    </section>
  )
}
