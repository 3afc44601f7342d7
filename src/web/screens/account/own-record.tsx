import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { type ActPage, ActPages } from '#web/record/act-pages.tsx'
import { actWords } from '#web/record/act-words.ts'
import { actorWords } from '#web/record/actor-words.ts'

type Page = Answered<'GET /api/me/audit'>
type Act = Page['acts'][number]

/** Who has looked at somebody's work, marked, changed and given it back, and what else concerned them. */
export const OwnRecord = () => <ActPages>{(page) => <OnePage {...page} />}</ActPages>

function OnePage({ query, turning }: ActPage) {
  const answer = useAnswer('GET /api/me/audit', { query })
  return (
    <AnsweredPart answer={answer} what="What was written down is">
      {({ acts, next }) => (
        <>
          {acts.length === 0 ? (
            <p>Nothing is written down yet.</p>
          ) : (
            <DataTable<Act>
              caption="What was done, newest first"
              isCaptionHidden
              rows={acts}
              idOf={({ id }) => id}
              columns={[
                { title: 'When', cell: ({ at }) => whenWords(at, ownTimeZone()) },
                { title: 'Who', kind: 'name', cell: (act) => actorWords(act, act.isMine) },
                { title: 'What', cell: (act) => actWords(act) },
                { title: 'Where', cell: placeWords },
              ]}
            />
          )}
          {turning(next)}
        </>
      )}
    </AnsweredPart>
  )
}

const placeWords = ({ course, exercise, attempt }: Act): string =>
  [course?.title, exercise?.title, attempt === null ? undefined : `attempt ${attempt.number}`]
    .filter((part) => part !== undefined)
    .join(', ')
