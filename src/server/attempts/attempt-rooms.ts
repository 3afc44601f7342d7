import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import { openLocalSession } from '#simulation/local-session-host.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { Voice } from '#simulation/voice-port.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { PinnedScenarios } from './pinned-scenario.ts'

/** As much of an attempt as its talk needs. */
export interface AttemptToOpen {
  readonly id: string
  readonly session: string
  readonly started_at: number
}

export interface HeldTalk {
  /** of the pinned scenario */
  readonly scenarioHash: string
  readonly voice: 'embedded' | 'language-model'
}

/** Talks that run in this process. Whatever they hold is in the journal: they can be let go at any moment. */
export interface AttemptRooms {
  /**
   * Does something in an attempt's talk, as it stands in the journal, with nobody else at it in this process. Where
   * another process was first, the talk is read anew and the work is done once more.
   */
  readonly within: <Value>(
    attempt: AttemptToOpen,
    held: HeldTalk,
    work: (host: SessionHost) => Promise<Result<Value, ApiRefusal | 'opened-elsewhere'>>,
  ) => Promise<Result<Value, ApiRefusal>>
  readonly close: () => void
}

export interface RoomKeeping {
  readonly database: Pick<OpenDatabase, 'engine' | 'kysely'>
  readonly journals: JournalStore
  readonly pinned: PinnedScenarios
  /** speaks where an exercise asks for a language model; null where there is none */
  readonly voiceFor: ((scenario: CompiledScenario, attempt: AttemptToOpen) => Voice) | null
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}

interface Room {
  host: Promise<SessionHost | null>
  /** whoever comes waits for all who came before */
  last: Promise<unknown>
}

/** A talk takes about 0.3 MB. @source judgement: twice the cohort that the server is measured with */
const MOST_OPEN = 1_000
const TRIES = 3

export function attemptRooms(keeping: RoomKeeping): AttemptRooms {
  const rooms = new Map<string, Room>()

  const roomOf = (attempt: AttemptToOpen, held: HeldTalk): Room => {
    const known = rooms.get(attempt.session)
    const room = known ?? { host: openHost(keeping, attempt, held), last: Promise.resolve() }
    // The one that was used last stands last.
    rooms.delete(attempt.session)
    rooms.set(attempt.session, room)
    if (known === undefined) letGoOfOldest(rooms)
    return room
  }

  return {
    within: (attempt, held, work) => {
      const room = roomOf(attempt, held)
      const done = room.last.then(() => inRoom(room, keeping, attempt, held, work))
      room.last = done.catch(() => undefined)
      return done
    },
    close: () => {
      for (const room of rooms.values()) closeHost(room)
      rooms.clear()
    },
  }
}

async function inRoom<Value>(
  room: Room,
  keeping: RoomKeeping,
  attempt: AttemptToOpen,
  held: HeldTalk,
  work: (host: SessionHost) => Promise<Result<Value, ApiRefusal | 'opened-elsewhere'>>,
): Promise<Result<Value, ApiRefusal>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const host = await freshHost(room, keeping, attempt, held)
    if (host === null) break
    const worked = await work(host)
    if (worked.ok) return worked
    if (worked.failure !== 'opened-elsewhere') return failure(worked.failure)
    await replaceHost(room, keeping, attempt, held)
  }
  return failure('storage-refused')
}

async function openHost(
  { journals, pinned, voiceFor, now, random }: RoomKeeping,
  attempt: AttemptToOpen,
  held: HeldTalk,
): Promise<SessionHost | null> {
  const { session, started_at } = attempt
  const scenario = await pinned(held.scenarioHash)
  const opened = await openLocalSession({
    session,
    scenario,
    store: journals,
    clock: () => now() - started_at,
    absence: 'counts',
    seed: seedFrom(random(4)),
    host: 'server',
    ...(held.voice === 'language-model' && voiceFor !== null
      ? { voice: voiceFor(scenario, attempt) }
      : {}),
  })
  if (opened.ok) return opened.value
  invariant(
    opened.failure !== 'journal-damaged' && opened.failure !== 'scenario-changed',
    `the journal of an attempt folds (${opened.failure})`,
  )
  return null
}

const seedFrom = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => (sum * 256 + byte) % 2 ** 31, 0)

/** Several processes may work on one Postgres: what this one holds may have been overtaken. */
async function freshHost(
  room: Room,
  keeping: RoomKeeping,
  attempt: AttemptToOpen,
  held: HeldTalk,
): Promise<SessionHost | null> {
  const host = await room.host.catch(() => null)
  if (host === null) return replaceHost(room, keeping, attempt, held)
  if (keeping.database.engine === 'sqlite') return host
  const { entries } = await keeping.database.kysely
    .selectFrom('journal_entries')
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .where('session', '=', attempt.session)
    .executeTakeFirstOrThrow()
  const isBehind = Number(entries) !== host.journal().length
  return isBehind ? replaceHost(room, keeping, attempt, held) : host
}

function replaceHost(
  room: Room,
  keeping: RoomKeeping,
  attempt: AttemptToOpen,
  held: HeldTalk,
): Promise<SessionHost | null> {
  closeHost(room)
  room.host = openHost(keeping, attempt, held)
  return room.host
}

function closeHost(room: Room): void {
  room.host.then(
    (host) => host?.close(),
    () => undefined,
  )
}

function letGoOfOldest(rooms: Map<string, Room>): void {
  const [oldest] = rooms
  if (rooms.size <= MOST_OPEN || oldest === undefined) return
  const [id, room] = oldest
  rooms.delete(id)
  // Whoever is still in it goes on with what they hold; the journal decides between them and whoever opens it anew.
  room.last.then(() => closeHost(room)).catch(() => undefined)
}
