import { invariant } from '#lib/invariant.ts'
import type { JournalEntry } from '#simulation/journal.ts'

const EVENTS = 'text/event-stream'

/**
 * Sends a session to an address of our own server that answers with events.
 * @throws TypeError or DOMException where the line failed or was hung up
 */
export const postSession = (
  address: string,
  journal: readonly JournalEntry[],
  signal: AbortSignal,
): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: EVENTS },
    body: JSON.stringify({ scenario: scenarioOf(journal), journal }),
    cache: 'no-store',
    signal,
  })

export const isEvents = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith(EVENTS) === true

/** So fetch calls a line that failed and one that was hung up; anything else is a mistake of ours. */
export const isLineError = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof DOMException

function scenarioOf([first]: readonly JournalEntry[]) {
  invariant(first?.event.type === 'session.opened', 'a journal begins with session.opened')
  const { id, hash } = first.event.header.scenario
  return { id, hash }
}
