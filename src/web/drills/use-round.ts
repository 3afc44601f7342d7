import { useMachine } from '@xstate/react'
import { useEffect, useState } from 'react'
import { fromPromise } from 'xstate'
import type { Drill } from '#feedback/drills/drill.ts'
import { drillClient, drillLine } from '#feedback/drills/drill-client.ts'
import type { DrillEntry } from '#feedback/drills/drill-record.ts'
import type { DrillDifficulty } from '#feedback/drills/round-course.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { randomId } from '#web/session/random.ts'
import { drillMachine, type StepRequest } from './drill.machine.ts'
import type { DrillShelf } from './drill-shelf.ts'
import { keepStep } from './keep-step.ts'

export interface RoundProps {
  readonly drill: Drill
  readonly compiled: CompiledScenario
  readonly shelf: DrillShelf
  /** how difficult it begins, where no round is gone on with */
  readonly start: DrillDifficulty
  /** of the round that is gone on with, in order; empty for a new one */
  readonly entries: readonly DrillEntry[]
}

/** One round of a drill on this device. What it is given at first holds for as long as it lasts. */
export function useRound(props: RoundProps) {
  const [{ drill, machine, input }] = useState(() => roundFrom(props))
  const [state, send] = useMachine(machine, { input })
  useReadyClient(props)
  const { course, shown, hasEased, problem } = state.context
  const nth = shown === null ? course.tries : course.tries - 1
  const difficulty = shown?.tried.difficulty ?? course.difficulty
  return {
    line: drillLine(drill, { difficulty, nth }),
    course,
    shown,
    hasEased,
    problem,
    isKeeping: state.hasTag('keeping'),
    isOver: state.hasTag('over'),
    reply: (text: string) => send({ type: 'student.replied', text }),
    goAgain: () => send({ type: 'student.went-again' }),
    ease: () => send({ type: 'student.overwhelmed' }),
    leave: () => send({ type: 'student.left' }),
  }
}

function roundFrom({ drill, compiled, shelf, start, entries }: RoundProps) {
  const [first] = entries
  const place = { drill, compiled, shelf, round: first?.round ?? randomId() }
  const machine = drillMachine.provide({
    actors: { keep: fromPromise(({ input }: { input: StepRequest }) => keepStep(place, input)) },
  })
  return { drill, machine, input: { start: first?.difficulty ?? start, entries } }
}

/** Sets the client up while the line is being read, so that the first reply is answered at once. */
function useReadyClient({ drill, compiled, start }: RoundProps): void {
  useEffect(() => {
    const waiting = setTimeout(() => drillClient(compiled, drill, { difficulty: start, nth: 0 }), 0)
    return () => clearTimeout(waiting)
  }, [drill, compiled, start])
}
