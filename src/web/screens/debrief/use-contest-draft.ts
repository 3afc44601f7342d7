import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import { usePrivateWords } from '#web/session/use-private-words.ts'
import type { ReadReply } from './read-reply.ts'

/** What stands in the form for the words that begin at `start`. */
export interface ContestDraft {
  readonly start: number
  /** null until something is chosen; empty for none of the 26 */
  readonly own: readonly BehaviourCode[] | null
  readonly note: string
}

/** What was begun for this reply and not kept yet, also before a reload; else what stands of it in the journal. */
export function useContestDraft(session: string, reply: ReadReply) {
  const [kept, keep] = usePrivateWords(session, 'own-reading')
  const draft = draftOf(kept, reply) ?? draftAt(reply, reply.coded.segments[0]?.start ?? 0)
  const write = (next: ContestDraft) => keep(JSON.stringify({ index: reply.index, ...next }))
  return {
    draft,
    write,
    /** goes to other words of the reply; what was typed stays unless something stands there already */
    goTo: (start: number) => {
      const there = draftAt(reply, start)
      const isTyped = draft.note !== draftAt(reply, draft.start).note
      write(there.own === null && isTyped ? { ...there, note: draft.note } : there)
    },
    forget: () => keep(''),
  }
}

function draftAt({ ownReadings }: ReadReply, start: number): ContestDraft {
  const reading = ownReadings.find((each) => each.start === start)
  return { start, own: reading?.own ?? null, note: reading?.note ?? '' }
}

/** @returns null where the words are of another reply, or not ours */
function draftOf(kept: string, { index, coded }: ReadReply): ContestDraft | null {
  const read = parsed(kept)
  if (read?.['index'] !== index) return null
  const { start, own, note } = read
  const segment = coded.segments.find((each) => each.start === start)
  if (segment === undefined || typeof note !== 'string') return null
  const codes = Array.isArray(own)
    ? own.flatMap((each) => BEHAVIOUR_CODES.filter((code) => code === each))
    : null
  return { start: segment.start, own: codes, note }
}

function parsed(kept: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(kept)
    return typeof read === 'object' && read !== null ? { ...read } : null
  } catch {
    return null
  }
}
