import { useState } from 'react'
import type { Result } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import type { OpenProblem } from './practice.ts'

interface CallState<Failure> {
  readonly isBusy: boolean
  readonly failed: Failure | null
  readonly broken: { readonly error: unknown } | null
}

const AT_REST: CallState<never> = { isBusy: false, failed: null, broken: null }

/**
 * Asks the host for something and remembers why it could not. A session that went on elsewhere is reported to
 * `onLost`; a programmer's error is thrown to the nearest error boundary.
 */
export function useHostCall<Failure extends OpenProblem = HostFailure>(onLost: () => void) {
  const [state, setState] = useState<CallState<Failure>>(AT_REST)
  if (state.broken) throw state.broken.error

  const call = async <Value>(
    ask: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure> | null> => {
    setState({ ...AT_REST, isBusy: true })
    try {
      const answer = await ask()
      setState({ ...AT_REST, failed: answer.ok ? null : answer.failure })
      if (!answer.ok && answer.failure === 'opened-elsewhere') onLost()
      return answer
    } catch (error) {
      setState({ ...AT_REST, broken: { error } })
      return null
    }
  }
  /** The failure has been dealt with in another way. */
  const forget = () => setState(AT_REST)
  return { call, forget, isBusy: state.isBusy, failed: state.failed }
}
