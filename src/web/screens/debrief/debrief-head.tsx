import type { Debrief } from '#feedback/debrief.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { WhyThis } from '#web/notes/why-this.tsx'

interface DebriefHeadProps {
  readonly debrief: Debrief
  readonly scenario: Scenario
}

export const DebriefHead = ({ debrief, scenario }: DebriefHeadProps) => (
  <div className="grid max-w-[44rem] gap-3">
    <p className="eyebrow">
      {scenario.title} · {scenario.client.name}
    </p>
    <ArrivalHeading pageTitle={`Debrief: ${scenario.title}`}>Debrief</ArrivalHeading>
    <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
      {textOf(debrief.summary)}
    </p>
    <WhyThis sentences={debrief.summary} about="the summary" />
    <p className="text-small text-soft">
      The observer is a program and can be wrong about any line. This is for learning: it is not a
      mark, and it says nothing about you as a person.
    </p>
    <p className="only-print text-small">
      Third Chair, practice record. The client is a simulation; the notes were written by a program
      without human review. Scenario “{scenario.title}”, version {scenario.version}.
    </p>
  </div>
)
