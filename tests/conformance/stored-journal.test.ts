import { afterAll, describe } from 'vitest'
import { openDatabase, type OpenDatabase } from '#store/open-database.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { ENGINES, type Engine } from '#tests/setup/engines.ts'
import { journalStoreConformance } from './journal-store.ts'
import { sessionHostConformance } from './session-host.ts'

describe.each(ENGINES.filter(({ isSkipped }) => !isSkipped))('$name', (engine) => {
  const databases = twoDatabases(engine)
  afterAll(async () => {
    for (const each of await databases()) await each.close()
  })

  journalStoreConformance(engine.name, async () => {
    const [one, other] = await databases()
    return { store: storedJournal(one), beside: storedJournal(other ?? one) }
  })

  sessionHostConformance(engine.name, async () => storedJournal((await databases())[0]))
})

/** Two sets of connections to one Postgres, as two processes have; SQLite serves one process, so one and the same. */
function twoDatabases(engine: Engine): () => Promise<readonly [OpenDatabase, ...OpenDatabase[]]> {
  let databases: Promise<readonly [OpenDatabase, ...OpenDatabase[]]> | null = null
  const open = async (): Promise<readonly [OpenDatabase, ...OpenDatabase[]]> => {
    const settings = await engine.fresh()
    const one = await openDatabase(settings)
    if (!one.ok) throw new Error(one.failure.sentence)
    if (settings.engine === 'sqlite') return [one.value]
    const other = await openDatabase(settings)
    if (!other.ok) throw new Error(other.failure.sentence)
    return [one.value, other.value]
  }
  return () => {
    databases ??= open()
    return databases
  }
}
