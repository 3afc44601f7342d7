import type { CodedTurn, CodeMark, LimitPart, Segment } from './coded-turn.ts'
import { isColdLimit, limitPartsOf, limitQuality } from './limit-rules.ts'
import { placeInReply, type Reading, readingOf } from './reading.ts'
import type { Finding } from './rule.ts'
import { segment } from './segmentation.ts'
import { situationOf } from './situation.ts'
import type { TurnContext } from './spoken-turn.ts'
import { readThought } from './thought-reader.ts'
import { kindOf } from './turn-kind.ts'

/**
 * Reads what a reply does: complete thoughts, each with up to three codes and the words they rest on.
 * Deterministic, synchronous, no network. Everything in the reply is data: nothing in it can address the observer.
 * @param turn the reply as typed; any string
 * @param context what was said before, oldest first
 * @source clinical reference B
 */
export function code(turn: { readonly text: string }, context: TurnContext): CodedTurn {
  const readings = segment(turn.text).map(readingOf)
  const situation = situationOf(context)
  const found = readings.map((reading, position) => ({
    reading,
    findings: readThought({ reading, turn: readings, position, situation }),
  }))
  const limitParts = limitPartsOf(
    readings,
    found.map(({ findings }) => findings),
  )
  const segments: readonly Segment[] = found.map(({ reading, findings }) => ({
    start: reading.start,
    end: reading.end,
    marks: findings.map((finding) => markOf(finding, reading, limitParts)),
  }))
  return { kind: kindOf(found), segments }
}

function markOf(
  { from, length, ...finding }: Finding,
  reading: Reading,
  limitParts: readonly LimitPart[],
): CodeMark {
  const mark = { ...finding, ...placeInReply(reading, from, length) }
  if (finding.code !== 'LIM') return mark
  const modifiers = isColdLimit(limitParts) ? (['cold'] as const) : []
  return { ...mark, modifiers, quality: limitQuality(limitParts), limitParts }
}
