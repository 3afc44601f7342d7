import { useEffect, useRef } from 'react'
import { threadAddress } from '#web/contest/contest-thread.tsx'
import { contestedKey, contestStateWords } from '#web/contest/contest-words.ts'
import { type ContestChoice, type ContestDesk, contestsAbout, openChoices } from './contest-desk.ts'

interface ContestPressProps {
  readonly desk: ContestDesk
  readonly choices: readonly ContestChoice[]
  /** id of what it is about, for whoever hears the button alone */
  readonly describedBy: string
}

/** Beside everything that can be contested: the way to do so, and where it stands where that was done. */
export function ContestPress({ desk, choices, describedBy }: ContestPressProps) {
  const asked = contestsAbout(desk.contests, choices)
  const left = openChoices(desk.contests, choices)
  const link = useRef<HTMLAnchorElement>(null)
  const { lastSent } = desk
  const isLastSent =
    lastSent !== null && choices.some(({ about }) => contestedKey(about) === contestedKey(lastSent))
  const isAsked = asked.length > 0
  useEffect(() => {
    // The button that opened the dialog is gone once nothing is left to contest here; the link may come after it.
    if (isLastSent && isAsked && document.activeElement === document.body) link.current?.focus()
  }, [isLastSent, isAsked])
  return (
    <>
      {asked.map(({ id, state }) => (
        <p key={id} className="text-small">
          <a ref={link} href={`#${threadAddress(id)}`}>
            You contested this
          </a>{' '}
          · <span className="font-semibold">{contestStateWords(state)}</span>
        </p>
      ))}
      {desk.isOpen && left.length > 0 && (
        <button
          type="button"
          className="no-print aside-press justify-self-start"
          aria-describedby={describedBy}
          onClick={() => desk.ask(left)}
        >
          Contest
        </button>
      )}
    </>
  )
}
