import { useId } from 'react'
import { textOf } from '#feedback/feedback-sentence.ts'
import { groundsOfVerdict } from '#feedback/verdict-sentences.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { CriticalEvents } from './critical-events.tsx'
import { LevelSteps } from './level-steps.tsx'
import { Quotes } from './quotes.tsx'

interface SkillArticleProps {
  readonly verdict: Verdict
  readonly selfRating: number | null
}

/** A modest number and what it rests on; or, where there is too little to go on, exactly that. */
export function SkillArticle({ verdict, selfRating }: SkillArticleProps) {
  const id = useId()
  const grounds = groundsOfVerdict(verdict)
  return (
    <article aria-labelledby={id} className="sheet flex flex-col gap-2.5 px-5 py-[1.1rem]">
      <h3 id={id} className="text-[1.1rem]">
        {SKILL_NAMES[verdict.skill]}
      </h3>
      {verdict.status === 'scored' ? (
        <>
          <p>
            <LevelWords level={verdict.level} />
            <SelfRatingWords rating={selfRating} />
          </p>
          <LevelSteps level={verdict.level} />
        </>
      ) : (
        <p>
          <span className="font-[560] font-serif text-[1.35rem] leading-[1.7]">Not assessed</span>
          <SelfRatingWords rating={selfRating} />
        </p>
      )}
      <div className="text-small">
        <p>{textOf(grounds)}</p>
        <details className="note-why text-soft">
          <summary>
            Why this?<span className="sr-only"> About {SKILL_NAMES[verdict.skill]}</span>
          </summary>
          <p className="pb-1.5">{grounds[0]?.rule.says}</p>
        </details>
      </div>
      <CriticalEvents events={verdict.criticalEvents} isScored={verdict.status === 'scored'} />
      <Quotes evidence={verdict.evidence} />
    </article>
  )
}

const LevelWords = ({ level }: { readonly level: number }) => (
  <span>
    <span className="text-small text-soft">Level </span>
    <span className="font-[560] font-serif text-[1.9rem] leading-tight">{showLevel(level)}</span>
    <span className="text-small text-soft"> of 5</span>
  </span>
)

const SelfRatingWords = ({ rating }: { readonly rating: number | null }) =>
  rating !== null && <span className="text-small text-soft"> · you said {rating}</span>
