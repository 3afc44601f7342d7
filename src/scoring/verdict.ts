import type { Skill } from '#scenario/skill.ts'

/** Words of the transcript that a claim rests on; code has checked that they stand in that turn. */
export interface Evidence {
  /** index of the turn in the transcript */
  readonly index: number
  readonly quote: string
  /** one plain sentence */
  readonly reason: string
  readonly helped: boolean
}

/** An event that caps a skill and asks for a person. @source clinical reference A1, critical events */
export interface CriticalEvent {
  readonly event: string
  readonly index: number
  readonly quote: string
  /** the highest level that remains */
  readonly cap: number
  readonly repaired: boolean
}

export type Band = 1 | 2 | 3 | 4 | 5

/**
 * What may be said of one skill. `level` is the continuous value behind `band`, 1–5 to one decimal when shown.
 * A failure is never a zero: without enough to go on the verdict is not assessed.
 */
export type Verdict =
  | {
      readonly skill: Skill
      readonly status: 'scored'
      readonly level: number
      readonly band: Band
      /** opportunities (or turns) it rests on */
      readonly n: number
      /** 0–1 */
      readonly confidence: number
      /** one sentence: what the level rests on */
      readonly restsOn: string
      readonly evidence: readonly Evidence[]
      readonly criticalEvents: readonly CriticalEvent[]
    }
  | {
      readonly skill: Skill
      readonly status: 'not-assessed'
      readonly n: number
      /** how many opportunities would be needed */
      readonly needed: number
      /** one sentence: why not */
      readonly reason: string
      readonly evidence: readonly Evidence[]
      readonly criticalEvents: readonly CriticalEvent[]
    }
