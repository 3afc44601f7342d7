import type { Debrief, DebriefTurn, TurningPoint } from '#feedback/debrief.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import { AnnotatedReply } from './annotated-reply.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { NoteGlossary } from './note-glossary.tsx'
import { NoteKey } from './note-key.tsx'
import { replyNumber, turnAddress } from './turn-address.ts'

interface TranscriptSectionProps {
  readonly debrief: Debrief
  readonly scenario: Scenario
}

/** The script with the third chair's notes in the margin. */
export const TranscriptSection = ({ debrief, scenario }: TranscriptSectionProps) => {
  const firsts = firstTurnOfExplanations(debrief.transcript)
  return (
    <section aria-label="Transcript">
      <h2 className="mb-2">Transcript, with notes from the third chair</h2>
      <NoteKey />
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-7 pt-6">
        {debrief.transcript.map((turn) => (
          <li
            key={turn.index}
            id={turnAddress(turn.index)}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2.5 lg:grid-cols-[minmax(0,38rem)_minmax(14rem,1fr)]"
          >
            <div className="script-line">
              <h3 className={`script-who ${turn.speaker === 'trainee' ? 'of-student-name' : ''}`}>
                {turn.speaker === 'client' ? (
                  scenario.client.calledName
                ) : (
                  <>
                    You<span className="sr-only">, reply</span>{' '}
                    {replyNumber(debrief.transcript, turn.index)}
                  </>
                )}
              </h3>
              {turn.speaker === 'client' ? (
                <ClientWords says={turn.says} stage={turn.stage} locale={scenario.locale} />
              ) : (
                <AnnotatedReply text={turn.text} notes={turn.notes} />
              )}
            </div>
            {turn.speaker === 'trainee' && (
              <MarginNotes
                turn={turn}
                reply={replyNumber(debrief.transcript, turn.index)}
                isNew={(explanation) => firsts.get(explanation) === turn.index}
                turningPoint={turningPointAt(debrief, turn.index)}
              />
            )}
          </li>
        ))}
      </ol>
      <NoteGlossary transcript={debrief.transcript} />
    </section>
  )
}

const turningPointAt = ({ turningPoints }: Debrief, index: number): TurningPoint | null =>
  turningPoints.find((point) => point.index === index) ?? null

/** Where each explanation is needed first: there it stands in full. */
function firstTurnOfExplanations(transcript: readonly DebriefTurn[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const turn of transcript) {
    if (turn.speaker === 'client') continue
    for (const { explanation } of turn.notes)
      if (!firsts.has(explanation)) firsts.set(explanation, turn.index)
  }
  return firsts
}
