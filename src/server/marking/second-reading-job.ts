import type { SecondReadingAnswer } from '#contract/second-reading.schema.ts'
import type { Provenance } from '#course/provenance.schema.ts'
import { RUBRIC_VERSION } from '#course/rubric.ts'
import type { ChatMessage } from '#language-model/chat.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import { compareReadings } from '#language-model/reading/compare-readings.ts'
import { readSession } from '#language-model/reading/read-session.ts'
import { READER_PROMPT_VERSION } from '#language-model/reading/reader-prompt.ts'
import { sessionToRead } from '#language-model/reading/session-to-read.ts'
import { canonicalJson } from '#scenario/canonical-json.ts'
import { sha256 } from '#scenario/sha256.ts'
import { askReader } from '#server/ask-reader.ts'
import type { Services } from '#server/services.ts'
import type { Job } from '#store/jobs/job-queue.ts'
import { currentProposal, proposalsSoFar } from './kept-proposal.ts'
import { keptSecondReading } from './second-reading.ts'
import { talkOfAttempt } from './talk-of-attempt.ts'

/** A model that is away is asked again; after so many tries it is kept that there is no reading. */
const MOST_TRIES = 3

/** Handles the job `second-reading`. Done already, it does nothing. @throws to be tried again */
export const secondReadingJob =
  (services: Services) =>
  async ({ payload, tries }: Pick<Job, 'payload' | 'tries'>): Promise<void> => {
    const { database, model, now } = services
    const { kysely } = database
    const id = (payload as { readonly attempt: string }).attempt
    const attempt = await kysely
      .selectFrom('attempts')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (attempt === undefined || attempt.ended_by === 'stopped' || model === null) return
    if ((await keptSecondReading(kysely, id)) !== null) return
    const exercise = await kysely
      .selectFrom('exercises')
      .selectAll()
      .where('id', '=', attempt.exercise_id)
      .executeTakeFirstOrThrow()
    const talk = await talkOfAttempt(services, { attempt, exercise })
    const observer = await currentProposal(services, { attempt, exercise }, talk)
    if (talk === null || observer === null) return
    const { compiled, folded } = talk
    const heard: Heard = { messages: [], answers: [] }
    const reading = await askReader(
      'second-reading',
      model,
      (client) =>
        readSession(
          sessionToRead(compiled.scenario, folded),
          overheard(client, heard),
          model.settings,
          new AbortController().signal,
        ),
      (read) => (read.status === 'read' ? null : read.reason),
    )
    if (reading.status === 'not-read' && tries < MOST_TRIES)
      throw new Error(`no second reading: ${reading.reason}`)
    const { verdicts } = observer.proposal
    const answer: SecondReadingAnswer = {
      reading,
      comparison: compareReadings(reading, verdicts, folded.replies),
    }
    const provenance: Provenance = {
      scenario: folded.header.scenario,
      engine: folded.header.engine,
      coder: folded.header.coder,
      rubric: RUBRIC_VERSION,
      model: {
        id: reading.status === 'read' ? reading.model : model.settings.judgeModel,
        promptVersion: READER_PROMPT_VERSION,
        promptHash: sha256(canonicalJson(heard.messages)),
        settings: { judgeModel: model.settings.judgeModel, temperature: 0, readings: 3 },
        answers: heard.answers,
      },
    }
    await kysely
      .insertInto('proposals')
      .values({
        id: `${id}.second-reader.${await proposalsSoFar(kysely, id, 'second-reader')}`,
        attempt_id: id,
        reader: 'second-reader',
        reading: JSON.stringify(answer),
        provenance: JSON.stringify(provenance),
        made_at: now(),
        is_current: 1,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }

interface Heard {
  readonly messages: (readonly ChatMessage[])[]
  readonly answers: string[]
}

/** The model as it is, with what it was asked and what it answered written down. */
const overheard = (client: ModelClient, heard: Heard): ModelClient => ({
  ...client,
  complete: async (request, signal) => {
    heard.messages.push(request.messages)
    const answered = await client.complete(request, signal)
    if (answered.ok) heard.answers.push(answered.value.text)
    return answered
  },
})
