import type { Answerable } from '#scenario/client-line.schema.ts'
import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import type { AddressedLine, LineSource } from '#scenario/line-address.ts'
import type { SpeechPlan } from './speech-plan.ts'

/**
 * Points by which lines are compared: what was asked weighs most, then what the reply did, then how far the client
 * has opened up. A line that cannot follow the reply at all has no fit. @source judgement, tuned on transcripts
 */
const ANSWERS_QUESTION_ABOUT = 12
const ANSWERS_CODE = 8
const PER_LIGHTER_CODE = -1.5
const ANSWERS_ONE_CODE_ONLY = 0.5
const ANSWERS_KINDRED_CODE = 3
const TAKES_UP_TOPIC = 3
const STAYS_ON_TOPIC = 1.5
const TELLS_ROUND_LOCKED = 3
const CHANGES_TOPIC = -6
const MADE_FOR_LEVEL = 2
const PER_LEVEL_ABOVE = -4
const HINTS_AT_RISK = 3
const SHOWS_FEELING_DUE = 1.5

/** Lines made for another code that still follow from this one. @source clinical reference B2, families */
const KINDRED: Readonly<Partial<Record<Answerable, readonly Answerable[]>>> = {
  SR: ['CR', 'ENC'],
  CR: ['SR', 'RF'],
  RF: ['CR', 'VAL'],
  ENC: ['SR'],
  CQ: ['OQ'],
  VAL: ['RF', 'AFF'],
  AFF: ['VAL'],
  SEEK: ['AUT'],
  AUT: ['SEEK'],
  INFO: ['PWP'],
  PWP: ['INFO'],
  STR: ['INFO'],
  REP: ['IMM'],
  IMM: ['REP'],
  CONF: ['DISM'],
  DISM: ['CONF'],
  ASSM: ['CONF'],
}

/**
 * How well a line answers, stance aside.
 * @param level the deepest level from which the client would speak now
 * @returns points, more is better; null where the line cannot follow this reply
 */
export function fitOf(
  { line, source }: Pick<AddressedLine, 'line' | 'source'>,
  plan: SpeechPlan,
  level: DisclosureLevel,
): number | null {
  const parts = [
    fitToReply(line, plan),
    fitToLevel(line, level),
    fitToTopic(source, plan),
    fitToRisk(line, plan),
    plan.feelingDue && line.cues?.includes('affectCue') ? SHOWS_FEELING_DUE : 0,
  ]
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0,
  )
}

function fitToReply(
  { after }: AddressedLine['line'],
  { answers, occasion }: SpeechPlan,
): number | null {
  if (after === undefined) return 0
  if (occasion !== 'answer') return null
  const heard: readonly Answerable[] = answers.length > 0 ? answers : ['NC']
  const place = heard.findIndex((code) => after.includes(code))
  if (place >= 0) {
    return (
      ANSWERS_CODE + place * PER_LIGHTER_CODE + (after.length === 1 ? ANSWERS_ONE_CODE_ONLY : 0)
    )
  }
  const isKindred = (KINDRED[heard[0] ?? 'NC'] ?? []).some((code) => after.includes(code))
  return isKindred ? ANSWERS_KINDRED_CODE : null
}

/** Deeper lines never fit; shallower ones fit less the further up they lie. */
function fitToLevel({ levels }: AddressedLine['line'], level: DisclosureLevel): number | null {
  if (levels === undefined) return 0
  const above = levels.map((fits) => depthOf(level) - depthOf(fits)).filter((steps) => steps >= 0)
  if (above.length === 0) return null
  return MADE_FOR_LEVEL + Math.min(...above) * PER_LEVEL_ABOVE
}

function fitToTopic(source: LineSource, { topic, answers }: SpeechPlan): number | null {
  if (source.kind !== 'topic' && source.kind !== 'deflection') return 0
  const deflects = source.kind === 'deflection'
  if (topic === null || topic.id !== source.topic) return deflects ? null : CHANGES_TOPIC
  if (!topic.touched) return deflects ? null : STAYS_ON_TOPIC
  if (deflects !== topic.locked) return deflects ? null : TELLS_ROUND_LOCKED
  return topic.asked && !answers.includes('RISK') ? ANSWERS_QUESTION_ABOUT : TAKES_UP_TOPIC
}

function fitToRisk({ cues }: AddressedLine['line'], { riskAnswer }: SpeechPlan): number | null {
  if (!cues?.includes('riskCue')) return 0
  if (riskAnswer === 'denies') return null
  return riskAnswer === 'hints' ? HINTS_AT_RISK : 0
}
