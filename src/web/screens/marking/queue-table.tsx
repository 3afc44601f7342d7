import { useState } from 'react'
import { Link } from 'wouter'
import { attemptStateWords } from '#web/course/attempt-state-words.ts'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { MARKING_STATE_WORDS } from '#web/screens/overview/marking-state-words.ts'
import { AllocateDialog } from './allocate-dialog.tsx'
import { flagWords } from './flag-words.ts'
import { markingAddress } from './marking-address.ts'
import type { MarkingQueue, QueuedAttempt } from './marking-view.ts'

interface QueueTableProps {
  readonly queue: MarkingQueue
  readonly mayAllocate: boolean
}

/** Attempt by attempt: how it stands, who has it, and why a person should look. */
export function QueueTable({ queue, mayAllocate }: QueueTableProps) {
  const [allocating, setAllocating] = useState<string | null>(null)
  if (queue.attempts.length === 0) return null
  return (
    <>
      <DataTable
        caption="Attempts to mark"
        isCaptionHidden
        rows={queue.attempts}
        idOf={({ attempt }) => attempt}
        columns={[
          {
            title: 'Student',
            kind: 'name',
            cell: (each) => (
              <Link href={markingAddress(each.attempt)}>
                {each.name}
                {each.number > 1 && `, attempt ${each.number}`}
              </Link>
            ),
          },
          { title: 'Marking', cell: stateWords },
          { title: 'Submitted', cell: endWords },
          { title: 'Who has it', cell: whoWords },
          {
            title: 'Look at',
            cell: (each) => {
              const flags = flagWords(each, queue.hasSecondMarker)
              return (
                flags.length > 0 &&
                flags.map((words) => (
                  <span key={words} className="block">
                    {words}
                  </span>
                ))
              )
            },
          },
          ...(mayAllocate
            ? [
                {
                  title: 'Change',
                  kind: 'press' as const,
                  cell: ({ attempt, name }: QueuedAttempt) => (
                    <button
                      type="button"
                      className="aside-press whitespace-nowrap"
                      onClick={() => setAllocating(attempt)}
                    >
                      Give to <span className="sr-only">somebody to mark: {name}</span> …
                    </button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <AllocateDialog
        attempt={queue.attempts.find(({ attempt }) => attempt === allocating) ?? null}
        markers={queue.markers}
        onClose={() => setAllocating(null)}
      />
    </>
  )
}

function stateWords({ markingState, part, isOwnMarkWhole }: QueuedAttempt): string {
  const words = MARKING_STATE_WORDS[markingState]
  return part !== null && isOwnMarkWhole ? `${words}; your levels are whole` : words
}

function endWords({ endedAt, endedBy, state }: QueuedAttempt): string {
  if (endedAt === null) return attemptStateWords(state, endedBy)
  const when = whenWords(endedAt, ownTimeZone())
  return endedBy === 'submitted' ? when : `${when}: ${attemptStateWords(state, endedBy)}`
}

function whoWords({ marker, secondMarker, atWork }: QueuedAttempt): string {
  const isThere = (name: string) => atWork.includes(name)
  const withPresence = (name: string) => (isThere(name) ? `${name}, at it now` : name)
  const holders = [marker?.name, secondMarker?.name]
  const visitors = atWork.filter((name) => !holders.includes(name))
  return [
    marker === null ? '' : withPresence(marker.name),
    secondMarker === null ? '' : `second: ${withPresence(secondMarker.name)}`,
    visitors.length === 0 ? '' : `at it now: ${visitors.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')
}
