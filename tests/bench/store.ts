// Measures how fast journals are kept, here and now, on both engines, each entry on the disk before it is acknowledged.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { journalEntry } from '#tests/conformance/journal-entry.ts'
import { postgresPrograms, startPostgresCluster } from '#tests/setup/postgres-cluster.ts'
import { quantile } from './measurement.ts'

const SECONDS = 3
const WRITERS = [1, 100, 500]
const WORDS = 'That sounds tiring. '.repeat(15)

console.log('| Engine | Writers | Entries/s | p50 | p99 |\n|---|---|---|---|---|')
const folder = mkdtempSync(join(tmpdir(), 'third-chair-bench-'))
await measure('SQLite', { engine: 'sqlite', folder })
rmSync(folder, { recursive: true })
if (postgresPrograms() !== null) {
  const cluster = await startPostgresCluster()
  await measure('Postgres', { engine: 'postgres', url: cluster.url })
  await cluster.stop()
}

async function measure(name: string, settings: StoreSettings): Promise<void> {
  const database = await openDatabase(settings)
  if (!database.ok) throw new Error(database.failure.sentence)
  const store = storedJournal(database.value)
  for (const writers of WRITERS) {
    const samples: number[] = []
    const started = performance.now()
    const until = started + SECONDS * 1000
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let index = 0; performance.now() < until; index++) {
          const before = performance.now()
          const kept = await store.append(journalEntry(`${writers}-${writer}`, index, WORDS))
          if (!kept.ok) throw new Error(kept.failure)
          samples.push(performance.now() - before)
        }
      }),
    )
    const rate = samples.length / ((performance.now() - started) / 1000)
    const [half, most] = [0.5, 0.99].map((share) => `${quantile(samples, share).toFixed(2)} ms`)
    console.log(`| ${name} | ${writers} | ${rate.toFixed(0)} | ${half} | ${most} |`)
  }
  await database.value.close()
}
