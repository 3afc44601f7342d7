import { speaksForSelf } from '#coding/out-of-role.ts'
import { foldSession } from '#simulation/fold-session.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import { compiledSam, reflectedOn, talkWithSam } from '#web/session/talk-with-sam.fixture.ts'
import type { Retrying } from './retrying.ts'

/** Said as the third reply. */
export const ADVICE = 'You should just go to bed earlier.'
/** Sam's words before the third reply are a moment for which examples were written. */
export const AT_MOMENT = 5

/** A practice session of four replies, reflected on, under the id `s`. */
export const finishedSession = async (): Promise<SessionHost> =>
  reflectedOn(await talkWithSam(['What is it like?', 'Mm.', ADVICE, 'Okay.']))

export const foldedOf = (host: SessionHost) => {
  const folded = foldSession(compiledSam, host.journal())
  if (!folded.ok) throw new Error('the journal folds')
  return folded.value
}

/** The session as it stands now. @param triesBefore tries that were there when its debrief was opened */
export const retryingOf = (host: SessionHost, triesBefore: number): Retrying => ({
  compiled: compiledSam,
  folded: foldedOf(host),
  journal: host.journal(),
  triesBefore,
  retry: host.retry,
  speaksForSelf,
  onLost: () => {},
})
