import type { ClientVariable } from '#scenario/client-variable.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import { blamed, type PlayedScript } from './played-script.ts'
import type { BlamedReply } from './test-report.ts'

/**
 * The reply after which a number of the client moved furthest the wrong way; where none did, the one that did least.
 * @param wanted whether the number should have come out higher or lower
 */
export function blameForNumber(
  script: PlayedScript,
  variable: ClientVariable,
  wanted: 'higher' | 'lower',
): readonly BlamedReply[] {
  const sign = wanted === 'higher' ? 1 : -1
  const helped = (reply: FoldedReply) => moveOf(reply, variable) * sign
  const [worst] = script.folded.replies.toSorted((one, other) => helped(one) - helped(other))
  if (worst === undefined) return []
  const moved = `${variable} moved by ${signed(moveOf(worst, variable))}`
  const why =
    helped(worst) < 0
      ? `${moved} here, the furthest the wrong way`
      : `no reply moved it the wrong way; this one did least: ${moved}`
  return [blamed(script, worst, why)]
}

const moveOf = ({ trace }: FoldedReply, variable: ClientVariable): number =>
  trace.after[variable] - trace.before[variable]

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`
