import { depthOf } from '#scenario/disclosure-level.ts'
import type { Expectation } from '#scenario/rehearsal.schema.ts'
import { SKILLS, type Skill } from '#scenario/skill.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import type { ClientState } from '#simulation/client-state.ts'
import { blameForSkill } from './blame-for-skill.ts'
import { inWords, levelOf, missingScript } from './expectation-checks.ts'
import { blamed, type PlayedScript, type PlayedScripts } from './played-script.ts'
import type { BlamedReply, ExpectationCheck } from './test-report.ts'

type Comparison = Extract<Expectation, { more: string }>
type Measured = Exclude<Comparison['on'], Skill>

/** What must come out higher with one script than with another. Alike is not higher, and unassessed is neither. */
export function checkBetween(
  { more, than, on }: Comparison,
  path: SourcePath,
  scripts: PlayedScripts,
): ExpectationCheck {
  const [higher, lower] = [scripts.get(more), scripts.get(than)]
  if (higher === undefined) return missingScript(more, [...path, 'more'])
  if (lower === undefined) return missingScript(than, [...path, 'than'])
  const [high, low] = [amountOf(higher, on), amountOf(lower, on)]
  const holds = high !== null && low !== null && high > low
  return {
    path,
    trainee: more,
    expected: `more than ${than} on ${on}`,
    found: `${shown(high, on)} against ${shown(low, on)}`,
    status: holds ? 'passed' : 'failed',
    wentWrong: holds
      ? []
      : isSkill(on)
        ? blameForSkill(higher, on, 'higher')
        : overtakenAt(higher, lower, on),
  }
}

const isSkill = (on: Comparison['on']): on is Skill => SKILLS.some((skill) => skill === on)

const amountOf = (script: PlayedScript, on: Comparison['on']): number | null =>
  isSkill(on) ? levelOf(script, on) : measured(script.folded.client, on)

/** As each kind of amount is shown elsewhere. */
function shown(amount: number | null, on: Comparison['on']): string {
  if (amount === null || isSkill(on)) return inWords(amount)
  return on === 'level' ? `L${amount}` : amount.toFixed(1)
}

const measured = ({ level, variables }: ClientState, on: Measured): number =>
  on === 'level' ? depthOf(level) : variables[on]

/** The first turn after which the lower one stood above, else level with, the other; a script that is over stands still. */
function overtakenAt(
  higher: PlayedScript,
  lower: PlayedScript,
  on: Measured,
): readonly BlamedReply[] {
  const turns = Math.max(higher.folded.replies.length, lower.folded.replies.length)
  const standings = Array.from({ length: turns }, (_, at) => ({
    at,
    high: standingAt(higher, at, on),
    low: standingAt(lower, at, on),
  }))
  const turned =
    standings.find(({ high, low }) => low > high) ?? standings.find(({ high, low }) => low >= high)
  if (turned === undefined) return []
  const why = `after turn ${turned.at + 1} ${on} is ${shown(turned.high, on)} with ${higher.trainee} and ${shown(turned.low, on)} with ${lower.trainee}`
  return [higher, lower].flatMap((script) => {
    const reply = script.folded.replies[turned.at]
    return reply === undefined ? [] : [blamed(script, reply, why)]
  })
}

function standingAt({ folded }: PlayedScript, at: number, on: Measured): number {
  const reply = folded.replies[Math.min(at, folded.replies.length - 1)]
  return measured(reply?.state ?? folded.start, on)
}
