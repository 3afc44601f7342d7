import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { invariant } from '#lib/invariant.ts'
import type { ClientStanding } from './client-standing.ts'
import type { SessionHeader } from './journal.ts'
import { clientMachineOf, recall } from './remembered-client.ts'
import type { SessionContext } from './session-context.ts'
import type { SpokenPlan } from './speech-plan.ts'

/**
 * Everything that a session needs to go on as this one would: all parts of a standing are there.
 * @param context a session in which the client does not have the word
 */
export function standingOf(context: SessionContext): Required<ClientStanding> {
  const { scenario, client, plan, spoken, used } = context
  invariant(plan === null, 'a client stands still only between two turns')
  const { context: mind, value } = recall(clientMachineOf(scenario), client)
  return {
    turn: mind.turn,
    variables: mind.variables,
    strain: mind.strain,
    level: mind.level,
    rupture: mind.rupture,
    boundary: value.boundary,
    risk: value.risk,
    told: mind.told,
    happened: mind.happened,
    used,
    unlocked: mind.unlocked,
    repair: {
      kind: mind.ruptureKind,
      turn: mind.ruptureTurn,
      bondBefore: mind.bondBeforeRupture,
      steps: mind.repairSteps,
    },
    past: {
      closedRun: mind.closedRun,
      turnsSinceHarm: mind.turnsSinceHarm,
      levelTurn: mind.levelTurn,
      history: mind.history,
      cuesOffered: mind.cuesOffered,
      spoken: spoken && lookedBackAt(spoken),
      turns: talkSoFar(context),
    },
  }
}

/** What was said before the first entry of the journal, and in it, as the observer may know it. */
export const talkSoFar = ({
  header,
  transcript,
}: Pick<SessionContext, 'header' | 'transcript'>): readonly SpokenTurn[] => [
  ...saidBefore(header),
  ...transcript.map(
    (turn): SpokenTurn =>
      turn.speaker === 'client'
        ? { speaker: 'client', text: turn.text, cues: turn.cues }
        : { speaker: 'trainee', text: turn.text, coded: turn.coded },
  ),
]

/** What was said before the first entry of the journal. */
export const saidBefore = ({ standing }: SessionHeader): readonly SpokenTurn[] =>
  standing?.past?.turns ?? []

/** Who goes on from the middle of a talk begins with the student's word. */
export const clientBegins = ({ standing }: SessionHeader): boolean =>
  standing === undefined || (standing.turn === 0 && (standing.past?.turns ?? []).length === 0)

const lookedBackAt = ({ stance, moment, postponed, reveal, topic }: SpokenPlan): SpokenPlan => ({
  stance,
  moment,
  postponed,
  reveal,
  topic,
})
