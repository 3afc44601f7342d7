import { useState } from 'react'
import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAct, useAnswer } from '#web/course/course-query.tsx'
import { durationWords } from '#web/course/duration-words.ts'
import { Trouble } from '#web/course/trouble.tsx'
import { whenWords } from '#web/course/when-words.ts'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { DataTable } from '#web/design/data-table.tsx'
import { type OverrideAbout, OverrideDialog } from './override-dialog.tsx'
import type { Exercise } from './overview-screen.tsx'

interface OtherTimesProps {
  readonly exercise: string
  readonly of: Exercise
}

type Kept = OverrideAbout & { readonly id: string }

/** Who has other dates, limits or attempts, and why; and a way to give them to a group. */
export function OtherTimes({ exercise, of }: OtherTimesProps) {
  const params = { exercise }
  const kept = useAnswer('GET /api/exercises/:exercise/overrides', { params })
  const people = useAnswer('GET /api/courses/:course/members', { params: { course: of.course } })
  const removing = useAct('DELETE /api/overrides/:override')
  const [about, setAbout] = useState<OverrideAbout | null>(null)
  const groups = people.value?.groups ?? []
  return (
    <section aria-labelledby="other-times" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="other-times">Other times</h2>
      <AnsweredPart answer={kept} what="Who has other times is">
        {({ overrides }) =>
          overrides.length === 0 ? (
            <p>Everybody has the times of the exercise, with their own multiplier.</p>
          ) : (
            <DataTable<Kept>
              caption="Who has other times, and why"
              isCaptionHidden
              rows={overrides}
              idOf={({ id }) => id}
              columns={[
                { title: 'For', kind: 'name', cell: ({ name }) => name },
                {
                  title: 'What holds',
                  cell: ({ override }) => overrideWords(override, of.settings.timeZone),
                },
                { title: 'Reason', cell: ({ reason }) => reason },
                {
                  title: 'Change',
                  kind: 'press',
                  cell: (each) => (
                    <span className="flex flex-wrap gap-x-4">
                      <button type="button" className="aside-press" onClick={() => setAbout(each)}>
                        Change <span className="sr-only">the times for {each.name}</span>
                      </button>
                      <button
                        type="button"
                        className="aside-press"
                        onClick={() => {
                          if (!removing.isActing)
                            void removing.act({ params: { override: each.id } })
                        }}
                      >
                        Remove <span className="sr-only">the times for {each.name}</span>
                      </button>
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </AnsweredPart>
      <Trouble failure={removing.failure} />
      {groups.length > 0 && (
        <GroupChoice
          groups={groups}
          onChoose={(group) =>
            setAbout(
              kept.value?.overrides.find((each) => each.group === group.id) ?? {
                member: null,
                group: group.id,
                name: group.title,
                override: {},
                reason: '',
              },
            )
          }
        />
      )}
      <OverrideDialog exercise={exercise} of={of} about={about} onClose={() => setAbout(null)} />
    </section>
  )
}

interface Group {
  readonly id: string
  readonly title: string
}

interface GroupChoiceProps {
  readonly groups: readonly Group[]
  readonly onChoose: (group: Group) => void
}

function GroupChoice({ groups, onChoose }: GroupChoiceProps) {
  const [chosen, setChosen] = useState(groups[0])
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ChoiceField
        className="w-[16rem]"
        label="Group"
        value={chosen?.id ?? ''}
        options={groups.map(({ id, title }) => [id, title] as const)}
        onChoose={(id) => setChosen(groups.find((each) => each.id === id))}
      />
      <Button
        onClick={() => {
          if (chosen) onChoose(chosen)
        }}
      >
        Give it other times
      </Button>
    </div>
  )
}

function overrideWords(override: OverrideAbout['override'], timeZone: string): string {
  const date = (words: string, at: number | null | undefined) => {
    if (at === undefined) return []
    return [at === null ? `${words}: no such date` : `${words} ${whenWords(at, timeZone)}`]
  }
  const { timeLimitMinutes: minutes, attempts } = override
  return [
    ...date('Opens', override.opensAt),
    ...date('Due', override.dueAt),
    ...date('Closes', override.cutOffAt),
    ...(minutes === undefined
      ? []
      : [minutes === null ? 'no time limit' : `${durationWords(minutes * 60_000)} of time`]),
    ...(attempts === undefined
      ? []
      : [attempts === null ? 'any number of attempts' : `${attempts} attempts`]),
  ].join('; ')
}
