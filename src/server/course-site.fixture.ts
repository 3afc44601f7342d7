import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { beforeAll } from 'vitest'
import { auditLog } from '#store/audit/audit-log.ts'
import { openJobQueue } from '#store/jobs/open-job-queue.ts'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { attemptRooms } from './attempts/attempt-rooms.ts'
import { pinnedScenarios } from './attempts/pinned-scenario.ts'
import { courseSite } from './course-site.ts'
import type { ModelService } from './model-service.ts'
import { modelVoice } from './model-voice.ts'
import type { OperatorLog } from './operator-log.ts'
import { createAuth } from './people/auth.ts'
import { seedPeople } from './people/seeded-people.fixture.ts'
import { readScenarioLibrary, type ScenarioLibrary } from './scenario-library.ts'
import type { Services } from './services.ts'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')
const SECRET = 'a secret of the tests that is long enough'

let read: Promise<ScenarioLibrary> | null = null
const library = () => {
  read ??= readScenarioLibrary(SCENARIOS)
  return read
}

// The scenarios are read before the clock of any test runs.
beforeAll(async () => {
  await library()
})

/** A whole graded part over a real database, asked by HTTP without a network. */
export interface TestSite {
  readonly services: Services
  readonly app: Hono
  /** moves the server's clock; it stands still otherwise */
  readonly passTime: (milliseconds: number) => void
  /** makes an account and signs in. @returns the id, and asks as this person */
  readonly person: (name: string, isAdministrator?: boolean) => Promise<TestPerson>
  /** asks with a cookie from elsewhere, or as nobody */
  readonly as: (cookie: string | null) => Ask
  readonly close: () => Promise<void>
}

export interface TestPerson {
  readonly id: string
  readonly cookie: string
  readonly ask: Ask
}

/** @param key "POST /api/courses" with the ids filled in */
type Ask = (
  key: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>

/** @param model speaks where an exercise asks for it */
export async function openTestSite(
  settings: StoreSettings,
  model: ModelService | null = null,
): Promise<TestSite> {
  const opened = await openDatabase(settings)
  if (!opened.ok) throw new Error(opened.failure.sentence)
  const database: OpenDatabase = opened.value
  let clock = Date.UTC(2026, 8, 1, 9)
  let ids = 0
  const now = () => clock
  const newId = () => `k${ids++}`
  const log: OperatorLog = () => undefined
  const queue = await openJobQueue(database, settings, { log })
  if (!queue.ok) throw new Error(queue.failure.sentence)
  const jobs = queue.value
  const journals = storedJournal(database, now)
  const pinned = pinnedScenarios(database.kysely)
  const random = (bytes: number) => randomBytes(bytes)
  const services: Services = {
    database,
    journals,
    pinned,
    rooms: attemptRooms({
      database,
      journals,
      pinned,
      voiceFor: model === null ? null : (scenario, { id }) => modelVoice(model, scenario, id),
      now,
      random,
    }),
    auth: createAuth({
      database: database.kysely,
      secret: SECRET,
      publicUrl: 'http://localhost',
      outside: null,
      takesPasswords: true,
      newId,
      onError: (said) => {
        throw new Error(said)
      },
    }),
    outside: null,
    takesPasswords: true,
    trustsProxy: false,
    library: await library(),
    model,
    jobs,
    audit: auditLog(database.kysely, now, newId),
    log,
    now,
    newId,
    random,
  }
  const app = courseSite(services, 'http://localhost')
  const askAs =
    (cookie: string | null): Ask =>
    async (key, body) => {
      const [method = '', path = ''] = key.split(' ')
      const response = await app.request(`http://localhost${path}`, {
        method,
        headers: {
          origin: 'http://localhost',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === null ? {} : { cookie }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') === true
      return { status: response.status, body: isJson ? JSON.parse(text) : text }
    }
  return {
    services,
    app,
    passTime: (milliseconds) => {
      clock += milliseconds
    },
    person: async (name, isAdministrator = false) => {
      const id = newId()
      const [cookie = ''] = await seedPeople(
        database.kysely,
        [{ id, name, isAdministrator }],
        SECRET,
      )
      return { id, cookie, ask: askAs(cookie) }
    },
    as: askAs,
    close: async () => {
      services.rooms.close()
      await jobs.stop()
      await database.close()
    },
  }
}

/** @returns the text at a path of an answer, such as an id */
export function textAt(body: unknown, ...path: readonly (string | number)[]): string {
  let value = body
  for (const step of path) value = (value as Record<string | number, unknown>)[step]
  if (typeof value !== 'string') throw new Error(`no text at ${path.join('.')}`)
  return value
}
