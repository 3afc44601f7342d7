import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { ClientSaid, ShownTry } from './retried-place.ts'

interface TriedScriptProps {
  /** the words of the client that are answered; null where the student began */
  readonly answered: ClientSaid | null
  readonly turns: ShownTry['turns']
  readonly clientName: string
  /** language of the scenario */
  readonly locale: string
}

/** A try as a script: what the client had said, and what was said from there. */
export const TriedScript = ({ answered, turns, clientName, locale }: TriedScriptProps) => (
  <div role="log" aria-label="This try" className="grid grid-cols-[minmax(0,1fr)] gap-4">
    {answered !== null && <OfClient said={answered} clientName={clientName} locale={locale} />}
    {turns.map((turn, nth) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added
      <div key={nth} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="script-line">
          <p className="script-who of-student-name">You</p>
          <p dir="auto" className="script-words of-student">
            {turn.text}
          </p>
        </div>
        <OfClient said={turn} clientName={clientName} locale={locale} />
      </div>
    ))}
  </div>
)

interface OfClientProps extends Pick<TriedScriptProps, 'clientName' | 'locale'> {
  readonly said: ClientSaid
}

const OfClient = ({ said, clientName, locale }: OfClientProps) => (
  <div className="script-line">
    <p className="script-who">{clientName}</p>
    <ClientWords says={said.says} stage={said.stage} locale={locale} />
  </div>
)
