import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { storedJournal } from '#store/stored-journal.ts'
import { journalEntry } from './journal-entry.ts'

// A process of its own: writes into every session that is named, as fast as it can, and prints a line for each entry
// once it was acknowledged. It never stops by itself.
const [settings = '', name = '', ...sessions] = process.argv.slice(2)
const database = await openDatabase(JSON.parse(settings) as StoreSettings)
if (!database.ok) throw new Error(database.failure.sentence)
const store = storedJournal(database.value)
process.stdout.write('ready\n')
await Promise.all(sessions.map(write))

async function write(session: string): Promise<void> {
  for (let count = 0; ; count++) {
    const { length } = await store.read(session)
    const hint = `${name} ${count}`
    const written = await store.append(journalEntry(session, length, hint))
    if (written.ok) process.stdout.write(`${session} ${length} ${hint}\n`)
    else if (written.failure !== 'opened-elsewhere') throw new Error(written.failure)
    await setTimeout(1)
  }
}
