import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { ClientTurn } from './client-turn.tsx'
import type { Preview } from './preview.ts'
import { ReplyTurn } from './reply-turn.tsx'
import { SaidBefore } from './said-before.tsx'

interface PreviewTurnsProps {
  readonly preview: Preview
  readonly scenario: Scenario
  readonly talk: FoldedSession
  readonly onOpenLine: (path: SourcePath) => void
  readonly onStartAt: (index: number) => void
}

/** The conversation as in the practice room, and under each turn what a student never sees. */
export function PreviewTurns(props: PreviewTurnsProps) {
  const { preview, scenario, talk, onOpenLine, onStartAt } = props
  const { transcript, replies, start, header } = talk
  const name = scenario.client.calledName
  return (
    <ol className="grid gap-6">
      <SaidBefore turns={header.standing?.past?.turns ?? []} name={name} locale={scenario.locale} />
      {transcript.map((turn) => {
        if (turn.speaker === 'client') {
          return (
            <ClientTurn
              key={turn.index}
              scenario={scenario}
              speech={turn.speech}
              turn={replies.findLast(({ index }) => index < turn.index)?.turn ?? start.turn}
              was={preview.differing.get(turn.index)}
              onOpenLine={onOpenLine}
              onStartHere={() => onStartAt(turn.index)}
            />
          )
        }
        const at = replies.findIndex(({ index }) => index === turn.index)
        const reply = replies[at]
        return (
          reply && (
            <ReplyTurn
              key={turn.index}
              reply={reply}
              before={replies[at - 1]?.state ?? start}
              name={name}
            />
          )
        )
      })}
    </ol>
  )
}
