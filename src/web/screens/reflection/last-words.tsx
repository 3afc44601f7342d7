import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { SessionView } from '#simulation/session-view.ts'
import { ScriptLine } from '#web/screens/session/script-line.tsx'

interface LastWordsProps {
  readonly view: SessionView
  readonly brief: ScenarioBrief
}

/** How it ended, and the whole script to look back at. */
export function LastWords({ view, brief }: LastWordsProps) {
  const { client, locale } = brief
  const last = view.turns.at(-1)
  return (
    <div className="grid gap-3 border-hair border-s-2 ps-5">
      <p className="text-soft">{endingWords(view.endedBy, client.calledName)}</p>
      {last?.speaker === 'client' && (
        <ul>
          <ScriptLine turn={last} clientName={client.calledName} locale={locale} isNew={false} />
        </ul>
      )}
      <details className="disclosure">
        <summary>Look back at the conversation</summary>
        <ol className="grid gap-5 pt-3 pb-2">
          {view.turns.map((turn) => (
            <ScriptLine
              key={turn.index}
              turn={turn}
              clientName={client.calledName}
              locale={locale}
              isNew={false}
            />
          ))}
        </ol>
      </details>
    </div>
  )
}

function endingWords(endedBy: SessionView['endedBy'], calledName: string): string {
  if (endedBy === 'client')
    return `${calledName} ended the session. That happens, and it is worth looking at.`
  return endedBy === 'time' ? 'The time was up.' : 'You ended the session.'
}
