import { simulatedSession } from '#authoring/simulated-session.ts'
import { TRAINEE_TYPES, type TraineeType } from '#authoring/trainee-type.ts'
import type { Debrief } from '#feedback/debrief.ts'
import { debrief } from '#feedback/debrief-session.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from '../scenarios/shipped-scenarios.ts'
import { ODD_STUDENTS } from './odd-students.ts'

/** A session from end to end, and what the student reads after it. */
export interface ScriptedSession {
  /** "e04 · reassurer" */
  readonly title: string
  readonly compiled: CompiledScenario
  readonly folded: FoldedSession
  readonly shown: Debrief
}

/** Types of trainee that each scenario meets; with the odd students well over a hundred sessions. */
const TYPES_A_SCENARIO = 5
const ODD_A_SCENARIO = 3

/** Real words, the real observer, client, scoring and debrief: every type and every odd student meets several clients. */
export function* scriptedSessions(): Generator<ScriptedSession> {
  for (const [nth, [file, compiled]] of shippedScenarios.entries()) {
    const seed = nth + 1
    for (const id of some(TRAINEE_TYPES, TYPES_A_SCENARIO, nth)) {
      const { folded } = simulatedSession(compiled, { source: 'type', id }, seed)
      yield scripted(file, id, compiled, folded)
    }
    for (const [id, replies] of some(Object.entries(ODD_STUDENTS), ODD_A_SCENARIO, nth)) {
      const { folded } = rehearse(compiled, replies, seed)
      yield scripted(file, id, compiled, folded)
    }
  }
}

const scripted = (
  file: string,
  student: TraineeType | string,
  compiled: CompiledScenario,
  folded: FoldedSession,
): ScriptedSession => ({
  title: `${file.slice(0, 3)} · ${student}`,
  compiled,
  folded,
  shown: debrief(folded, compiled.scenario),
})

/** A few of many, others each time, all of them in their turn. */
const some = <Item>(items: readonly Item[], most: number, nth: number): readonly Item[] =>
  Array.from({ length: most }, (_, at) => items[(nth * most + at) % items.length]).filter(
    (item) => item !== undefined,
  )
