import { useState } from 'react'
import { readPrivateWords } from '#web/session/private-words.ts'

/** What a student writes in an attempt that is sent with a press. */
export const WRITTEN = ['draft', 'intention', 'replay'] as const

/** Words that time left no room to send: no part of the attempt, and still the student's own. */
export function UnsentWords({ session }: { readonly session: string }) {
  const [unsent] = useState(() =>
    WRITTEN.map((what) => readPrivateWords(session, what).trim()).filter((words) => words !== ''),
  )
  if (unsent.length === 0) return null
  return (
    <section aria-labelledby="unsent" className="sheet grid w-full gap-3 p-5">
      <h2 id="unsent" className="text-[1.05rem]">
        You were still writing this
      </h2>
      <p className="text-small text-soft">
        It was not sent and is no part of the attempt. It stays on this device.
      </p>
      {unsent.map((words) => (
        <p key={words} dir="auto" className="whitespace-pre-wrap">
          {words}
        </p>
      ))}
    </section>
  )
}
