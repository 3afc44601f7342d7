import { type RefObject, useEffect, useMemo, useState } from 'react'
import { MetricList } from '#web/levels/metric-list.tsx'
import { SkillsSection } from '#web/levels/skills-section.tsx'
import { turnAddress } from '#web/notes/turn-address.ts'
import { PageTurner, TURNS_A_PAGE } from './page-turner.tsx'
import { ReviewActions } from './review-actions.tsx'
import { ReviewedScript } from './reviewed-script.tsx'
import { ReviewedTable } from './reviewed-table.tsx'
import { reviewedTurns } from './reviewed-turn.ts'
import type { Review } from './use-review.ts'

interface ReviewResultProps {
  readonly review: Review
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** The words first, with what each reply did; then levels and counts with the words they rest on. */
export function ReviewResult({ review, heading }: ReviewResultProps) {
  const { observed, reading } = review
  const turns = useMemo(() => reviewedTurns(review), [review])
  const [view, setView] = useState<'script' | 'table'>('script')
  const [page, setPage] = useState(0)
  const [goal, setGoal] = useState<number | null>(null)
  const pages = Math.max(1, Math.ceil(turns.length / TURNS_A_PAGE))
  const at = Math.min(page, pages - 1)
  useEffect(() => {
    if (goal === null) return
    const turn = document.getElementById(turnAddress(goal))
    turn?.scrollIntoView({ block: 'center' })
    turn?.focus({ preventScroll: true })
    setGoal(null)
  }, [goal])
  const onPage = turns.slice(at * TURNS_A_PAGE, (at + 1) * TURNS_A_PAGE)
  const replies = observed.turns.filter(({ speaker }) => speaker === 'trainee').length
  const View = view === 'script' ? ReviewedScript : ReviewedTable
  const turner = (place: 'Above' | 'Below') =>
    pages > 1 && (
      <PageTurner
        place={place}
        page={at}
        pages={pages}
        turns={turns.length}
        onTurn={(next) => {
          setPage(next)
          setGoal(next * TURNS_A_PAGE)
        }}
      />
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are pressed, by key too; this only finds their turn on another page
    <div
      className="grid grid-cols-[minmax(0,1fr)] gap-14"
      onClick={(event) => {
        const index = turnOfLink(event.target)
        if (index === null) return
        event.preventDefault()
        setPage(Math.floor(index / TURNS_A_PAGE))
        setGoal(index)
      }}
    >
      <section aria-labelledby="each-reply" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <div className="grid max-w-[46rem] gap-2">
          <h2 ref={heading} id="each-reply" tabIndex={-1} className="text-[1.6rem]">
            What each reply did
          </h2>
          <p>
            {replies === 1 ? 'One reply' : `${replies.toLocaleString('en')} replies`} by{' '}
            {nameOf(reading.roles.trainee, review)} to {nameOf(reading.roles.client, review)}, read
            by a program that can be wrong about any line. In the notes, “you” is the trainee. What
            the client’s words called for was found in the words alone.
          </p>
          <p className="text-small">
            <a href="#levels-and-counts">Go to levels and counts</a>
          </p>
        </div>
        <ReviewActions review={review} view={view} onView={setView} />
        {turner('Above')}
        <View turns={onPage} />
        {turner('Below')}
      </section>
      <div id="levels-and-counts" tabIndex={-1} className="grid gap-4 outline-none">
        <SkillsSection verdicts={observed.score.verdicts} reflection={null} />
        <p className="max-w-[46rem] text-small text-soft">
          Levels rest on detected openings, which are less sure than those an author marks. This is
          for learning: it is not a mark, and it says nothing about anyone as a person.
        </p>
      </div>
      {observed.score.metrics.length > 0 && (
        <section aria-label="Counts" className="max-w-measure">
          <h2 className="mb-4">Counts</h2>
          <MetricList metrics={observed.score.metrics} />
        </section>
      )}
    </div>
  )
}

const nameOf = (key: string, { reading }: Review): string =>
  reading.speakers.find((speaker) => speaker.key === key)?.name ?? key

function turnOfLink(target: EventTarget): number | null {
  const link = target instanceof Element ? target.closest('a[href^="#turn-"]') : null
  const number = link?.getAttribute('href')?.slice('#turn-'.length)
  return number === undefined ? null : Number(number) - 1
}
