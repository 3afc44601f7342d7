import { useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { AskFailure } from '#web/api/ask.ts'
import { useAct } from '#web/course/course-query.tsx'
import type { ReadExercise } from './read-exercise.ts'

export type Outcome = 'saved' | 'published' | null

interface SaveExercise {
  /** @returns whether all of it was done */
  readonly save: (read: ReadExercise, isToPublish: boolean) => Promise<boolean>
  readonly isActing: boolean
  readonly failure: AskFailure | null
  readonly outcome: Outcome
  readonly forgetOutcome: () => void
}

/** What a new exercise says on the page that it goes on to. */
interface Arrival {
  readonly outcome: Outcome
  readonly failure: AskFailure | null
}

/** Saves first, publishes then. An exercise that was made but not published is a draft that can be gone on with. */
export function useSaveExercise(course: string, exercise: string | null): SaveExercise {
  const arrival = useHistoryState<Arrival | null>()
  const [, navigate] = useLocation()
  const make = useAct('POST /api/courses/:course/exercises')
  const change = useAct('PUT /api/exercises/:exercise')
  const publishing = useAct('POST /api/exercises/:exercise/publish')
  const [isActing, setActing] = useState(false)
  const [said, setSaid] = useState<Arrival>({
    outcome: arrival?.outcome ?? null,
    failure: arrival?.failure ?? null,
  })

  const kept = async ({ settings, scenario }: ReadExercise) => {
    const body = { settings, scenario }
    if (exercise === null) return make.act({ params: { course }, body })
    const changed = await change.act({ params: { exercise }, body })
    return changed.ok ? ({ ok: true, value: { exercise } } as const) : changed
  }
  const save = async (read: ReadExercise, isToPublish: boolean): Promise<boolean> => {
    setActing(true)
    setSaid({ outcome: null, failure: null })
    const done = await kept(read)
    if (!done.ok) {
      setActing(false)
      setSaid({ outcome: null, failure: done.failure })
      return false
    }
    const id = done.value.exercise
    const published = isToPublish ? await publishing.act({ params: { exercise: id } }) : null
    const next: Arrival =
      published === null || published.ok
        ? { outcome: isToPublish ? 'published' : 'saved', failure: null }
        : { outcome: null, failure: published.failure }
    setActing(false)
    setSaid(next)
    if (exercise === null) navigate(`/exercises/${id}/edit`, { replace: true, state: next })
    return true
  }
  return {
    save,
    isActing,
    failure: said.failure,
    outcome: said.outcome,
    forgetOutcome: () => setSaid({ outcome: null, failure: null }),
  }
}
