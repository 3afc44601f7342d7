import { useId } from 'react'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { LevelSteps } from '#web/levels/level-steps.tsx'
import type { ContestDesk } from './contest-desk.ts'
import { ContestPress } from './contest-press.tsx'
import { MarkerComment } from './marker-comment.tsx'
import type { GivenMarks } from './result-view.ts'
import { sentenceChoices } from './sentence-choices.ts'

interface GivenLevelsProps {
  readonly marks: GivenMarks
  /** the comments stand beside the script */
  readonly hasScript: boolean
  readonly desk: ContestDesk
}

/** What a person decided, in their words and in levels. */
export function GivenLevels({ marks, hasScript, desk }: GivenLevelsProps) {
  const summary = useId()
  return (
    <section aria-labelledby="levels" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 id="levels">Levels, and what the marker says</h2>
      {marks.summary.trim() !== '' && (
        <div className="grid max-w-[44rem] gap-1">
          <p id={summary} dir="auto" className="whitespace-pre-wrap">
            {marks.summary}
          </p>
          <ContestPress
            desk={desk}
            choices={sentenceChoices(marks.summary, { where: 'summary', index: null })}
            describedBy={summary}
          />
        </div>
      )}
      {!hasScript &&
        marks.comments.map(({ index, text }) => (
          <div key={`${index} ${text}`} className="grid max-w-[44rem] gap-1">
            <h3 className="text-base">On turn {index + 1}</h3>
            <MarkerComment index={index} text={text} desk={desk} />
          </div>
        ))}
      <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
        {marks.levels.map((given) => (
          <GivenLevel key={given.skill} given={given} desk={desk} />
        ))}
      </div>
      <p className="max-w-[44rem]">
        <GradeWords grade={marks.grade} />
      </p>
    </section>
  )
}

interface GivenLevelProps {
  readonly given: GivenMarks['levels'][number]
  readonly desk: ContestDesk
}

function GivenLevel({ given: { skill, standing, label, anchor }, desk }: GivenLevelProps) {
  const id = useId()
  return (
    <article aria-labelledby={id} className="sheet flex flex-col gap-2.5 px-5 py-[1.1rem]">
      <h3 id={id} className="text-[1.1rem]">
        {SKILL_NAMES[skill]}
      </h3>
      {standing.status === 'level' ? (
        <>
          <p>
            <span className="text-small text-soft">Level </span>
            <span className="font-[560] font-serif text-[1.9rem] leading-tight">
              {standing.level}
            </span>
            <span className="text-small text-soft"> of 5 · {label}</span>
          </p>
          <LevelSteps level={standing.level} />
          {anchor !== null && <p className="text-small">{anchor}</p>}
        </>
      ) : (
        <p className="font-[560] font-serif text-[1.35rem] leading-[1.7]">
          {WITHOUT_LEVEL[standing.status]}
        </p>
      )}
      <div className="mt-auto grid">
        <ContestPress
          desk={desk}
          choices={[{ about: { kind: 'level', skill }, label: `The level: ${SKILL_NAMES[skill]}` }]}
          describedBy={id}
        />
      </div>
    </article>
  )
}

const WITHOUT_LEVEL = {
  'not-assessed': 'Not assessed',
  'needs-a-person': 'Still to be decided by a person',
  'not-looked-at': 'Not marked yet',
} as const

const GradeWords = ({ grade }: { readonly grade: number | null }) =>
  grade === null ? (
    <>There is no grade: no level counts towards one yet.</>
  ) : (
    <>
      <span className="font-semibold">Grade {grade} of 100.</span>{' '}
      <span className="text-soft">
        The mean of the levels, times 20; a skill that was not assessed is left out.
      </span>
    </>
  )
