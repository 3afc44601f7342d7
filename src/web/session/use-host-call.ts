import { useState } from 'react'
import type { Result } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'

/**
 * Asks the host for something and remembers why it could not. A session that went on elsewhere is reported to
 * `onLost`; a programmer's error is thrown to the nearest error boundary.
 */
export function useHostCall(onLost: () => void) {
  const [state, setState] = useState<{
    readonly isBusy: boolean
    readonly failed: HostFailure | null
    readonly broken: { readonly error: unknown } | null
  }>({ isBusy: false, failed: null, broken: null })
  if (state.broken) throw state.broken.error

  const call = async <Value>(
    ask: () => Promise<Result<Value, HostFailure>>,
  ): Promise<Result<Value, HostFailure> | null> => {
    setState({ isBusy: true, failed: null, broken: null })
    try {
      const answer = await ask()
      setState({ isBusy: false, failed: answer.ok ? null : answer.failure, broken: null })
      if (!answer.ok && answer.failure === 'opened-elsewhere') onLost()
      return answer
    } catch (error) {
      setState({ isBusy: false, failed: null, broken: { error } })
      return null
    }
  }
  return { call, isBusy: state.isBusy, failed: state.failed }
}
