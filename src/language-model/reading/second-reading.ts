import type { Skill } from '#scenario/skill.ts'
import type { Band } from '#scoring/verdict.ts'
import type { NoAnswer } from './ask-for-json.ts'
import type { QuotedCode, ReaderEvidence } from './checked-reading.ts'
import type { LevelCategory } from './level-category.ts'

/** Why a session has no second reading. Codes, never sentences; a session that is not read has no level. */
export type NotRead = NoAnswer | 'nothing-to-read' | 'too-long'

/** What may be said of one skill after several readings. */
export type SkillReading =
  | {
      readonly skill: Skill
      readonly status: 'read'
      readonly category: Exclude<LevelCategory, 'not-assessed'>
      readonly level: Band
      /** highest less lowest level over the readings that gave one, 0–4 */
      readonly spread: number
      /** how many readings gave a level */
      readonly readings: number
      /** one sentence in the model’s words, of a reading that gave this level */
      readonly because: string
      readonly evidence: readonly ReaderEvidence[]
    }
  | { readonly skill: Skill; readonly status: 'not-assessed'; readonly because: string }
  | {
      readonly skill: Skill
      readonly status: 'not-read'
      /** too few readings with a quote that stands in the session, or as many for a level as for none */
      readonly reason: 'no-evidence' | 'no-agreement'
    }

export interface TurnReading {
  /** index of the trainee’s turn */
  readonly index: number
  /** codes that at least two readings gave */
  readonly codes: readonly QuotedCode[]
}

/** How far a skill moves when the replies are put into plain standard English. @source clinical reference F-07 */
export interface StyleShift {
  readonly skill: Skill
  /** level of the session in plain words less the level as typed; null where either has none */
  readonly difference: number | null
  /** the level may rest on how the student writes: a person must look */
  readonly styleSensitive: boolean
}

export type StyleReading =
  | { readonly status: 'compared'; readonly shifts: readonly StyleShift[] }
  | { readonly status: 'not-compared'; readonly reason: NoAnswer }

/** A session as a language model read it, independent of the observer. JSON. */
export type SecondReading =
  | {
      readonly status: 'read'
      /** as the server names it */
      readonly model: string
      readonly promptVersion: string
      /** valid readings, 2 or 3 */
      readonly readings: number
      /** one per skill, in the order of SKILLS */
      readonly skills: readonly SkillReading[]
      /** one per turn of the trainee, in order */
      readonly turns: readonly TurnReading[]
      readonly style: StyleReading
      /** passages that spoke to the reader and were taken out before it read */
      readonly instructionsFound: number
    }
  | {
      readonly status: 'not-read'
      readonly reason: NotRead
      readonly instructionsFound: number
    }
