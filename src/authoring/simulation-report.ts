import type { ClientVariables } from '#scenario/client-variable.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { Skill } from '#scenario/skill.ts'
import type { ReportedScenario } from './reported-scenario.ts'
import type { TraineeType } from './trainee-type.ts'

/** How a scenario treats every type of trainee, and its own scripts. JSON. */
export interface SimulationReport {
  readonly scenario: ReportedScenario
  readonly seeds: readonly number[]
  /** one per trainee and seed: all seeds of the first trainee, then of the next; the file's own scripts last */
  readonly rows: readonly SimulationRow[]
  /** one per trainee, in the order of `rows` */
  readonly means: readonly SimulationMean[]
  /** what must come out above what; empty where not all types were run */
  readonly orderings: readonly OrderingResult[]
  /** no ordering fails */
  readonly holds: boolean
}

/** A type of trainee that talks to every client, or a script of the file itself. */
export type SimulatedTrainee =
  | { readonly source: 'type'; readonly id: TraineeType }
  | { readonly source: 'script'; readonly id: string }

/** One session of one trainee. */
export interface SimulationRow {
  readonly trainee: SimulatedTrainee
  readonly seed: number
  /** replies given */
  readonly turns: number
  /** the client's numbers after the last reply, 0–100 */
  readonly end: ClientVariables
  /** bond + open − discord, −100 to 200 */
  readonly score: number
  /** the disclosure level at the end, and the deepest reached */
  readonly level: DisclosureLevel
  readonly peak: DisclosureLevel
  /** first turn, counted from 1, after which the client was at this level or deeper; null if never */
  readonly firstAt: { readonly L2: number | null; readonly L3: number | null }
  readonly rupturesOpened: number
  readonly rupturesRepaired: number
  /** ids in the order of happening */
  readonly moments: readonly string[]
  /** ids of facts in the order of telling */
  readonly told: readonly string[]
  /** level 1–5; null where the skill was not assessed */
  readonly skills: Readonly<Record<Skill, number | null>>
  readonly endedBy: 'student' | 'client'
  /** id of the ending that the client spoke; null where the script ran out */
  readonly ending: string | null
}

/** What a trainee comes to over all seeds. */
export interface SimulationMean {
  readonly trainee: SimulatedTrainee
  readonly turns: number
  readonly end: ClientVariables
  readonly score: number
  /** mean depth, 0–3 for L0–L3 */
  readonly level: number
  readonly peak: number
  /** mean over the sessions that got there, and how many did; `turn` is null where none did */
  readonly firstAt: { readonly L2: MeanTurn; readonly L3: MeanTurn }
  readonly rupturesOpened: number
  readonly rupturesRepaired: number
  /** moments met, mean */
  readonly moments: number
  /** facts told, mean */
  readonly told: number
  readonly skills: Readonly<Record<Skill, MeanSkill>>
  /** in how many sessions the client spoke an ending */
  readonly endedByClient: number
}

export interface MeanTurn {
  readonly turn: number | null
  readonly sessions: number
}

/** The mean of the sessions in which the skill was assessed; `level` is null where it never was. */
export interface MeanSkill {
  readonly level: number | null
  readonly assessed: number
}

/** One thing that must hold between two trainees, and what was found. */
export interface OrderingResult {
  /** stable name, such as `skilled-over-novice` */
  readonly id: string
  /** one sentence: `skilled ends above novice-mixed` */
  readonly claim: string
  readonly higher: OrderedAmount
  readonly lower: OrderedAmount
  /** how much higher it must be; the difference must be more than 0 where this is 0 */
  readonly margin: number
  readonly status: 'holds' | 'fails' | 'excepted'
  /** why this client is an exception; null unless `excepted` */
  readonly exception: string | null
}

export interface OrderedAmount {
  readonly trainee: TraineeType
  readonly measure: 'score' | 'level' | 'frame'
  /** mean over seeds */
  readonly value: number
}
