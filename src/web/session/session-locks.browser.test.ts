import { describe, expect, test } from 'vitest'
import { channelSessionLocks } from './channel-session-locks.ts'
import { type SessionLocks, webSessionLocks } from './session-locks.ts'

/** Two tabs as the browser sees them: locks that know nothing of each other but the session's name. */
const KINDS: readonly (readonly [string, () => readonly [SessionLocks, SessionLocks]])[] = [
  [
    'Locks of the browser',
    () => [webSessionLocks(navigator.locks), webSessionLocks(navigator.locks)],
  ],
  [
    'Tabs that ask each other',
    () => {
      const channel = crypto.randomUUID()
      const tab = () => channelSessionLocks(() => new BroadcastChannel(channel))
      return [tab(), tab()]
    },
  ],
]

describe.each(KINDS)('%s', (_, tabs) => {
  test('give a session to one tab, and to the next once that one has let go', async () => {
    const [first, second] = tabs()
    const session = crypto.randomUUID()
    const held = await first.hold(session)
    expect(await second.hold(session)).toBeNull()
    const free = second.whenFree(session, new AbortController().signal)
    held?.release()
    await free
    const next = await second.hold(session)
    expect(next).not.toBeNull()
    next?.release()
  })

  test('keep sessions apart', async () => {
    const [first, second] = tabs()
    const held = [await first.hold(crypto.randomUUID()), await second.hold(crypto.randomUUID())]
    expect(held.every((lock) => lock !== null)).toBe(true)
    for (const lock of held) lock?.release()
  })
})
