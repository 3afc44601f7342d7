import { join } from 'node:path'
import { courseSite } from '#server/course-site.ts'
import { keepHeapFrugal } from '#server/frugal-heap.ts'
import { listen } from '#server/listen.ts'
import { openServices } from '#server/open-services.ts'
import { readScenarioLibrary } from '#server/scenario-library.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { BENCH_SECRET } from './bench-secret.ts'

// The server as it is, without the built page: says its port, then its memory whenever it is asked by a message.
keepHeapFrugal()
const settings = JSON.parse(process.argv[2] ?? '') as StoreSettings
const root = join(import.meta.dirname, '..', '..', '..')
const opened = await openServices({
  store: settings,
  secret: BENCH_SECRET,
  publicUrl: null,
  outside: null,
  takesPasswords: true,
  trustsProxy: false,
  library: await readScenarioLibrary(join(root, 'scenarios')),
  model: null,
  log: (level, code, facts) => {
    if (level === 'error') process.stderr.write(`${code} ${JSON.stringify(facts)}\n`)
  },
  now: Date.now,
})
if (!opened.ok) throw new Error(opened.failure)
const { services, isReady, startJobs } = opened.value
const server = await listen({
  siteFolder: join(root, 'dist'),
  port: 0,
  host: '127.0.0.1',
  courses: { routes: courseSite(services, null), isReady },
})
if (!server.ok) throw new Error(server.failure)
await startJobs()
process.on('message', () => process.send?.({ rssMb: process.memoryUsage.rss() / 2 ** 20 }))
process.send?.({ port: server.value.port })
