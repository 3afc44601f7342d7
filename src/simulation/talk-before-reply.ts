import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { foldSound } from './fold-session.ts'
import type { JournalEntry } from './journal.ts'
import type { ScriptedTalk } from './scripted-talk.ts'

/**
 * A finished session as it stood before one of its replies, to be talked on from: the fold of what had happened by
 * then, with the seed of the session, so that the same words get the same answer of the embedded voice.
 * @param entries a journal that folds
 * @param index of the reply in the transcript
 * @returns null where nothing was said to the client at this index
 */
export function talkBeforeReply(
  compiled: Pick<CompiledScenario, 'scenario'>,
  entries: readonly JournalEntry[],
  index: number,
): ScriptedTalk | null {
  const spoken = entries.filter(
    ({ event: { type } }) => type === 'student.said' || type === 'client.spoke',
  )
  const reply = spoken[index]
  if (reply?.event.type !== 'student.said') return null
  const before = entries.slice(0, entries.indexOf(reply))
  const { snapshot } = foldSound(compiled, before)
  return snapshot && { entries: before, snapshot }
}
