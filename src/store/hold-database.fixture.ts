import { openDatabase } from './open-database.ts'

// Opens the SQLite file in the folder that is named, says so, and holds it until it is killed.
const database = await openDatabase({ engine: 'sqlite', folder: process.argv[2] ?? '' })
process.stdout.write(database.ok ? 'open\n' : `${database.failure.sentence}\n`)
setInterval(() => undefined, 60_000)
