import type { Context } from 'hono'
import type { ReadingEventName } from '#contract/reading-event.ts'
import type { SecondReadingAnswer } from '#contract/second-reading.schema.ts'
import { sessionTranscript } from '#feedback/session-transcript.ts'
import { compareReadings } from '#language-model/reading/compare-readings.ts'
import { readSession } from '#language-model/reading/read-session.ts'
import { type ReadingCache, readingKey } from '#language-model/reading/reading-cache.ts'
import type { SecondReading } from '#language-model/reading/second-reading.ts'
import { type SessionToRead, sessionToRead } from '#language-model/reading/session-to-read.ts'
import { scoreSession } from '#scoring/score-session.ts'
import { askReader } from './ask-reader.ts'
import { type AskedSession, askedSession } from './asked-session.ts'
import { eventStream } from './event-stream.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'

const READING: ReadingEventName = 'reading'

/** Reads a finished session a second time. The same words are read once, whoever asks. */
export const secondReadingEndpoint =
  (service: ModelService, cache: ReadingCache) => async (context: Context) => {
    const asked = await askedSession(context, service.library)
    if (!asked.ok) return refuse(context, asked.failure)
    const { compiled, folded } = asked.value
    if (folded.phase !== 'debriefed') return refuse(context, 'session-not-over')
    const admitted = await service.admit(context)
    if (!admitted.ok) return refuse(context, admitted.failure)
    const session = sessionToRead(compiled.scenario, folded)
    return eventStream(
      context,
      async ({ send, signal }) => {
        const key = readingKey(session, service.settings.judgeModel)
        const run = (unwanted: AbortSignal) => readOnce(session, service, unwanted)
        const reading = await cache.read(key, run, signal)
        await send(READING, besideTheObserver(reading, asked.value))
      },
      admitted.value.leave,
    )
  }

const readOnce = (
  session: SessionToRead,
  service: ModelService,
  signal: AbortSignal,
): Promise<SecondReading> =>
  askReader(
    'second-reading',
    service,
    (client) => readSession(session, client, service.settings, signal),
    (reading) => (reading.status === 'read' ? null : reading.reason),
  )

function besideTheObserver(
  reading: SecondReading,
  { compiled, folded }: AskedSession,
): SecondReadingAnswer {
  const { verdicts } = scoreSession(sessionTranscript(folded, compiled.scenario))
  return { reading, comparison: compareReadings(reading, verdicts, folded.replies) }
}
