import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Step } from './wire-step.ts'

/**
 * Carries out the steps of one answer; every `send` leaves at once, as a packet of its own.
 * @returns 'played' when every step was carried out, 'hung-up' when the caller left before that
 */
export async function playSteps(
  steps: Iterable<Step>,
  response: ServerResponse,
): Promise<'played' | 'hung-up'> {
  const closed = new AbortController()
  response.once('close', () => closed.abort())
  response.socket?.setNoDelay(true)
  try {
    for (const step of steps) {
      if (closed.signal.aborted) return 'hung-up'
      await carryOut(step, response, closed.signal)
      if (step.step === 'cut') return 'played'
    }
  } catch (error) {
    if (closed.signal.aborted) return 'hung-up'
    throw error
  }
  if (!closed.signal.aborted) response.end()
  return 'played'
}

async function carryOut(step: Step, response: ServerResponse, closed: AbortSignal): Promise<void> {
  switch (step.step) {
    case 'head':
      response.writeHead(step.status, step.headers).flushHeaders()
      return
    case 'send':
      if (!response.write(step.bytes)) await once(response, 'drain', { signal: closed })
      await setImmediate()
      return
    case 'wait':
      if (step.ms > 0) await setTimeout(step.ms, undefined, { signal: closed })
      return
    case 'hold':
      await once(response, 'close')
      closed.throwIfAborted()
      return
    case 'cut':
      response.destroy()
      return
    default:
      return step satisfies never
  }
}
