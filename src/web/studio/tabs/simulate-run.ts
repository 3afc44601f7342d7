import { useCallback, useEffect, useRef, useState } from 'react'
import { SIMULATION_SEEDS } from '#authoring/simulate-scenario.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { runTask } from '#web/studio/worker/run-task.ts'
import type { TaskOutput } from '#web/studio/worker/studio-tasks.ts'

type SeededTask = 'simulate' | 'cover'

export interface SeededRun<Name extends SeededTask> {
  /** the version that was run; null before any was */
  readonly on: CompiledScenario | null
  /** one report a seed, as they come */
  readonly reports: readonly TaskOutput<Name>[]
  /** seeds in all */
  readonly of: number
  readonly isRunning: boolean
  readonly hasFailed: boolean
  readonly start: (compiled: CompiledScenario) => void
  /** what has come stays */
  readonly cancel: () => void
}

interface Kept<Name extends SeededTask> {
  readonly on: CompiledScenario | null
  readonly reports: readonly TaskOutput<Name>[]
  readonly state: 'idle' | 'running' | 'failed'
}

/** Runs seed after seed in a worker. What is on its way when the tab is left is broken off. */
export function useSeededRun<Name extends SeededTask>(name: Name): SeededRun<Name> {
  const [kept, setKept] = useState<Kept<Name>>({ on: null, reports: [], state: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start = useCallback(
    (compiled: CompiledScenario) => {
      running.current?.abort()
      const stop = new AbortController()
      running.current = stop
      setKept({ on: compiled, reports: [], state: 'running' })
      const run = async () => {
        for (const seed of SIMULATION_SEEDS) {
          const report = await runTask(name, { compiled, seed }, stop.signal)
          setKept(({ on, reports }) => ({ on, reports: [...reports, report], state: 'running' }))
        }
        setKept((before) => ({ ...before, state: 'idle' }))
      }
      run().catch(() => {
        if (!stop.signal.aborted) setKept((before) => ({ ...before, state: 'failed' }))
      })
    },
    [name],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setKept((before) => ({ ...before, state: 'idle' }))
  }, [])
  return {
    on: kept.on,
    reports: kept.reports,
    of: SIMULATION_SEEDS.length,
    isRunning: kept.state === 'running',
    hasFailed: kept.state === 'failed',
    start,
    cancel,
  }
}
