import { Link } from 'wouter'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'

interface ReplayHeadProps {
  readonly session: string
  readonly scenario: Scenario
}

export const ReplayHead = ({ session, scenario }: ReplayHeadProps) => (
  <div className="grid max-w-[44rem] gap-2">
    <p className="eyebrow">
      {scenario.title} · {scenario.client.name}
    </p>
    <ArrivalHeading pageTitle={`Replay: ${scenario.title}`}>Replay</ArrivalHeading>
    <p>
      <Link href={`/session/${session}`}>Back to the debrief</Link>
    </p>
  </div>
)
