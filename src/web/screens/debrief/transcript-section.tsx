import type { ReactNode } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { AnnotatedReply } from '#web/notes/annotated-reply.tsx'
import { firstTurnOfExplanations } from '#web/notes/first-explanations.ts'
import { MarginNotes } from '#web/notes/margin-notes.tsx'
import { NoteGlossary } from '#web/notes/note-glossary.tsx'
import { NoteKey } from '#web/notes/note-key.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { unreadThoughts } from '#web/notes/unread-thought.ts'
import { ClientWords } from '#web/screens/session/script-line.tsx'
import { ContestReading } from './contest-reading.tsx'
import type { Contesting } from './contesting.ts'
import { OwnReadingsExport } from './own-readings-export.tsx'
import type { ReadReply } from './read-reply.ts'
import { replyNumber } from './reply-number.ts'

interface TranscriptSectionProps {
  readonly debrief: Debrief
  readonly scenario: Scenario
  readonly contesting: Contesting
  /** where the student goes back to a reply, by its index */
  readonly tryAgain: (index: number) => ReactNode
}

/** The script with the third chair's notes in the margin. */
export const TranscriptSection = ({
  debrief,
  scenario,
  contesting,
  tryAgain,
}: TranscriptSectionProps) => {
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
                unread={unsureThoughts(turn)}
                effect={turn.effect}
                reply={replyNumber(debrief.transcript, turn.index)}
                isNew={(explanation) => firsts.get(explanation) === turn.index}
                turningPoint={turningPointAt(debrief, turn.index)?.title ?? null}
              >
                {tryAgain(turn.index)}
                <ContestReading reply={turn} contesting={contesting} />
              </MarginNotes>
            )}
          </li>
        ))}
      </ol>
      <OwnReadingsExport debrief={debrief} onExport={contesting.exportReadings} />
      <NoteGlossary notes={replies.flatMap(({ notes }) => notes)} />
    </section>
  )
}

/** What was looked at and left open; that some words do nothing in particular goes without saying here. */
const unsureThoughts = ({ text, coded }: ReadReply) =>
  unreadThoughts(text, coded).filter(({ standing }) => standing === 'not-sure')

const turningPointAt = ({ turningPoints }: Debrief, index: number) =>
  turningPoints.find((point) => point.index === index)
