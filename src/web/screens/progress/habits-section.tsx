import { useId } from 'react'
import type { HabitCourse } from '#feedback/progress/habit-course.ts'
import { BehindChart } from './behind-chart.tsx'
import { CourseChart } from './course-chart.tsx'
import { dayWords } from './day-words.ts'
import { drawnPart } from './drawn-part.ts'

export const HabitsSection = ({ habits }: { readonly habits: readonly HabitCourse[] }) => (
  <section aria-labelledby="habits" className="grid gap-5">
    <div className="grid max-w-measure gap-2">
      <h2 id="habits">Habits</h2>
      <p className="text-small text-soft">
        Counts of what your replies did, session by session. Sessions differ in length and in what
        the client brings: a count is no target.
      </p>
    </div>
    <div className="grid items-start gap-5 [&>*:has(details[open])]:col-span-full md:grid-cols-2 lg:grid-cols-3">
      {habits.map((each) => (
        <HabitArticle key={each.habit} course={each} />
      ))}
    </div>
  </section>
)

function HabitArticle({ course }: { readonly course: HabitCourse }) {
  const { title, meaning, points, told, countName, besideName } = course
  const id = useId()
  const { drawn, note } = drawnPart(points)
  const [first, last] = [drawn[0], drawn.at(-1)]
  return (
    <article aria-labelledby={id} className="sheet grid content-start gap-3 px-5 py-[1.1rem]">
      <h3 id={id} className="text-[1.1rem]">
        {title}
      </h3>
      <p className="text-small text-soft">{meaning}</p>
      {told !== null && <p className="text-small">{told}</p>}
      {first && last && (
        <>
          <CourseChart
            label={`${title}: ${drawn.map(({ startedAt, words }) => `${dayWords(startedAt)} ${words}`).join('; ')}.`}
            scale={scaleOf(drawn.flatMap(({ count, beside }) => [count, beside ?? 0]))}
            lines={[
              {
                name: countName,
                values: drawn.map(({ count }) => count),
                latest: `${countName} ${last.count}`,
              },
              ...(besideName === null
                ? []
                : [
                    {
                      name: besideName,
                      values: drawn.map(({ beside }) => beside),
                      latest: `${besideName} ${last.beside ?? 0}`,
                      isBeside: true,
                    },
                  ]),
            ]}
            ends={[dayWords(first.startedAt), dayWords(last.startedAt)]}
          />
          {note !== null && <p className="text-small text-soft">{note}</p>}
          <BehindChart
            caption={title}
            points={points}
            columns={[{ title: 'Counted', cell: ({ words }) => words }]}
          />
        </>
      )}
    </article>
  )
}

/** From none to the highest count, with a mark half way where that is a whole number. */
function scaleOf(counts: readonly number[]): readonly number[] {
  const highest = Math.max(2, ...counts)
  const even = highest + (highest % 2)
  return [0, even / 2, even]
}
