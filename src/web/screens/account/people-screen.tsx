import { useState } from 'react'
import { Link } from 'wouter'
import type { Answered } from '#web/api/ask.ts'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ScreenHead } from '#web/course/screen-head.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { DataTable } from '#web/design/data-table.tsx'
import { PersonDialog } from './person-dialog.tsx'

export type Person = Answered<'GET /api/people'>['people'][number]

/** Everybody who has an account on this server; for administrators. */
export const PeopleScreen = () => <SignedIn>{() => <People />}</SignedIn>

function People() {
  const answer = useAnswer('GET /api/people')
  const [chosen, setChosen] = useState<string | null>(null)
  const person = answer.value?.people.find(({ id }) => id === chosen) ?? null
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <ScreenHead title="People" above={<Link href="/courses">All courses</Link>} />
        <AnsweredPart answer={answer} what="The people are">
          {({ people }) => (
            <DataTable
              caption={`${people.length} ${people.length === 1 ? 'account' : 'accounts'} on this server`}
              rows={people}
              idOf={({ id }) => id}
              columns={[
                { title: 'Name', kind: 'name', cell: ({ name }) => name },
                { title: 'E-mail', cell: ({ email }) => email },
                {
                  title: 'Administrator',
                  cell: ({ isAdministrator }) => (isAdministrator ? 'Yes' : 'No'),
                },
                {
                  title: 'Change',
                  kind: 'press',
                  cell: ({ id, name }) => (
                    <button type="button" className="aside-press" onClick={() => setChosen(id)}>
                      Change <span className="sr-only">{name}</span>
                    </button>
                  ),
                },
              ]}
            />
          )}
        </AnsweredPart>
        <PersonDialog person={person} onClose={() => setChosen(null)} />
      </div>
    </CoursePage>
  )
}
