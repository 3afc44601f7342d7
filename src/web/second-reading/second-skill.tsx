import { useId } from 'react'
import type { Debrief } from '#feedback/debrief.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { LEVEL_CATEGORY_NAMES } from './level-category-names.ts'
import type { ReadTwice } from './outcome.ts'
import { ReaderQuotes } from './reader-quotes.tsx'
import { spreadWords } from './spread-words.ts'

export type SkillRead = ReadTwice['reading']['skills'][number]

interface SecondSkillProps {
  readonly read: SkillRead
  /** null where the observer says nothing of the skill */
  readonly verdict: Verdict | null
  /** valid readings of the session */
  readonly readings: number
  readonly debrief: Debrief
}

/** A category in words, what it rests on, and the observer's level beside it. */
export function SecondSkill({ read, verdict, readings, debrief }: SecondSkillProps) {
  const id = useId()
  return (
    <article
      aria-labelledby={id}
      className="flex flex-col gap-2 rounded-[14px] border border-edge border-dashed px-5 py-[1.1rem]"
    >
      <h3 id={id} className="text-[1.1rem]">
        {SKILL_NAMES[read.skill]}
      </h3>
      <div>
        <p>
          <span className="font-[560] font-serif text-[1.35rem] leading-[1.5]">
            {standingWords(read)}
          </span>
          {read.status === 'read' && (
            <span className="text-small text-soft"> · level {read.level} of 5</span>
          )}
        </p>
        <p className="text-small text-soft">{observerWords(verdict)}</p>
      </div>
      {read.status === 'not-read' ? (
        <p className="text-small">{NOT_READ[read.reason]}</p>
      ) : (
        <p dir="auto">{read.because}</p>
      )}
      {read.status === 'read' && (
        <>
          <p className="text-small text-soft">{spreadWords(read, readings)}</p>
          <ReaderQuotes evidence={read.evidence} debrief={debrief} />
        </>
      )}
    </article>
  )
}

function standingWords(read: SkillRead): string {
  if (read.status === 'read') return LEVEL_CATEGORY_NAMES[read.category]
  return read.status === 'not-assessed' ? 'Not assessed' : 'Not read'
}

const observerWords = (verdict: Verdict | null): string =>
  verdict?.status === 'scored'
    ? `The observer: level ${showLevel(verdict.level)} of 5`
    : 'The observer: not assessed'

const NOT_READ = {
  'no-evidence': 'Too few readings named words of yours that really stand in the session.',
  'no-agreement': 'As many readings gave a level as found too little to give one.',
} as const satisfies Record<Extract<SkillRead, { readonly status: 'not-read' }>['reason'], string>
