import { lineAt } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { ClientSpeech } from '#simulation/client-speech.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import type { FormerWords } from './preview.ts'

interface ClientTurnProps {
  readonly scenario: Scenario
  readonly speech: ClientSpeech
  /** student turns before it */
  readonly turn: number
  /** what was said here before the file was changed; undefined where it reads as before */
  readonly was: FormerWords | undefined
  readonly onOpenLine: (path: SourcePath) => void
  readonly onStartHere: () => void
}

/** One turn of the client: the words, where they stand in the file, and what they told or tested. */
export function ClientTurn(props: ClientTurnProps) {
  const { scenario, speech, turn, was, onOpenLine, onStartHere } = props
  const { calledName } = scenario.client
  const line = speech.line === null ? null : lineAt(scenario, speech.line)
  const isOtherwise = was !== undefined
  return (
    <li className={`script-line ${isOtherwise ? 'border-amber border-s-3 ps-3' : ''}`}>
      <h3 className="script-who">
        {calledName}
        <span className="sr-only">, {turn === 0 ? 'first words' : `after reply ${turn}`}</span>
      </h3>
      <div className="grid gap-1">
        <ClientWords says={speech.says} stage={speech.stage} locale={scenario.locale} />
        {isOtherwise && <Before was={was} locale={scenario.locale} />}
        <p className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
          {meaningOf(speech).map((words) => (
            <span key={words}>{words}</span>
          ))}
          {line === null ? (
            <span>{speech.line?.startsWith('wordless') ? 'a silence: no line fitted' : ''}</span>
          ) : (
            <button
              type="button"
              aria-label={`Open in file: ${line.address}`}
              className="aside-press"
              onClick={() => onOpenLine(line.path)}
            >
              <code>{line.address}</code>
            </button>
          )}
          <button type="button" className="aside-press" onClick={onStartHere}>
            {turn === 0 ? 'Start from these first words' : `Start from turn ${turn}`}
          </button>
        </p>
      </div>
    </li>
  )
}

const meaningOf = ({ fact, moment, ending, cues }: ClientSpeech): readonly string[] => [
  ...(fact === null ? [] : [`told: ${fact}`]),
  ...(moment === null ? [] : [`moment: ${moment}`]),
  ...(ending === null ? [] : [`ending: ${ending}`]),
  ...(cues.length === 0 ? [] : [`calls for: ${cues.join(', ')}`]),
]

const Before = ({ was, locale }: { readonly was: FormerWords; readonly locale: string }) => (
  <p className="rounded-lg bg-amber-wash px-3 py-1.5 text-small">
    <strong className="text-amber">Differs.</strong>{' '}
    {was === null ? (
      'Nothing was said here before.'
    ) : (
      <>
        Before:{' '}
        <del lang={locale} dir="auto" className="no-underline">
          {was.stage !== null && <em>{was.stage} </em>}
          {was.says}
        </del>
      </>
    )}
  </p>
)
