import { useMemo } from 'react'
import { branchAt } from '#feedback/retry/branch.ts'
import { type ComparedTurn, compareBranches } from '#feedback/retry/compare-branches.ts'
import { triedBranch } from '#feedback/retry/try-again.ts'
import type { TriedBranch } from '#simulation/retried-reply.ts'
import type { ScriptedTalk } from '#simulation/scripted-talk.ts'
import { BranchColumn } from './branch-column.tsx'
import { NumbersTable } from './numbers-table.tsx'
import type { Retrying } from './retrying.ts'

interface ComparisonProps {
  /** the session as it stood before the reply */
  readonly before: ScriptedTalk
  /** of the reply in the transcript */
  readonly index: number
  readonly tried: TriedBranch
  readonly retrying: Retrying
}

/** The session and a try, turn by turn: words, codes, numbers, and what the client says next. */
export function Comparison({ before, index, tried, retrying }: ComparisonProps) {
  const { folded, compiled } = retrying
  const { client, locale } = compiled.scenario
  const compared = useMemo(
    () =>
      compareBranches(
        { session: branchAt(folded, index), retry: triedBranch(before, tried.turns) },
        client.calledName,
      ),
    [before, folded, index, tried, client],
  )
  const about = { clientName: client.calledName, locale }
  return (
    <section aria-label="Both ways" className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {compared.map((turn) => (
        <article key={turn.turn} className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <h3 className="border-hair border-t pt-4 text-[1.05rem]">{headingOf(turn)}</h3>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 md:grid-cols-2">
            <BranchColumn title="In the session" turn={turn.session} {...about} />
            <BranchColumn title="This try" turn={turn.retry} {...about} />
          </div>
          {turn.differences.length > 0 && (
            <ul className="grid list-disc gap-1.5 ps-5">
              {turn.differences.map(({ sentence }) => (
                <li key={sentence} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
          )}
          {turn.session !== null && turn.retry !== null && (
            <NumbersTable
              session={turn.session}
              retry={turn.retry}
              clientName={client.calledName}
              turn={turn.turn}
            />
          )}
        </article>
      ))}
    </section>
  )
}

const HEADINGS = ['The reply', 'One turn on', 'Two turns on'] as const

const headingOf = ({ turn }: ComparedTurn): string => HEADINGS[turn - 1] ?? `Turn ${turn}`
