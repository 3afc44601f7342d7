import { useState } from 'react'
import { Link } from 'wouter'
import { focusContent } from '#web/frame/focus-content.ts'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { languageModelName } from '#web/voice/language-model-name.ts'
import { DeleteSession } from './delete-session.tsx'
import { PastSession } from './past-session.tsx'

interface PastSessionsProps {
  readonly sessions: readonly ShelvedSession[]
  /** the session that is offered above already */
  readonly offered: string | null
  readonly onRemoved: () => Promise<void>
}

/** Everything that was practised on this device and is still kept there. */
export function PastSessions({ sessions, offered, onRemoved }: PastSessionsProps) {
  const [doomed, setDoomed] = useState<ShelvedSession | null>(null)
  return (
    <section aria-labelledby="past" className="grid gap-3">
      <h2 id="past" className="text-[1.5rem]">
        Your sessions
      </h2>
      <p className="text-small text-soft">
        Kept on this device only. Nobody else sees them unless you hand them over
        {languageModelName() !== null && ' or let a language model have them'}.{' '}
        <Link href="/progress">Take all of it along, or delete it</Link>.
      </p>
      <ul className="border-hair border-t">
        {sessions.map((each) => (
          <PastSession
            key={each.session}
            shelved={each}
            isOffered={each.session === offered}
            onDelete={() => setDoomed(each)}
          />
        ))}
      </ul>
      <DeleteSession
        shelved={doomed}
        onClose={() => setDoomed(null)}
        onDeleted={() => {
          setDoomed(null)
          void onRemoved().then(focusContent)
        }}
      />
    </section>
  )
}
