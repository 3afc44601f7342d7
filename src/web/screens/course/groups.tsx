import { useState } from 'react'
import { useAct } from '#web/course/course-query.tsx'
import { Form } from '#web/course/form.tsx'
import { useDraft } from '#web/course/use-draft.ts'
import { DataTable } from '#web/design/data-table.tsx'
import { TextField } from '#web/design/text-field.tsx'
import type { Member, Members } from './course-people-screen.tsx'
import { GroupDialog } from './group-dialog.tsx'

export type Group = Members['groups'][number]

interface GroupsProps {
  readonly course: string
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly isOpen: boolean
}

/** Groups can have dates of their own in an exercise. */
export function Groups({ course, members, groups, isOpen }: GroupsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const group = groups.find(({ id }) => id === chosen) ?? null
  const sizeOf = ({ title }: Group) => members.filter((each) => each.groups.includes(title)).length
  return (
    <section aria-labelledby="groups" className="grid max-w-measure gap-4">
      <h2 id="groups">Groups</h2>
      {groups.length === 0 ? (
        <p>There are no groups. A group can have dates of its own in an exercise.</p>
      ) : (
        <DataTable
          caption="Groups of this course"
          isCaptionHidden
          rows={groups}
          idOf={({ id }) => id}
          columns={[
            { title: 'Group', kind: 'name', cell: ({ title }) => title },
            { title: 'People', kind: 'number', cell: sizeOf },
            {
              title: 'Change',
              kind: 'press',
              cell: ({ id, title }) =>
                isOpen && (
                  <button type="button" className="aside-press" onClick={() => setChosen(id)}>
                    Change <span className="sr-only">{title}</span>
                  </button>
                ),
            },
          ]}
        />
      )}
      {isOpen && <NewGroup course={course} />}
      <GroupDialog group={group} members={members} onClose={() => setChosen(null)} />
    </section>
  )
}

function NewGroup({ course }: { readonly course: string }) {
  const draft = useDraft(`course/${course}/group`, { title: '' })
  const { act, isActing, failure } = useAct('POST /api/courses/:course/groups')
  const [wasTried, setTried] = useState(false)
  const title = draft.fields.title.trim()
  const make = async () => {
    const made = await act({ params: { course }, body: { title } })
    if (!made.ok) return
    draft.forget()
    setTried(false)
  }
  return (
    <Form
      press="Make a group"
      isActing={isActing}
      hasProblems={title === ''}
      failure={failure}
      onTried={() => setTried(true)}
      onSend={() => void make()}
    >
      <TextField
        label="Title of a new group"
        maxLength={200}
        value={draft.fields.title}
        problem={wasTried && title === '' ? 'Give the group a title.' : null}
        onText={(text) => draft.change({ title: text })}
      />
    </Form>
  )
}
