import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { failure, type Result, success } from '#lib/result.ts'
import { auditLog } from '#store/audit/audit-log.ts'
import { forgetExpired } from '#store/erasure/forget-expired.ts'
import { openJobQueue } from '#store/jobs/open-job-queue.ts'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { attemptRooms } from './attempts/attempt-rooms.ts'
import { pinnedScenarios } from './attempts/pinned-scenario.ts'
import { jobHandlers } from './job-handlers.ts'
import type { ModelService } from './model-service.ts'
import { modelVoice } from './model-voice.ts'
import type { OperatorLog } from './operator-log.ts'
import { createAuth } from './people/auth.ts'
import type { OutsideSignIn } from './people/outside-sign-in.ts'
import type { ScenarioLibrary } from './scenario-library.ts'
import type { Services } from './services.ts'

export interface ServiceOptions {
  readonly store: StoreSettings
  /** where it is open already; otherwise it is opened here */
  readonly database?: OpenDatabase
  readonly secret: string
  readonly publicUrl: string | null
  readonly outside: OutsideSignIn | null
  readonly takesPasswords: boolean
  readonly trustsProxy: boolean
  readonly library: ScenarioLibrary
  readonly model: ModelService | null
  readonly log: OperatorLog
  /** milliseconds since 1970 */
  readonly now: () => number
}

export interface OpenServices {
  readonly services: Services
  readonly isReady: () => Promise<boolean>
  /** Takes up the work that waits in the database. */
  readonly startJobs: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the database and puts together what the graded part works with. @returns a sentence where it cannot */
export async function openServices({
  store,
  database: already,
  secret,
  publicUrl,
  outside,
  takesPasswords,
  trustsProxy,
  library,
  model,
  log,
  now,
}: ServiceOptions): Promise<Result<OpenServices, string>> {
  const opened = already === undefined ? await openDatabase(store) : success(already)
  if (!opened.ok) return failure(opened.failure.sentence)
  const database = opened.value
  const queue = await openJobQueue(database, store, { log })
  if (!queue.ok) {
    await database.close()
    return failure(queue.failure.sentence)
  }
  const random = (bytes: number) => randomBytes(bytes)
  const journals = storedJournal(database, now)
  const pinned = pinnedScenarios(database.kysely)
  const services: Services = {
    database,
    journals,
    pinned,
    rooms: attemptRooms({
      database,
      journals,
      pinned,
      now,
      random,
      voiceFor: model === null ? null : (scenario, { id }) => modelVoice(model, scenario, id),
    }),
    auth: createAuth({
      database: database.kysely,
      secret,
      publicUrl,
      outside,
      takesPasswords,
      newId: randomUUID,
      onError: (said) => log('error', 'sign-in-failed', { said }),
    }),
    outside,
    takesPasswords,
    trustsProxy,
    library,
    model,
    jobs: queue.value,
    audit: auditLog(database.kysely, now, randomUUID),
    log,
    now,
    newId: randomUUID,
    random,
  }
  return success({
    services,
    isReady: () =>
      sql`select 1`.execute(database.kysely).then(
        () => true,
        () => false,
      ),
    startJobs: async () => {
      await forgetExpired(database.kysely, now())
      await queue.value.start(jobHandlers(services))
    },
    close: async () => {
      services.rooms.close()
      await queue.value.stop()
      await database.close()
    },
  })
}
