import { useMachine } from '@xstate/react'
import { useEffect, useMemo } from 'react'
import { fromPromise } from 'xstate'
import { openedSessionMachine } from './opened-session.machine.ts'
import { usePractice } from './practice-context.tsx'

/** Opens a session for as long as the screen is shown, and lets go of it afterwards. */
export function useOpenedSession(session: string) {
  const practice = usePractice()
  const machine = useMemo(
    () =>
      openedSessionMachine.provide({
        actors: {
          open: fromPromise(async ({ input, signal }) => {
            const opened = await practice.open(input)
            // The screen was left meanwhile, and has already said so to a practice that held nothing yet.
            if (signal.aborted) practice.leave(input)
            return opened
          }),
          whenFree: fromPromise(({ input, signal }) => practice.whenFree(input, signal)),
        },
      }),
    [practice],
  )
  const [state, send] = useMachine(machine, { input: { session } })
  useEffect(() => () => practice.leave(session), [practice, session])
  const isLost = state.hasTag('elsewhere')
  useEffect(() => {
    if (isLost) practice.leave(session)
  }, [isLost, practice, session])
  return {
    isOpening: state.hasTag('opening'),
    opened: state.hasTag('open') ? state.context.opened : null,
    isElsewhere: state.hasTag('elsewhere') || state.hasTag('free'),
    isFree: state.hasTag('free'),
    problem: state.hasTag('problem') ? state.context.problem : null,
    lose: () => send({ type: 'session.lost' }),
    retry: () => send({ type: 'student.continued' }),
  }
}
