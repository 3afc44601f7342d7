import { Link } from 'wouter'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { pressable } from '#web/design/button.tsx'
import { ReplayHead } from './replay-head.tsx'

interface NothingSaidProps {
  readonly session: string
  readonly scenario: Scenario
}

/** A session without a reply has nothing to step through, and says what a replay would show. */
export const NothingSaid = ({ session, scenario }: NothingSaidProps) => (
  <div className="grid gap-6">
    <ReplayHead session={session} scenario={scenario} />
    <p className="max-w-measure">
      You did not say anything in this session, so there is nothing to step through. After a session
      with replies you see here, one reply at a time, what {scenario.client.calledName} heard, what
      it moved and why.
    </p>
    <p>
      <Link href={`/practise/${scenario.id}`} className={pressable('main')}>
        Meet {scenario.client.calledName} again
      </Link>
    </p>
  </div>
)
