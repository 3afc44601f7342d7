import type { JournalEvent } from '#simulation/journal.ts'
import type { Database } from '#store/tables.ts'

/**
 * What was said in a conversation by both, and what the student made of it. Read from the journal as it is, so that it
 * comes out even where the journal would no longer fold. Nothing of what the words stand for, and no codes.
 */
export async function exportedTalk(database: Database, session: string) {
  const rows = await database
    .selectFrom('journal_entries')
    .select(['at', 'event'])
    .where('session', '=', session)
    .orderBy('index')
    .execute()
  const events = rows.map(({ at, event }) => ({ at, event: JSON.parse(event) as JournalEvent }))
  return {
    transcript: events.flatMap(({ at, event }) => saidIn(event, at)),
    selfRating: events.flatMap(({ event }) =>
      event.type === 'student.reflected' ? [event.reflection] : [],
    ),
    /** what the student read otherwise than the observer */
    ownReadings: events.flatMap(({ event }) =>
      event.type === 'code.contested' ? [{ ...event.reading, isWithdrawn: event.withdrawn }] : [],
    ),
  }
}

function saidIn(event: JournalEvent, at: number) {
  const secondsIn = Math.round(at / 1000)
  if (event.type === 'client.spoke')
    return [{ who: 'client', secondsIn, says: event.speech.says, stage: event.speech.stage }]
  if (event.type === 'student.said')
    return [{ who: 'student', secondsIn, says: event.text, stage: null }]
  return event.type === 'hint.shown'
    ? [{ who: 'hint', secondsIn, says: event.hint, stage: null }]
    : []
}
