import { codeIn } from '#coding/code-in.ts'
import { invariant } from '#lib/invariant.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ClientStanding } from './client-standing.ts'
import { speak } from './embedded-voice.ts'
import { JOURNAL_VERSION, type JournalEntry, type JournalEvent } from './journal.ts'
import type { TriedTurn } from './retried-reply.ts'
import type { SessionContext } from './session-context.ts'
import { sessionHeader } from './session-header.ts'
import { advanced, openedSession, type SessionSnapshot } from './session-snapshot.ts'
import { clientBegins, talkSoFar } from './session-standing.ts'

/** How long everything takes where nobody really talks. Nothing is scored by it. */
const MS_PER_EVENT = 10_000

/** A session with the embedded voice outside of time, as far as it has come. Never changed: each step gives another. */
export interface ScriptedTalk {
  readonly entries: readonly JournalEntry[]
  readonly snapshot: SessionSnapshot
}

/** Begins a session; the client has said their first words if they have the first word. */
export function beginTalk(
  compiled: CompiledScenario,
  seed: number,
  standing?: ClientStanding,
): ScriptedTalk {
  const session = `rehearsal-${seed}`
  const header = {
    ...sessionHeader(compiled, { seed, host: 'terminal', voice: 'embedded' }),
    ...(standing === undefined ? {} : { standing }),
  }
  const opened: ScriptedTalk = {
    entries: [entryOf({ type: 'session.opened', header }, { session, index: 0 })],
    snapshot: openedSession({ scenario: compiled.scenario, session, header }),
  }
  const begun = withEvent(opened, { type: 'session.begun', goal: null })
  return clientBegins(header) ? answered(begun) : begun
}

/** One reply, and the client's answer. @param talk one that nobody has ended */
export function sayInTalk(talk: ScriptedTalk, text: string): ScriptedTalk {
  const { context } = talk.snapshot
  const coded = codeIn(context.scenario.locale, { text }, { previous: talkSoFar(context) })
  return answered(withEvent(talk, { type: 'student.said', text, coded }))
}

/** One reply and its answer once more, as they were recorded. @param talk one that nobody has ended */
export const followInTalk = (
  talk: ScriptedTalk,
  { text, coded, speech }: TriedTurn,
): ScriptedTalk =>
  withEvent(withEvent(talk, { type: 'student.said', text, coded }), {
    type: 'client.spoke',
    speech,
  })

/** The student ends the session, and the client says goodbye. @param talk one that nobody has ended */
export const endTalk = (talk: ScriptedTalk): ScriptedTalk =>
  answered(withEvent(talk, { type: 'session.ended', by: 'student' }))

export const isTalkOver = ({ snapshot }: ScriptedTalk): boolean => snapshot.context.endedBy !== null

function answered(talk: ScriptedTalk): ScriptedTalk {
  return withEvent(talk, answerOf(talk.snapshot.context))
}

function answerOf({ plan, scenario, used, header }: SessionContext): JournalEvent {
  invariant(plan !== null, 'the client answers a plan')
  const memory = { used: new Set(used), seed: header.seed }
  return { type: 'client.spoke', speech: speak(plan, scenario, memory) }
}

function withEvent({ entries, snapshot }: ScriptedTalk, event: JournalEvent): ScriptedTalk {
  const { session } = snapshot.context
  const entry = entryOf(event, { session, index: entries.length })
  const next = advanced(snapshot, entry)
  invariant(next !== null, `a scripted talk cannot go on with ${event.type}`)
  return { entries: [...entries, entry], snapshot: next }
}

const entryOf = (
  event: JournalEvent,
  { session, index }: Pick<JournalEntry, 'session' | 'index'>,
): JournalEntry => ({
  schemaVersion: JOURNAL_VERSION,
  session,
  index,
  at: index * MS_PER_EVENT,
  event,
})
