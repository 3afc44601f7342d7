import { forgetDrillsInPage } from '#web/drills/drill-shelf.ts'
import { forgetOpened } from '#web/scenarios/open-levels.ts'
import type { Practice } from '#web/session/practice.ts'
import { allPrivateWords, writePrivateWords } from '#web/session/private-words.ts'
import { forgetSound } from '#web/sound/sound-wishes.ts'
import { keepVoiceChoice } from '#web/voice/kept-voice-choice.ts'

const ALL = ['sessions', 'entries', 'scenarios', 'summaries', 'drills', 'probes'] as const

/**
 * Removes everything of the student's practice from this device and this tab, with the choices
 * of voice and sound, which name servers and clients. Stays: Studio's files, other settings of the page, and what a
 * server keeps of graded work.
 * @throws DOMException where the browser's storage fails; nothing is removed then
 */
export async function deleteData(
  practice: Pick<Practice, 'database' | 'letGoOfAll'>,
): Promise<void> {
  const database = await practice.database()
  if (database) {
    const transaction = database.transaction(ALL, 'readwrite', { durability: 'strict' })
    await Promise.all([
      ...ALL.map((each) => transaction.objectStore(each).clear()),
      transaction.done,
    ])
  }
  practice.letGoOfAll()
  for (const { session, what } of allPrivateWords()) writePrivateWords(session, what, '')
  forgetDrillsInPage()
  forgetOpened()
  keepVoiceChoice(null)
  forgetSound()
}
