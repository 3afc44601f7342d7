import type { Context } from 'hono'
import type { AttemptView } from '#contract/api/attempts.routes.ts'
import { eventStream } from '#server/event-stream.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SessionHost } from '#simulation/session-host.ts'

/** Tells each sentence that the client has found so far, and in the end the attempt as it stands then. */
export const wordsStream = (
  context: Context,
  host: SessionHost,
  viewNow: () => AttemptView,
): Response =>
  eventStream(context, async ({ send, signal }) => {
    let told: unknown = null
    const tell = () => {
      const { speaking } = host.view()
      if (speaking === null || speaking === told) return
      told = speaking
      void send('sentence', speaking)
    }
    const unsubscribe = host.subscribe(tell)
    tell()
    await Promise.race([clientAnswered(host), left(signal)])
    unsubscribe()
    if (!signal.aborted) await send('view', viewNow())
  })

const left = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
