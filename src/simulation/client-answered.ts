import type { SessionHost } from './session-host.ts'

/**
 * Resolves once the client is not replying: at once where nothing is awaited, else when the words have come or could
 * not be kept (then the view says why). `say` itself resolves as soon as the reply is durable.
 */
export const clientAnswered = (host: SessionHost): Promise<void> =>
  new Promise((resolve) => {
    const isReplying = () => {
      const { phase, trouble } = host.view()
      return phase === 'client-replying' && trouble === null
    }
    const unsubscribe = host.subscribe(() => {
      if (isReplying()) return
      unsubscribe()
      resolve()
    })
    if (!isReplying()) {
      unsubscribe()
      resolve()
    }
  })
