import type { Debrief } from '#feedback/debrief.ts'
import type { Evidence } from '#scoring/verdict.ts'

/** One thing to keep and one to try, each in the student's own words. */
export const StrengthAndTarget = ({ debrief }: { readonly debrief: Debrief }) => {
  const { strength, target } = debrief
  if (!strength && !target) return null
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
      {strength && (
        <Point
          title="One strength"
          edge="border-teal"
          text={strength.text}
          evidence={strength.evidence}
        />
      )}
      {target && (
        <Point
          title="One thing to try"
          edge="border-amber"
          text={target.text}
          evidence={target.evidence}
        />
      )}
    </div>
  )
}

interface PointProps {
  readonly title: string
  readonly edge: string
  readonly text: string
  readonly evidence: Evidence | null
}

const Point = ({ title, edge, text, evidence }: PointProps) => (
  <section className={`keep-together border-s-2 ps-5 ${edge}`}>
    <h2 className="mb-2 text-[1.1rem]">{title}</h2>
    {evidence && (
      <blockquote dir="auto" className="mb-2 text-[1.12rem] leading-relaxed">
        “{evidence.quote}”
      </blockquote>
    )}
    <p className="text-soft">{text}</p>
  </section>
)
