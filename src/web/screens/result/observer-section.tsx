import { NoteKey } from '#web/notes/note-key.tsx'
import type { ContestDesk } from './contest-desk.ts'
import { ObservedReply } from './observed-reply.tsx'
import { ObservedSkill } from './observed-skill.tsx'
import type { AttemptResult, GivenReading } from './result-view.ts'

interface ObserverSectionProps {
  readonly evidence: NonNullable<AttemptResult['evidence']>
  readonly transcript: AttemptResult['transcript']
  readonly desk: ContestDesk
}

/** What a program read, set apart from what a person decided. */
export const ObserverSection = ({ evidence, transcript, desk }: ObserverSectionProps) => (
  <section aria-labelledby="observer" className="grid grid-cols-[minmax(0,1fr)] gap-5">
    <div className="grid max-w-[44rem] gap-2">
      <h2 id="observer">The observer’s reading</h2>
      <p className="text-small text-soft">
        The observer is a program and can be wrong about any line. This is its reading, and no mark:
        the levels above are a person’s, who was not bound by it.
      </p>
    </div>
    {evidence.status === 'not-scored' ? (
      <p>The observer could not read this attempt. The marks rest on what a person read alone.</p>
    ) : (
      <Reading reading={evidence} transcript={transcript} desk={desk} />
    )}
  </section>
)

interface ReadingProps extends Omit<ObserverSectionProps, 'evidence'> {
  readonly reading: GivenReading
}

function Reading({ reading, transcript, desk }: ReadingProps) {
  const replies = reading.turns.filter(({ notes }) => notes.length > 0)
  const textOf = (index: number): string | null => {
    const turn = transcript?.find((each) => each.index === index)
    return turn?.speaker === 'trainee' ? turn.text : null
  }
  return (
    <>
      <div className="grid items-start gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
        {reading.verdicts.map((verdict) => (
          <ObservedSkill
            key={verdict.skill}
            verdict={verdict}
            hasScript={transcript !== null}
            desk={desk}
          />
        ))}
      </div>
      {replies.length > 0 && (
        <details className="disclosure">
          <summary>Reply by reply, with codes and rules</summary>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-7 pt-3">
            <NoteKey />
            {replies.map(({ index, notes }) => (
              <ObservedReply
                key={index}
                index={index}
                text={textOf(index)}
                notes={notes}
                desk={desk}
              />
            ))}
          </div>
        </details>
      )}
      <Provenance provenance={reading.provenance} />
    </>
  )
}

const Provenance = ({ provenance }: Pick<GivenReading, 'provenance'>) => {
  const { scenario, engine, coder, rubric, isRescored } = provenance
  return (
    <p className="text-small text-soft">
      Scenario {scenario.id}, version {scenario.version}; observer {coder}, rubric {rubric}, engine{' '}
      {engine}. It gives the same reading each time, and no language model has a part in it.
      {isRescored && ' It was read anew by a later observer than during the talk.'}
    </p>
  )
}
