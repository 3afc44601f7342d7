import { useId } from 'react'
import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { STANDING_WORDS } from './standing-words.ts'
import { whenWords } from './when-words.ts'

interface ContinueSessionProps {
  readonly shelved: ShelvedSession
  /** it lives in this tab alone */
  readonly isOnlyInPage?: boolean
}

/** A session to go on with. */
export function ContinueSession({ shelved, isOnlyInPage = false }: ContinueSessionProps) {
  const id = useId()
  return (
    <section
      aria-label="Unfinished session"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-[14px] bg-teal-wash px-5 py-4"
    >
      <p id={id}>
        <strong className="font-semibold">
          {shelved.title}, with {shelved.clientName}
        </strong>
        <span className="block text-small text-soft">
          {STANDING_WORDS[shelved.standing]} ·{' '}
          {isOnlyInPage ? 'not kept, only in this page' : whenWords(shelved.startedAt)}
        </span>
      </p>
      <Link
        href={`/session/${shelved.session}`}
        aria-describedby={id}
        className={pressable('main')}
      >
        {shelved.standing === 'debriefed' ? 'Open debrief' : 'Continue'}
      </Link>
    </section>
  )
}
