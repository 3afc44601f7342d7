import { useId } from 'react'
import type { LevelRange } from '#feedback/progress/likely-range.ts'
import { opportunitiesInWords } from '#feedback/progress/opportunity-names.ts'
import type { SkillCourse, SkillPoint } from '#feedback/progress/skill-course.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { BehindChart } from './behind-chart.tsx'
import { CourseChart } from './course-chart.tsx'
import { dayWords } from './day-words.ts'
import { drawnPart } from './drawn-part.ts'

/** One skill over the sessions: how it was each time, how sure that is, and what it rests on. */
export function SkillCourseArticle({ course }: { readonly course: SkillCourse }) {
  const { skill, points, assessed } = course
  const id = useId()
  const latest = points.findLast(({ level }) => level !== null)
  const { drawn, note } = drawnPart(points)
  return (
    <article aria-labelledby={id} className="sheet grid content-start gap-3 px-5 py-[1.1rem]">
      <h3 id={id} className="text-[1.1rem]">
        {SKILL_NAMES[skill]}
      </h3>
      {latest?.level == null || latest.range === null ? (
        <p className="text-small">
          Not assessed in{' '}
          {points.length === 1 ? 'the one session' : `any of ${points.length} sessions`} so far:{' '}
          {latestReason(points)}
        </p>
      ) : (
        <>
          <p className="text-small">
            {dayWords(latest.startedAt)}: level {showLevel(latest.level)}, likely{' '}
            {rangeWords(latest.range)}, on {opportunitiesInWords(skill, latest.n)}.
            {assessed < points.length &&
              ` Not assessed in ${points.length - assessed} of ${points.length} sessions.`}
          </p>
          <CourseChart
            label={`${SKILL_NAMES[skill]}, level 1 to 5: ${drawn.map(pointWords).join('; ')}.`}
            scale={[1, 2, 3, 4, 5]}
            lines={[
              {
                name: SKILL_NAMES[skill],
                values: drawn.map(({ level }) => level),
                ranges: drawn.map(({ range }) => range),
                latest: showLevel(latest.level),
              },
            ]}
            ends={[dayWords(drawn[0]?.startedAt ?? ''), dayWords(drawn.at(-1)?.startedAt ?? '')]}
          />
          {note !== null && <p className="text-small text-soft">{note}</p>}
        </>
      )}
      <BehindChart
        caption={SKILL_NAMES[skill]}
        points={points}
        columns={[
          {
            title: 'Level',
            cell: ({ level }) => (level === null ? 'Not assessed' : showLevel(level)),
          },
          { title: 'Likely', cell: ({ range }) => range && rangeWords(range) },
          { title: 'Openings', cell: ({ n }) => opportunitiesInWords(skill, n) },
          { title: 'What it rests on', cell: ({ restsOn }) => restsOn },
        ]}
      />
    </article>
  )
}

const rangeWords = ([low, high]: LevelRange): string => `${showLevel(low)} to ${showLevel(high)}`

const pointWords = ({ startedAt, level }: SkillPoint): string =>
  `${dayWords(startedAt)} ${level === null ? 'not assessed' : showLevel(level)}`

const latestReason = (points: readonly SkillPoint[]): string => points.at(-1)?.restsOn ?? ''
