import type { Debrief } from '#feedback/debrief.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { firstTurnOfExplanations } from '#web/notes/first-explanations.ts'
import { MarginNotes } from '#web/notes/margin-notes.tsx'
import { NoteGlossary } from '#web/notes/note-glossary.tsx'
import { NoteKey } from '#web/notes/note-key.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import { replyNumber } from './reply-number.ts'

interface TranscriptSectionProps {
  readonly debrief: Debrief
  readonly scenario: Scenario
}

/** The script with the third chair's notes in the margin. */
export const TranscriptSection = ({ debrief, scenario }: TranscriptSectionProps) => {
  const replies = debrief.transcript.filter((turn) => turn.speaker === 'trainee')
  const firsts = firstTurnOfExplanations(replies)
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
                notes={turn.notes}
                effect={turn.effect}
                reply={replyNumber(debrief.transcript, turn.index)}
                isNew={(explanation) => firsts.get(explanation) === turn.index}
                turningPoint={turningPointAt(debrief, turn.index)?.title ?? null}
              />
            )}
          </li>
        ))}
      </ol>
      <NoteGlossary notes={replies.flatMap(({ notes }) => notes)} />
    </section>
  )
}

const turningPointAt = ({ turningPoints }: Debrief, index: number) =>
  turningPoints.find((point) => point.index === index)
