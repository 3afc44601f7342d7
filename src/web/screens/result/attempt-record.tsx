import { useState } from 'react'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { actWords } from './act-words.ts'

type Act = Answered<'GET /api/attempts/:attempt/record'>['acts'][number]

interface AttemptRecordProps {
  readonly attempt: string
  readonly timeZone: string
}

/** Who saw, marked, changed and released the attempt; asked for only by whoever wants to know. */
export function AttemptRecord({ attempt, timeZone }: AttemptRecordProps) {
  const [isOpen, setOpen] = useState(false)
  const record = useAnswer(
    'GET /api/attempts/:attempt/record',
    { params: { attempt } },
    { isOff: !isOpen },
  )
  return (
    <details
      className="no-print disclosure"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Who looked at this</summary>
      {isOpen && (
        <AnsweredPart answer={record} what="The record is">
          {({ acts }) => (
            <ol className="grid gap-2 pt-2">
              {acts.map((act, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a record only grows, and is read whole
                <li key={nth}>
                  <span className="font-semibold">{byWords(act)}</span>{' '}
                  {actWords(act.action, act.facts)}{' '}
                  <span className="text-small text-soft">{whenWords(act.at, timeZone)}</span>
                </li>
              ))}
            </ol>
          )}
        </AnsweredPart>
      )}
    </details>
  )
}

const byWords = ({ by, isMine }: Act): string => {
  if (isMine) return 'You'
  return by ?? 'The server, or somebody whose account is deleted,'
}
