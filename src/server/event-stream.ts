import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

/** So often a line that has nothing to say shows that it is not dead. The browser waits three times as long. */
const HEARTBEAT_MS = 5_000

export interface Line {
  readonly send: (event: string, data: unknown) => Promise<void>
  /** aborted once the caller has left */
  readonly signal: AbortSignal
}

/**
 * Server-sent events with heartbeats, never held back by what stands between: nginx, and whatever compresses.
 * @param done runs at the end, however it ends
 */
export function eventStream(
  context: Context,
  work: (line: Line) => Promise<void>,
  done: () => void = () => {},
): Response {
  context.header('X-Accel-Buffering', 'no')
  const response = streamSSE(context, async (stream) => {
    const leaving = new AbortController()
    stream.onAbort(() => leaving.abort())
    const heartbeat = setInterval(() => void stream.write(':\n\n'), HEARTBEAT_MS)
    try {
      await work({
        send: (event, data) => stream.writeSSE({ event, data: JSON.stringify(data) }),
        signal: leaving.signal,
      })
    } catch (error) {
      if (!leaving.signal.aborted) throw error
    } finally {
      clearInterval(heartbeat)
      done()
    }
  })
  response.headers.set('Cache-Control', 'no-store, no-transform')
  return response
}
