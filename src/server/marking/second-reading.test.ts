import { afterEach, describe, expect, test } from 'vitest'
import type { ChatRequest } from '#language-model/chat.ts'
import {
  type ScriptedAnswer,
  scriptedClient,
} from '#language-model/reading/scripted-client.fixture.ts'
import { DEFAULT_WATCHDOGS } from '#language-model/settings.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { Services } from '#server/services.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { enter, type MarkedCourse, openMarkedCourse, show } from './marked-course.fixture.ts'
import { secondReadingJob } from './second-reading-job.ts'

const open: MarkedCourse[] = []

afterEach(async () => {
  for (const { site } of open.splice(0)) await site.close()
})

const JOB = { payload: { attempt: 'attempt-1' }, tries: 1 }
const WORDS = 'What brings you here today?'

/** Reads every skill as developing, by the first reply. */
const developing = ({ schema }: { readonly schema?: ChatRequest['schema'] }): ScriptedAnswer =>
  schema?.name === 'plain_replies'
    ? JSON.stringify({ replies: [] })
    : JSON.stringify({
        turns: [{ turn: 1, codes: [{ code: 'OQ', quote: WORDS }] }],
        skills: Object.fromEntries(
          SKILLS.map((skill) => [
            skill,
            {
              evidence: [{ turn: 1, quote: WORDS, helped: true }],
              because: 'It asks.',
              category: 'developing',
            },
          ]),
        ),
      })

const unasked = () => {
  throw new Error('a job asks nobody’s leave, and nobody for numbers')
}

const modelThat = (answer: (request: ChatRequest) => ScriptedAnswer): Services['model'] => {
  const client = scriptedClient(answer)
  return {
    voice: client,
    reader: client,
    settings: {
      key: 'none',
      baseUrl: 'http://localhost:1',
      serverName: 'localhost:1',
      model: 'speaker',
      judgeModel: 'judge',
      watchdogs: DEFAULT_WATCHDOGS,
    },
    library: { all: [], find: () => null },
    admit: unasked,
    admitVisitor: unasked,
    record: () => undefined,
    read: unasked,
  }
}

describe.each(ENGINES)('A second reading on $name', ({ fresh }) => {
  const marked = async (answer: (request: ChatRequest) => ScriptedAnswer) => {
    const course = await openMarkedCourse(await fresh())
    open.push(course)
    const services = { ...course.site.services, model: modelThat(answer) }
    const kept = () =>
      services.database.kysely
        .selectFrom('proposals')
        .select(['reader', 'reading', 'provenance'])
        .where('reader', '=', 'second-reader')
        .execute()
    return { ...course, read: secondReadingJob(services), kept }
  }

  test('is kept once with the model and its answers, and shown after own levels alone', async () => {
    const { mia, read, kept } = await marked(developing)
    await read(JOB)
    await read(JOB)
    const rows = await kept()
    const { model } = JSON.parse(rows[0]?.provenance ?? '{}')
    expect([
      rows.length,
      model.id,
      model.answers.includes(developing({})),
      model.promptVersion,
    ]).toEqual([1, 'reader-of-tests', true, 'reader-1'])
    expect((await show(mia, 'attempt-1')).body).toEqual({ code: 'own-marks-first' })
    await enter(mia, 'attempt-1', [3, 3, 1, 'not-assessed'])
    const { secondReading } = (await show(mia, 'attempt-1')).body as {
      readonly secondReading: {
        readonly status: string
        readonly answer: { readonly reading: { readonly status: string } }
      }
    }
    expect([secondReading.status, secondReading.answer.reading.status]).toEqual(['there', 'read'])
  })

  test('that fails is tried again, and in the end is kept as no reading: never a level', async () => {
    const { read, kept } = await marked(() => ({ code: 'model-unreachable' }))
    await expect(read(JOB)).rejects.toThrow('no second reading: model-unreachable')
    expect(await kept()).toEqual([])
    await read({ ...JOB, tries: 3 })
    const [row] = await kept()
    expect(JSON.parse(row?.reading ?? '')).toEqual({
      reading: { status: 'not-read', reason: 'model-unreachable', instructionsFound: 0 },
      comparison: null,
    })
  })
})
