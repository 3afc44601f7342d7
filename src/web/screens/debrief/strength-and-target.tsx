import type { Debrief, FeedbackPoint } from '#feedback/debrief.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import { WhyThis } from '#web/notes/why-this.tsx'

/** One thing to keep and one to try, each in the student's own words. */
export const StrengthAndTarget = ({ debrief }: { readonly debrief: Debrief }) => {
  const { strength, target } = debrief
  if (!strength && !target) return null
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
      {strength && <Point title="One strength" edge="border-teal" point={strength} />}
      {target && <Point title="One thing to try" edge="border-amber" point={target} />}
    </div>
  )
}

interface PointProps {
  readonly title: string
  readonly edge: string
  readonly point: FeedbackPoint
}

const Point = ({ title, edge, point }: PointProps) => (
  <section className={`keep-together border-s-2 ps-5 ${edge}`}>
    <h2 className="mb-2 text-[1.1rem]">{title}</h2>
    <blockquote dir="auto" className="mb-2 text-[1.12rem] leading-relaxed">
      “{point.evidence.quote}”
    </blockquote>
    <p className="mb-1.5 text-soft">{textOf(point.sentences)}</p>
    <WhyThis sentences={point.sentences} about={title.toLowerCase()} />
  </section>
)
