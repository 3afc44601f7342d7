import { DIRECTIONS, originOf, ratingsInWords } from '#feedback/supervision/sheet-as-text.ts'
import type { SupervisionMoment } from '#feedback/supervision/supervision-moment.ts'
import type { SupervisionSheet } from '#feedback/supervision/supervision-sheet.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { Said } from '#web/notes/said.tsx'

interface SheetPaperProps {
  readonly sheet: SupervisionSheet
  readonly scenario: Scenario
}

/** The page itself, as it is printed. */
export function SheetPaper({ sheet, scenario }: SheetPaperProps) {
  const { reflection, moments, question, within, clientName } = sheet
  const { intention = '', replay = '', ratings = {} } = reflection ?? {}
  const rated = ratingsInWords(ratings)
  return (
    <section aria-label="The sheet" className="sheet supervision-sheet grid gap-6 p-5 sm:p-8">
      <div className="grid gap-1">
        <p className="eyebrow">Supervision sheet</p>
        <p className="font-serif text-[1.25rem]">
          {scenario.title}, with {clientName} (a simulated client)
        </p>
        <p className="only-print text-small">Name and date: ________________________________</p>
      </div>
      {(intention !== '' || replay !== '' || rated !== null) && (
        <dl className="grid gap-3">
          {intention !== '' && <Said term="What I was trying to do">{intention}</Said>}
          {replay !== '' && <Said term="The moment I would replay">{replay}</Said>}
          {rated !== null && <Said term="How I rated myself">{rated}</Said>}
        </dl>
      )}
      {moments.map((moment) => (
        <Moment key={moment.index} moment={moment} sheet={sheet} locale={scenario.locale} />
      ))}
      {question.trim() !== '' && (
        <div className="keep-together border-amber border-s-4 ps-4">
          <h3 className="mb-1 text-[1.05rem]">My question for supervision</h3>
          <p dir="auto" className="whitespace-pre-wrap font-serif text-[1.12rem]">
            {question}
          </p>
        </div>
      )}
      {within !== null && (
        <dl className="keep-together grid gap-3">
          <Said term={`What I noticed in myself, after “${within.clientSaid}”`}>
            {within.noticed}
          </Said>
          {within.after !== '' && <Said term="What I did with it">{within.after}</Said>}
        </dl>
      )}
      <p className="border-hair border-t pt-3 text-small text-soft">{originOf(scenario)}</p>
    </section>
  )
}

interface MomentProps {
  readonly moment: SupervisionMoment
  readonly sheet: SupervisionSheet
  readonly locale: string
}

const Moment = ({ moment, sheet, locale }: MomentProps) => (
  <article className="grid gap-2.5">
    <h3 className="eyebrow">
      Reply {moment.reply}
      {moment.direction !== null && `: ${DIRECTIONS[moment.direction]}`}
    </h3>
    {moment.clientSaid !== null && (
      <div className="script-line">
        <p className="script-who">{sheet.clientName}</p>
        <p lang={locale} dir="auto" className="script-words of-client">
          {moment.stage !== null && <span className="script-cue">{moment.stage}</span>}
          {moment.clientSaid}
        </p>
      </div>
    )}
    <div className="script-line">
      <p className="script-who of-student-name">Me</p>
      <p dir="auto" className="script-words of-student">
        {moment.studentSaid}
      </p>
    </div>
    {moment.noted !== '' && (
      <div className="script-line">
        <p className="script-who">Observer</p>
        <p>{moment.noted}</p>
      </div>
    )}
  </article>
)
