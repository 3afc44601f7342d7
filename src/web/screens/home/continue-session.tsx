import { useId } from 'react'
import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import type { ShelvedSession } from '#web/session/session-shelf.ts'
import { whenWords } from './when-words.ts'

/** A session that was left in the middle. */
export function ContinueSession({ shelved }: { readonly shelved: ShelvedSession }) {
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
          {shelved.standing === 'to-reflect'
            ? 'Ended, debrief still to come'
            : 'Left in the middle'}{' '}
          · {whenWords(shelved.lastAt)}
        </span>
      </p>
      <Link
        href={`/session/${shelved.session}`}
        aria-describedby={id}
        className={pressable('main')}
      >
        Continue
      </Link>
    </section>
  )
}
