import { speaksForSelf } from '#coding/out-of-role.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { Retrying } from './retrying.ts'

const compiled = compileScenario(minimalScenario)

/** Said as the third reply. */
export const ADVICE = 'You should just go to bed earlier.'
/** Sam's words before the third reply are a moment for which examples were written. */
export const AT_MOMENT = 5

/** A practice session of four replies, reflected on, under the id `s`. */
export async function finishedSession(): Promise<SessionHost> {
  let now = 0
  const opened = await openLocalSession({
    session: 's',
    scenario: compiled,
    store: createMemoryJournalStore(),
    clock: () => ++now,
    seed: 1,
    host: 'browser',
  })
  if (!opened.ok) throw new Error('the session opens')
  const host = opened.value
  await host.begin(null)
  await clientAnswered(host)
  for (const reply of ['What is it like?', 'Mm.', ADVICE, 'Okay.']) {
    await host.say(reply)
    await clientAnswered(host)
  }
  await host.end()
  await clientAnswered(host)
  await host.reflect({ ratings: {}, intention: '', replay: '' })
  return host
}

export const foldedOf = (host: SessionHost) => {
  const folded = foldSession(compiled, host.journal())
  if (!folded.ok) throw new Error('the journal folds')
  return folded.value
}

/** The session as it stands now. @param triesBefore tries that were there when its debrief was opened */
export const retryingOf = (host: SessionHost, triesBefore: number): Retrying => ({
  compiled,
  folded: foldedOf(host),
  journal: host.journal(),
  triesBefore,
  retry: host.retry,
  speaksForSelf,
  onLost: () => {},
})
