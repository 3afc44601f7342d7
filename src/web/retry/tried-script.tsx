import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import type { TriedTurn } from '#simulation/retried-reply.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'

interface TriedScriptProps {
  /** the words of the client that are answered; null where the student began */
  readonly answered: ClientSpeech | null
  readonly turns: readonly TriedTurn[]
  readonly scenario: Pick<Scenario, 'client' | 'locale'>
}

/** A try as a script: what the client had said, and what was said from there. */
export const TriedScript = ({ answered, turns, scenario }: TriedScriptProps) => (
  <div role="log" aria-label="This try" className="grid grid-cols-[minmax(0,1fr)] gap-4">
    {answered !== null && <OfClient speech={answered} scenario={scenario} />}
    {turns.map(({ text, speech }, nth) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added
      <div key={nth} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="script-line">
          <p className="script-who of-student-name">You</p>
          <p dir="auto" className="script-words of-student">
            {text}
          </p>
        </div>
        <OfClient speech={speech} scenario={scenario} />
      </div>
    ))}
  </div>
)

const OfClient = ({
  speech,
  scenario,
}: Pick<TriedScriptProps, 'scenario'> & { readonly speech: ClientSpeech }) => (
  <div className="script-line">
    <p className="script-who">{scenario.client.calledName}</p>
    <ClientWords says={speech.says} stage={speech.stage} locale={scenario.locale} />
  </div>
)
