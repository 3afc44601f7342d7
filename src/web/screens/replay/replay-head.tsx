import { Link } from 'wouter'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'

interface ReplayHeadProps {
  readonly session: string
  readonly scenario: Scenario
}

export const ReplayHead = ({ session, scenario }: ReplayHeadProps) => (
  <div className="-mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
    <div className="grid gap-1">
      <p className="eyebrow">
        {scenario.title} · {scenario.client.name}
      </p>
      <ArrivalHeading pageTitle={`Replay: ${scenario.title}`}>Replay</ArrivalHeading>
    </div>
    <p>
      <Link href={`/session/${session}`}>Back to the debrief</Link>
    </p>
  </div>
)
