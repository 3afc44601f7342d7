import { afterAll, describe } from 'vitest'
import type { OpenDatabase } from '#store/open-database.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { ENGINES, type Engine } from '#tests/setup/engines.ts'
import { openedStore } from '#tests/setup/scratch-store.ts'
import { journalStoreConformance } from './journal-store.ts'
import { sessionHostConformance } from './session-host.ts'

describe.each(ENGINES)('$name', (engine) => {
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
    const one = await openedStore(settings)
    return settings.engine === 'sqlite' ? [one] : [one, await openedStore(settings)]
  }
  return () => {
    databases ??= open()
    return databases
  }
}
