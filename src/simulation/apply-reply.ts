import type { Traits } from '#scenario/client.schema.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { HeardTurn } from './client-state.ts'
import { effectInContext, type ReplyContext } from './context-rules.ts'
import { diminishGain } from './diminishing-gain.ts'
import { type Effect, type EffectTable, mapEffect, NO_EFFECT, plus } from './effect-table.ts'
import type { HeardReply } from './heard-reply.ts'
import { keepSomeDiscord, settle } from './homeostasis.ts'
import { holdOnScale, limitPerTurn } from './limit-per-turn.ts'
import { underCeiling } from './openness-ceiling.ts'
import { scaleByQuality } from './quality-scaling.ts'
import { closedRunAfter, closedRunEffect, openRunEffect } from './question-runs.ts'
import { discountRepetition, repeatsOf } from './repetition.ts'
import { strainAfter, turnsSinceHarmAfter } from './strain.ts'
import { causeBetween, type EffectCause, type RuleName } from './trace.ts'
import { scaleByTraits } from './trait-scaling.ts'

/** The numbers that a reply moves. @source clinical reference R1 */
export interface ClientNumbers {
  readonly variables: ClientVariables
  /** tokens, 0–3 */
  readonly strain: number
  /** bare closed questions in a row */
  readonly closedRun: number
  /** 0 on the turn of a harm */
  readonly turnsSinceHarm: number
  readonly history: readonly HeardTurn[]
}

export interface AppliedReply {
  readonly numbers: ClientNumbers
  readonly causes: readonly EffectCause[]
}

/**
 * What a reply does to the numbers, before rupture and disclosure are looked at. Nothing is rounded.
 * @source clinical reference R2, steps 1–10 and 13
 */
export function applyReply(
  numbers: ClientNumbers,
  heard: HeardReply,
  { traits, isRuptured, table }: ReplyTo,
): AppliedReply {
  const { variables, strain, history } = numbers
  const turn = heardTurnOf(heard)
  const closedRun = closedRunAfter(numbers.closedRun, turn)
  const context = { ...numbers, turn, isRuptured, ...heard }
  const pushes = [
    ...codePushes(heard, context, traits, table),
    ...rulePush('closed-question-run', closedRunEffect(closedRun, heard.flags.riskCue)),
    ...rulePush('open-question-run', openRunEffect(turn, history)),
  ]
  const sum = pushes.reduce((total, { points }) => plus(total, points), NO_EFFECT)
  const gained = diminishGain(sum, variables, traits.gain, strain)
  const limited = limitPerTurn(gained)
  const moved = plus(variables, limited)
  const held = mapEffect(moved, holdOnScale)
  const settled = settle(held, traits)
  const floored = keepSomeDiscord(settled, traits)
  const capped = underCeiling(floored, strain)
  const hasMajorSlip = heard.codes.some(({ code, major }) => code === 'SLIP' && major)
  return {
    numbers: {
      variables: capped,
      strain: strainAfter(strain, turn, hasMajorSlip),
      closedRun,
      turnsSinceHarm: turnsSinceHarmAfter(numbers.turnsSinceHarm, turn),
      history: [...history, turn],
    },
    causes: [
      ...pushes.map(({ cause }) => cause),
      causeBetween('diminishing-gain', sum, gained),
      causeBetween('limit-per-turn', gained, limited),
      causeBetween('end-of-scale', moved, held),
      causeBetween('homeostasis', held, settled),
      causeBetween('discord-floor', settled, floored),
      causeBetween('openness-ceiling', floored, capped),
    ].filter((cause) => cause !== null),
  }
}

/** Who hears the reply, in what state of the relation, and with which table of effects. */
export interface ReplyTo {
  readonly traits: Traits
  readonly isRuptured: boolean
  readonly table: EffectTable
}

/** A reply as the rules remember it. */
export const heardTurnOf = ({ codes }: HeardReply): HeardTurn => ({
  said: codes.map(({ code }) => code),
  credited: codes.filter(({ quality, off }) => quality > 0 && !off).map(({ code }) => code),
})

interface Push {
  readonly points: Effect
  readonly cause: EffectCause
}

function codePushes(
  heard: HeardReply,
  context: ReplyContext,
  traits: Traits,
  table: EffectTable,
): readonly Push[] {
  return heard.codes
    .filter(({ absorbed }) => !absorbed)
    .map((code) => {
      const { rule, points } = effectInContext(code, context, table)
      const repeats = repeatsOf(code.code, context.history)
      const quality = code.off ? 2 : code.quality
      const scaled = scaleByTraits(scaleByQuality(points, quality), code.code, traits)
      const felt = discountRepetition(scaled, repeats)
      return { points: felt, cause: { cause: code.code, rule, repeats, effect: movedBy(felt) } }
    })
}

const rulePush = (rule: RuleName, points: Effect | null): readonly Push[] =>
  points ? [{ points, cause: { cause: rule, rule, repeats: 0, effect: movedBy(points) } }] : []

const movedBy = (points: Effect): EffectCause['effect'] =>
  Object.fromEntries(Object.entries(points).filter(([, value]) => value !== 0))
