import type { ReactNode } from 'react'
import { turnAddress } from '#web/notes/turn-address.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { AttemptResult } from './result-view.ts'

interface ExemplarSectionProps {
  readonly exemplars: NonNullable<AttemptResult['exemplars']>
  readonly result: AttemptResult
  /** the way back to a reply; null where none can be tried again now */
  readonly tryAgain: ((index: number) => ReactNode) | null
}

/** Where others’ ways to answer were written. Their words come after an own try, and are not in this page before. */
export const ExemplarSection = ({ exemplars, result, tryAgain }: ExemplarSectionProps) => (
  <section aria-labelledby="exemplars" className="no-print grid grid-cols-[minmax(0,1fr)] gap-5">
    <div className="grid max-w-[44rem] gap-2">
      <h2 id="exemplars">Other ways to answer</h2>
      <p className="text-small text-soft">{whatIsHere(exemplars.length, tryAgain !== null)}</p>
    </div>
    <ul className="grid gap-5">
      {exemplars.map(({ index, clientSaid }) => (
        <li key={index} className="keep-together sheet grid max-w-[44rem] gap-3 px-5 py-4">
          <h3 className="text-base">
            {result.clientName} said, before your{' '}
            {result.transcript === null ? (
              `turn ${index + 1}`
            ) : (
              <a href={`#${turnAddress(index)}`}>turn {index + 1}</a>
            )}
          </h3>
          <ClientWords says={clientSaid} stage={null} locale={result.locale} />
          {tryAgain !== null && (
            <div className="grid justify-items-start gap-2">{tryAgain(index)}</div>
          )}
        </li>
      ))}
    </ul>
  </section>
)

function whatIsHere(written: number, canTry: boolean): string {
  if (written === 0) return 'None was written for what the client said here.'
  return canTry
    ? 'Written by people for these very words: possible ways, not the right ones. Go back there and answer once yourself; then you can look at them.'
    : 'Written by people for these very words. They can be shown after a try of your own, and replies can be tried again while what was said and the observer’s reading are given back to you.'
}
