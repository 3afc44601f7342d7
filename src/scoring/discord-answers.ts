import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { creditedIn, marksIn } from './credit.ts'
import type { PlacedMark } from './exchange.ts'
import { type Opportunity, opportunitiesFor } from './opportunities.ts'
import type { ReadTranscript } from './read-transcript.ts'

const ROLLING = new Set<BehaviourCode>(['CR', 'RF', 'VAL', 'AUT', 'SEEK', 'IMM', 'REP', 'AFF'])
const SPOILING = new Set<BehaviourCode>(['ADV', 'CONF', 'DISM', 'ASSM'])
const PUSHING = new Set<BehaviourCode>(['CONF', 'ADV'])

/** The client pushed back, and how that was met. */
export interface DiscordAnswer {
  readonly opportunity: Opportunity
  /** 0–1: how sure it is that the client pushed back */
  readonly sureness: number
  /** the mark that lowered the pressure; null where none did, or where something else in the answer raised it */
  readonly rolled: PlacedMark | null
  /** what raised it: unasked advice, confronting, closing down, an assumption */
  readonly spoiled: readonly PlacedMark[]
  /** of those, what argues or directs */
  readonly pushed: readonly PlacedMark[]
}

/** One per time the client pushed back and could be answered. @source clinical reference A6, `roll` */
export const discordAnswersOf = (transcript: ReadTranscript): readonly DiscordAnswer[] =>
  opportunitiesFor('discordEvent', transcript).map(readAnswer)

function readAnswer(opportunity: Opportunity): DiscordAnswer {
  const { exchange } = opportunity
  const spoiled = marksIn(exchange, SPOILING)
  return {
    opportunity,
    sureness: opportunity.sureness,
    rolled: spoiled.length > 0 ? null : (creditedIn(exchange, ROLLING)[0] ?? null),
    spoiled,
    pushed: marksIn(exchange, PUSHING),
  }
}
