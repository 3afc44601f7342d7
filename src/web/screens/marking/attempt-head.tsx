import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { attemptStateWords } from '#web/course/attempt-state-words.ts'
import { durationWords } from '#web/course/duration-words.ts'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { Button } from '#web/design/button.tsx'
import { MARKING_STATE_WORDS } from '#web/screens/overview/marking-state-words.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { markingAddress } from './marking-address.ts'
import type { MarkingView } from './marking-view.ts'
import { setFocusedLevel } from './set-focused-level.ts'
import { useLetterKeys, useLetterKeysChoice } from './use-letter-keys.ts'

interface AttemptHeadProps {
  readonly view: MarkingView
  /** who else is at it right now */
  readonly atWork: readonly string[]
}

/** Whose attempt it is, how it stands, the ways to the next and the one before, and what is to be known first. */
export function AttemptHead({ view, atWork }: AttemptHeadProps) {
  const { name, number, title, exercise, previous, next, endedAt, endedBy, startedAt } = view
  const [, navigate] = useLocation()
  const [areKeysShown, setKeysShown] = useState(false)
  const keys = useLetterKeysChoice()
  const go = (attempt: string | null) => () => {
    if (attempt !== null) navigate(markingAddress(attempt))
  }
  useLetterKeys(
    {
      j: go(next),
      n: go(next),
      k: go(previous),
      p: go(previous),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((level) => [
          String(level),
          (focused: Element) => setFocusedLevel(focused, level),
        ]),
      ),
    },
    keys.isOn,
  )
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <ScreenHead
          title={number > 1 ? `${name}, attempt ${number}` : name}
          above={<Link href={`/exercises/${exercise}/marking`}>Marking: {title}</Link>}
        >
          <p className="text-small text-soft">
            {attemptStateWords('finished', endedBy)} on {whenWords(endedAt, ownTimeZone())}, after{' '}
            {durationWords(endedAt - startedAt)}. {MARKING_STATE_WORDS[view.markingState]}.
          </p>
        </ScreenHead>
        <nav aria-label="Attempts" className="no-print flex flex-wrap items-center gap-x-5 gap-y-1">
          {previous !== null && <Link href={markingAddress(previous)}>Previous attempt</Link>}
          {next !== null && <Link href={markingAddress(next)}>Next attempt</Link>}
          <Button weight="quiet" onClick={() => setKeysShown(true)}>
            Keys
          </Button>
        </nav>
      </div>
      <div role="status" className="grid gap-2 empty:hidden">
        {atWork.length > 0 && (
          <p className="rounded-[14px] bg-amber-wash p-3.5">
            {listed(atWork)} {atWork.length === 1 ? 'is' : 'are'} at work on this attempt right now.
            Nothing of yours can overwrite theirs, but you may be doing the same work twice.
          </p>
        )}
      </div>
      <PartNote view={view} />
      <KeysDialog
        isOpen={areKeysShown}
        onClose={() => setKeysShown(false)}
        isOn={keys.isOn}
        onChoose={keys.choose}
      />
    </div>
  )
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)

/** What one's own levels are for, where that is not plain. */
function PartNote({ view: { part, marker, own, savingObstacle } }: Pick<AttemptHeadProps, 'view'>) {
  if (savingObstacle === 'not-allowed')
    return (
      <p className="rounded-[14px] bg-amber-wash p-3.5">
        You have no place in this course, so you can read this attempt but not mark it.
      </p>
    )
  if (part === 'second')
    return (
      <p className="max-w-[46rem]">
        You are the second marker, and mark blindly: nothing of the first mark is shown until every
        level of yours is entered and you ask for it. Your levels stand beside the first, never in
        their place.
      </p>
    )
  if (part === 'other' && marker !== null)
    return (
      <p className="max-w-[46rem]">
        {marker.name} marks this attempt. What you enter is kept beside theirs
        {own.version === 0 ? ', and' : '. It'} counts only where an instructor puts it in its place.
      </p>
    )
  return null
}
