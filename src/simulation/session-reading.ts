import { invariant } from '#lib/invariant.ts'
import type { FoldedSession } from './folded-session.ts'
import { clientMachineOf, recall } from './remembered-client.ts'
import { talkedSoFar } from './session-context.ts'
import type { SessionSnapshot } from './session-snapshot.ts'
import type { SessionPhase, SessionView } from './session-view.ts'
import { readClient } from './simulated-client.ts'
import { typingPace } from './typing-pace.ts'
import { visibleTurn } from './voice-request.ts'

/** Everything a session's state says, for hosts, scoring and the debrief. */
export function readSession(snapshot: SessionSnapshot): FoldedSession {
  const { context } = snapshot
  const { header, scenario, goal, transcript, replies, start, plan, used, hints } = context
  return {
    header,
    phase: phaseOf(snapshot),
    view: viewOf(snapshot),
    goal,
    transcript,
    replies,
    start,
    client: readClient(recall(clientMachineOf(scenario), context.client)),
    plan,
    used,
    hints,
    reflection: context.reflection,
    ownReadings: context.ownReadings,
    tries: context.tries,
  }
}

/** What the student may see of it. */
export const viewOf = (snapshot: SessionSnapshot): SessionView => ({
  phase: phaseOf(snapshot),
  turns: snapshot.context.transcript.map(visibleTurn),
  talkedMs: talkedSoFar(snapshot.context),
  speaking: null,
  pace: typingPace(snapshot.context.plan ?? snapshot.context.spoken),
  endedBy: snapshot.context.endedBy,
  goal: snapshot.context.goal,
  promptedAfter: snapshot.context.promptedAfter,
  trouble: snapshot.context.trouble,
})

/** A pause shows before all else; every other state has one phase. */
const PHASES: readonly SessionPhase[] = [
  'paused',
  'briefing',
  'awaiting-student',
  'client-replying',
  'reflecting',
  'debriefed',
]

function phaseOf(snapshot: SessionSnapshot): SessionPhase {
  const phase = PHASES.find((tag) => snapshot.hasTag(tag))
  invariant(phase !== undefined, 'every state of a session has a phase')
  return phase
}
