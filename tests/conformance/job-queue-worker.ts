import { openJobQueue } from '#store/jobs/open-job-queue.ts'
import { openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { handlersWith } from './job-queue-handlers.ts'

// A process of its own: works on what is due and prints a line when a job begins and when it is done. A job whose
// payload is 'hold' never ends, and neither does the process.
const settings = JSON.parse(process.argv[2] ?? '') as StoreSettings
const database = await openDatabase(settings)
if (!database.ok) throw new Error(database.failure.sentence)
const log = (_level: string, code: string) => process.stdout.write(`${code}\n`)
const queue = await openJobQueue(database.value, settings, { log })
if (!queue.ok) throw new Error(queue.failure.sentence)
await queue.value.start(
  handlersWith(async ({ key, payload }) => {
    process.stdout.write(`begun ${key}\n`)
    if (payload === 'hold') await new Promise(() => {})
    process.stdout.write(`done ${key}\n`)
  }),
)
