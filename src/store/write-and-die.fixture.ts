import { journalEntry } from '#tests/conformance/journal-entry.ts'
import { openDatabase } from './open-database.ts'
import { storedJournal } from './stored-journal.ts'

// Keeps so many entries in the folder that is named, and ends as if it had been killed: nothing is closed.
const [folder = '', length = '0'] = process.argv.slice(2)
const database = await openDatabase({ engine: 'sqlite', folder })
if (!database.ok) throw new Error(database.failure.sentence)
const store = storedJournal(database.value)
for (let index = 0; index < Number(length); index++) await store.append(journalEntry('a', index))
process.kill(process.pid, 'SIGKILL')
