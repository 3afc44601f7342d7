import { turnAddress } from '#web/notes/turn-address.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { AttemptResult } from './result-view.ts'

interface ExemplarSectionProps {
  readonly exemplars: NonNullable<AttemptResult['exemplars']>
  readonly result: AttemptResult
}

/** What could also be said to the very words of the client. */
export const ExemplarSection = ({ exemplars, result }: ExemplarSectionProps) => (
  <section aria-labelledby="exemplars" className="grid grid-cols-[minmax(0,1fr)] gap-5">
    <div className="grid max-w-[44rem] gap-2">
      <h2 id="exemplars">Other ways to answer</h2>
      <p className="text-small text-soft">
        {exemplars.length === 0
          ? 'None was written for what the client said here.'
          : 'Written by people for these very words. They are possible ways, not the right ones.'}
      </p>
    </div>
    <ul className="grid gap-5">
      {exemplars.map(({ index, clientSaid, replies }) => (
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
          {replies.map(({ reply, why }) => (
            <div key={reply} className="border-teal border-s-2 ps-4">
              <p lang={result.locale} dir="auto">
                “{reply}”
              </p>
              <p className="text-small text-soft">{why}</p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  </section>
)
