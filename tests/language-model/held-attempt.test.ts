import { createParser } from 'eventsource-parser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestSite, type TestSite, textAt } from '#server/course-site.fixture.ts'
import { noticeFor } from '#server/people/notice-for.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import { SQLITE } from '#tests/setup/engines.ts'
import { type AppWithModel, appWithModel } from './app-with-model.ts'

const [, compiled] = shippedScenarios.find(([file]) => file.startsWith('e01'))!
const REPLY = "Hello Tomasz, I'm Ana. How do you sleep?"
const WORDS = "I go out like a light. It's the staying that I can't do."

let app: AppWithModel
let site: TestSite | null = null
beforeAll(async () => {
  app = await appWithModel()
})
afterAll(() => app.close())
beforeEach(() => app.model.reset())
afterEach(async () => {
  await site?.close()
  site = null
})

interface View {
  readonly phase: string
  readonly turns: readonly { readonly says?: string }[]
}

async function sitting() {
  const open = await openTestSite(await SQLITE.fresh(), app.service)
  site = open
  const { kysely } = open.services.database
  await seedCourse(kysely, compiled, { voice: 'language-model' })
  const ana = await open.person('Ana')
  await seedStudents(kysely, [{ id: ana.id, name: 'Ana' }])
  const { version } = noticeFor({ model: app.service }, null)
  await ana.ask('POST /api/me/notice', { version })
  const started = await ana.ask('POST /api/exercises/exercise/attempts', {
    goal: null,
    agreesToHonesty: true,
  })
  const attempt = textAt(started.body, 'attempt')
  return {
    ana,
    attempt,
    view: async () => (await ana.ask(`GET /api/attempts/${attempt}`)).body as View,
    say: async (index: number, text: string) =>
      (await ana.ask(`POST /api/attempts/${attempt}/turns`, { index, text })).body as View,
    words: async () => {
      const events: { event: string; data: unknown }[] = []
      const parser = createParser({
        onEvent: ({ event = '', data }) => events.push({ event, data: JSON.parse(data) }),
      })
      parser.feed(String((await ana.ask(`GET /api/attempts/${attempt}/words`)).body))
      return events
    },
  }
}

describe('An attempt with a language model’s voice', () => {
  test('is acknowledged before the words are found, which come sentence by sentence on a stream', async () => {
    const { view, say, words } = await sitting()
    const { turns } = await view()
    app.model.script({ kind: 'say', text: WORDS })
    const said = await say(turns.length, REPLY)
    expect([said.phase, said.turns.length]).toEqual(['client-replying', 1])
    const events = await words()
    const last = events.at(-1)!
    expect(last.event).toBe('view')
    expect((last.data as View).turns.at(-1)?.says).toBe(WORDS)
    expect((await view()).turns.at(-1)?.says).toBe(WORDS)
  })

  test('goes on in its author’s words where the model is away, and the journal says why', async () => {
    const { view, say, words } = await sitting()
    const { turns } = await view()
    app.model.turnFault({ fault: 'socket-cut' })
    await say(turns.length, REPLY)
    await words()
    const after = await view()
    expect([after.phase, after.turns.length]).toEqual(['awaiting-student', turns.length + 2])
    const rows = await site!.services.database.kysely
      .selectFrom('journal_entries')
      .select('event')
      .where('type', '=', 'client.spoke')
      .orderBy('index', 'desc')
      .execute()
    const { speech } = JSON.parse(rows[0]?.event ?? '{}')
    expect([speech.spokenBy, typeof speech.voicing.fallback]).toEqual(['embedded', 'string'])
  })
})
