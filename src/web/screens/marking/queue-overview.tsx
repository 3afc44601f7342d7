import { Link } from 'wouter'
import { pressable } from '#web/design/button.tsx'
import { markingAddress } from './marking-address.ts'
import type { MarkingQueue } from './marking-view.ts'
import { isMarked, nextToMark } from './next-to-mark.ts'

/** How far the marking is, and where to go on. */
export function QueueOverview({ queue }: { readonly queue: MarkingQueue }) {
  const { attempts, isAnonymous } = queue
  if (attempts.length === 0)
    return <p>No attempt has been submitted yet. As soon as one is, it stands here.</p>
  const next = nextToMark(attempts)
  return (
    <div className="grid justify-items-start gap-3">
      <p className="font-serif text-[1.25rem]">
        {attempts.filter(isMarked).length} of {attempts.length} marked
      </p>
      {isAnonymous && (
        <p className="max-w-measure text-small text-soft">
          Marking is anonymous: students go by numbers until their marks are given back.
        </p>
      )}
      {next === null ? (
        <p>Nothing is left for you to mark.</p>
      ) : (
        <Link href={markingAddress(next.attempt)} className={pressable('main')}>
          {next.part === 'second' ? 'Mark the next a second time' : 'Mark the next'}: {next.name}
        </Link>
      )}
    </div>
  )
}
