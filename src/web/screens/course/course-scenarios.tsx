import { Link } from 'wouter'
import { useAct, useAnswer } from '#web/course/course-query.tsx'
import { Trouble } from '#web/course/trouble.tsx'
import { Button } from '#web/design/button.tsx'
import { focusContent } from '#web/frame/focus-content.ts'

/** The scenarios that instructors have published to this course. */
export function CourseScenarios({ course }: { readonly course: string }) {
  const {
    value,
    failure: unread,
    again,
  } = useAnswer('GET /api/courses/:course/scenarios', {
    params: { course },
  })
  const { act, isActing, failure } = useAct('DELETE /api/courses/:course/scenarios/:scenario')
  const own = (value?.scenarios ?? []).filter(({ isOfCourse }) => isOfCourse)
  const takeOut = async (scenario: string) => {
    const taken = await act({ params: { course, scenario } })
    if (taken.ok) focusContent()
  }
  return (
    <section aria-labelledby="scenarios" className="grid gap-3">
      <h2 id="scenarios">Scenarios of this course</h2>
      <p>
        Write a client in the <Link href="/studio">Studio</Link> and publish it here: exercises can
        be made of it, and nobody can practise it.
      </p>
      <Trouble failure={unread ?? failure} onAgain={unread ? again : undefined} />
      {value !== undefined && own.length === 0 && <p className="text-soft">None yet.</p>}
      <ul className="grid gap-2">
        {own.map(({ id, title, client, version }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>
              {title}, with {client} ({version})
            </span>
            <Button
              weight="quiet"
              onClick={() => {
                if (!isActing) void takeOut(id)
              }}
            >
              Take out<span className="sr-only">: {title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
