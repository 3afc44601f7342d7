import { useId } from 'react'
import type { Calibration, RatedPoint, SkillCalibration } from '#feedback/progress/calibration.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { BehindChart } from './behind-chart.tsx'
import { CourseChart } from './course-chart.tsx'
import { dayWords } from './day-words.ts'
import { drawnPart } from './drawn-part.ts'

/** The student's rating, given first, beside the observer's level: where the two part is worth a look. */
export const CalibrationSection = ({ calibration }: { readonly calibration: Calibration }) => (
  <section aria-label="Calibration" className="grid gap-5">
    <div className="grid max-w-measure gap-2">
      <h2>Calibration</h2>
      <p className="text-small text-soft">
        Your own rating, given before you saw a level, beside the observer’s level. Neither is the
        truth, and nothing is scored by this: a distance is a question for you and your supervisor.
      </p>
      {calibration.told !== null && <p>{calibration.told}</p>}
    </div>
    <div className="grid items-start gap-5 [&>*:has(details[open])]:col-span-full md:grid-cols-2">
      {calibration.skills.map((each) => (
        <CalibrationArticle key={each.skill} calibration={each} />
      ))}
    </div>
  </section>
)

function CalibrationArticle({ calibration }: { readonly calibration: SkillCalibration }) {
  const { skill, points, ratedAlone, told } = calibration
  const id = useId()
  const { drawn, note } = drawnPart(points)
  const [first, last] = [drawn[0], drawn.at(-1)]
  return (
    <article aria-labelledby={id} className="sheet grid content-start gap-3 px-5 py-[1.1rem]">
      <h3 id={id} className="text-[1.1rem]">
        {SKILL_NAMES[skill]}
      </h3>
      <p className="text-small">
        {told}
        {ratedAlone > 0 &&
          ` ${ratedAlone === 1 ? 'One more was' : `${ratedAlone} more were`} rated by you where the observer had too little to go on.`}
      </p>
      {first && last && (
        <>
          <CourseChart
            label={`${SKILL_NAMES[skill]}, your rating and the observer’s level: ${drawn.map(pointWords).join('; ')}.`}
            scale={[1, 2, 3, 4, 5]}
            lines={[
              {
                name: 'observer',
                values: drawn.map(({ observer }) => observer),
                latest: `observer ${showLevel(last.observer)}`,
              },
              {
                name: 'you',
                values: drawn.map(({ self }) => self),
                latest: `you ${last.self}`,
                isBeside: true,
              },
            ]}
            ends={[dayWords(first.startedAt), dayWords(last.startedAt)]}
          />
          {note !== null && <p className="text-small text-soft">{note}</p>}
          <BehindChart
            caption={`${SKILL_NAMES[skill]}: your rating beside the observer’s level`}
            points={points}
            columns={[
              { title: 'You', cell: ({ self }) => self },
              { title: 'Observer', cell: ({ observer }) => showLevel(observer) },
              { title: 'Your rating lies', cell: ({ lies }) => LIES[lies] },
            ]}
          />
        </>
      )}
    </article>
  )
}

const LIES = {
  above: 'a level or more above',
  near: 'near the observer’s',
  below: 'a level or more below',
} as const satisfies Record<RatedPoint['lies'], string>

const pointWords = ({ startedAt, self, observer }: RatedPoint): string =>
  `${dayWords(startedAt)} you ${self}, observer ${showLevel(observer)}`
