import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalStore } from '#simulation/journal-store.ts'
import type { OpenFailure } from '#simulation/local-session-host.ts'
import type { ScenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import { openBrowserSession } from './browser-session-host.ts'
import { indexedDbJournalStore } from './indexeddb-journal-store.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { OpenProblem, OpenSession, Practice, PracticeRequest } from './practice.ts'
import {
  type KeptSession,
  openPracticeDatabase,
  type PracticeDatabase,
} from './practice-database.ts'
import { randomId } from './random.ts'
import { rescuableJournalStore } from './rescuable-journal-store.ts'
import type { SessionLock, SessionLocks } from './session-locks.ts'
import { type SessionShelf, sessionShelf } from './session-shelf.ts'
import { checkStorage, storageEstimate } from './storage-check.ts'
import { storageFailure } from './storage-failure.ts'

interface Held {
  readonly open: OpenSession
  readonly lock: SessionLock | null
}

/** Practice with nothing but a browser: the engine in the page, journals in IndexedDB. */
export function browserPractice(catalogue: ScenarioCatalogue, locks: SessionLocks): Practice {
  const held = new Map<string, Held>()
  const database = onceItWorks(openPracticeDatabase)

  const hold = async (
    session: string,
    compiled: CompiledScenario,
    store: JournalStore,
    lock: SessionLock | null,
  ): Promise<Result<OpenSession, OpenFailure>> => {
    const opened = await openRescuable(session, compiled, store, lock ? 'device' : 'page')
    if (opened.ok) held.set(session, { open: opened.value, lock })
    else lock?.release()
    return opened
  }

  const begin = async ({ compiled, goal, keepOn }: PracticeRequest) => {
    const session = randomId()
    const opened =
      keepOn === 'page'
        ? await hold(session, compiled, createMemoryJournalStore(), null)
        : await beginOnDevice(session, compiled)
    if (!opened.ok) return opened
    const begun = await opened.value.host.begin(goal)
    if (begun.ok) return success(session)
    leave(session)
    return begun
  }

  const beginOnDevice = async (session: string, compiled: CompiledScenario) => {
    try {
      const lock = await locks.hold(session)
      const opened = await database()
      await sessionShelf(opened).keep(keptSession(session, compiled), compiled)
      return await hold(session, compiled, indexedDbJournalStore(opened), lock ?? NO_LOCK)
    } catch (error) {
      return failure(storageFailure(error))
    }
  }

  const open = async (session: string): Promise<Result<OpenSession, OpenProblem>> => {
    const known = held.get(session)
    if (known) return success(known.open)
    try {
      const opened = await database()
      const shelf = sessionShelf(opened)
      const found = await shelf.find(session)
      if (!found) return failure('unknown-session')
      const lock = (await isOver(shelf, session)) ? NO_LOCK : await locks.hold(session)
      if (!lock) return failure('opened-elsewhere')
      return await hold(session, found.compiled, indexedDbJournalStore(opened), lock)
    } catch (error) {
      return failure(storageFailure(error))
    }
  }

  const leave = (session: string): void => {
    const known = held.get(session)
    if (!known || known.open.keptOn() === 'page') return
    held.delete(session)
    known.open.host.close()
    known.lock?.release()
  }

  return {
    catalogue,
    checkStorage: () => checkStorage(database, storageEstimate),
    shelf: () => database().then(sessionShelf, () => null),
    begin,
    open,
    leave,
    whenFree: locks.whenFree,
    openJournals: () => [...held.values()].map(({ open: each }) => each.host.journal()),
  }
}

const NO_LOCK: SessionLock = { release: () => {} }

const isOver = async (shelf: SessionShelf, session: string): Promise<boolean> =>
  (await shelf.journal(session)).at(-1)?.event.type === 'student.reflected'

const keptSession = (session: string, { scenario, hash }: CompiledScenario): KeptSession => ({
  session,
  scenarioId: scenario.id,
  title: scenario.title,
  clientName: scenario.client.name,
  hash,
  startedAt: new Date().toISOString(),
})

async function openRescuable(
  session: string,
  compiled: CompiledScenario,
  store: JournalStore,
  keptFirst: 'device' | 'page',
): Promise<Result<OpenSession, OpenFailure>> {
  let keptOn = keptFirst
  const rescuable = rescuableJournalStore(store)
  const opened = await openBrowserSession(session, compiled, rescuable)
  if (!opened.ok) return opened
  const host = opened.value
  return success({
    session,
    host,
    compiled,
    keptOn: () => keptOn,
    carryOnInPage: async () => {
      rescuable.carryOnInMemory(host.journal())
      keptOn = 'page'
    },
  })
}

/** Opens at most once; a refusal is not remembered, the student may free space or change a setting. */
function onceItWorks(open: () => Promise<PracticeDatabase>): () => Promise<PracticeDatabase> {
  let opened: Promise<PracticeDatabase> | null = null
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
}
