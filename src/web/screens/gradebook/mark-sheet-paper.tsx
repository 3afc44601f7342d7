import type { Answered } from '#web/api/ask.ts'
import { whenWords } from '#web/course/when-words.ts'

export type Sheet = Answered<'GET /api/exercises/:exercise/exports/mark-sheets'>['sheets'][number]

interface MarkSheetPaperProps {
  readonly sheet: Sheet
  readonly timeZone: string
}

/** What is handed to a student, or laid into a file: who marked what, by which anchors, and the words it is about. */
export const MarkSheetPaper = ({ sheet, timeZone }: MarkSheetPaperProps) => (
  <article className="mark-sheet grid gap-5" aria-labelledby={`sheet-${sheet.attempt}`}>
    <header className="grid gap-1">
      <p className="eyebrow">
        {sheet.course} · {sheet.exercise}
      </p>
      <h2 id={`sheet-${sheet.attempt}`}>{sheet.student}</h2>
      <p className="text-small text-soft">{headWords(sheet, timeZone)}</p>
    </header>
    <p className="font-semibold">{sheet.grade}</p>
    <dl className="grid gap-3">
      {sheet.skills.map(({ label, level, anchor }) => (
        <div key={label} className="keep-together">
          <dt>
            <span className="font-semibold">{label}</span>: {level}
          </dt>
          {anchor !== null && <dd className="text-small text-soft">{anchor}</dd>}
        </div>
      ))}
    </dl>
    {sheet.summary !== '' && <p className="whitespace-pre-line">{sheet.summary}</p>}
    {sheet.comments.length > 0 && (
      <ul className="grid gap-4">
        {sheet.comments.map(({ turn, speaker, said, comment }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
          <li key={index} className="keep-together grid gap-1">
            {said !== null && (
              <p className={speaker === 'client' ? 'font-serif' : ''}>
                <span className="text-small text-soft">
                  Turn {turn}, {speaker === 'client' ? 'client' : 'student'}:
                </span>{' '}
                {said}
              </p>
            )}
            <p className="whitespace-pre-line border-teal border-s-2 ps-3">
              {said === null && <span className="text-small text-soft">Turn {turn}: </span>}
              {comment}
            </p>
          </li>
        ))}
      </ul>
    )}
    <footer className="text-small text-soft">
      {sheet.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  </article>
)

const headWords = (sheet: Sheet, timeZone: string): string =>
  [
    `Attempt ${sheet.number}`,
    `${sheet.scenario} (version ${sheet.scenarioVersion})`,
    ...(sheet.markers.length === 0 ? [] : [`marked by ${sheet.markers.join(' and ')}`]),
    ...(sheet.endedAt === null ? [] : [`ended ${whenWords(sheet.endedAt, timeZone)}`]),
    sheet.releasedAt === null
      ? 'not released yet'
      : `released ${whenWords(sheet.releasedAt, timeZone)}`,
  ].join(' · ')
