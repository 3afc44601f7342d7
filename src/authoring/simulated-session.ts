import { seedFrom } from '#lib/prng.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { type Rehearsal, rehearse, rehearseWith } from '#simulation/rehearsal.ts'
import type { SimulatedTrainee } from './simulation-report.ts'
import { TRAINEES } from './trainees.ts'

/** Replies of a type of trainee; a client may end it sooner. @source clinical reference R4 */
export const SIMULATED_TURNS = 16

/**
 * The whole conversation of one trainee with this client.
 * @param turns replies of a type of trainee at most; a script says what it says
 * @throws Error when the trainee is a script that the scenario does not have
 */
export function simulatedSession(
  compiled: CompiledScenario,
  trainee: SimulatedTrainee,
  seed: number,
  turns: number = SIMULATED_TURNS,
): Rehearsal {
  const { scenario } = compiled
  if (trainee.source === 'script') {
    const script = scenario.trainees.find(({ id }) => id === trainee.id)
    if (script === undefined) throw new Error(`${scenario.id} has no script "${trainee.id}"`)
    return rehearse(compiled, script.replies, seed)
  }
  const says = TRAINEES[trainee.id]
  const brief = scenarioBrief(scenario)
  return rehearseWith(
    compiled,
    (transcript) => {
      const ownReplies = transcript.flatMap((turn) =>
        turn.speaker === 'trainee' ? [turn.text] : [],
      )
      const turn = ownReplies.length + 1
      if (turn > turns) return null
      const { text: clientSaid, cues } = newestOfClient(transcript)
      // Without the type: those who begin alike say the same until they part, and differ by nothing else.
      const random = seedFrom(`${seed} ${turn}`)
      return says({ turn, clientSaid, cues, topics: scenario.topics, brief, ownReplies, random })
    },
    seed,
  )
}

function newestOfClient(transcript: readonly RecordedTurn[]) {
  const newest = transcript.findLast((turn) => turn.speaker === 'client')
  return { text: newest?.text ?? '', cues: newest?.cues ?? [] }
}
