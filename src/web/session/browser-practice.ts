import { failure, type Result, success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { OpenFailure } from '#simulation/local-session-host.ts'
import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import type { Voice } from '#simulation/voice-port.ts'
import type { ScenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import { type OfferedVoice, unreachableVoice } from '#web/voice/offered-voice.ts'
import { type HeldSession, holdSession, shelvedFromPage } from './held-session.ts'
import { indexedDbJournalStore } from './indexeddb-journal-store.ts'
import type { OpenPractice, OpenProblem, Practice, PracticeRequest } from './practice.ts'
import {
  DATABASE_NAME,
  type KeptSession,
  openPracticeDatabase,
  type PracticeDatabase,
} from './practice-database.ts'
import { randomId } from './random.ts'
import { type BringEngine, bringSessionEngine, type SessionEngine } from './session-engine.ts'
import type { SessionLock, SessionLocks } from './session-locks.ts'
import { type SessionShelf, sessionShelf } from './session-shelf.ts'
import { checkStorage, storageEstimate } from './storage-check.ts'
import { storageFailure } from './storage-failure.ts'

/**
 * Practice with nothing but a browser: the engine in the page, journals in IndexedDB.
 * @param offered null where only the built-in voice can speak
 */
export function browserPractice(
  catalogue: ScenarioCatalogue,
  locks: SessionLocks,
  offered: OfferedVoice | null,
  bringEngine: BringEngine = bringSessionEngine,
): Practice {
  const held = new Map<string, HeldSession>()
  const database = onceItWorks((onClosed) => openPracticeDatabase(DATABASE_NAME, onClosed))

  const hold = async (
    ...args: Parameters<typeof holdSession>
  ): Promise<Result<OpenPractice, OpenFailure>> => {
    const holding = await holdSession(...args)
    if (!holding.ok) return holding
    held.set(holding.value.kept.session, holding.value)
    return success(holding.value.open)
  }

  /** Words go to the server that the student was told of, and to no other. */
  const voiceIn = ({ modelServer }: KeptSession): Voice | null => {
    if (modelServer === undefined) return null
    return modelServer === offered?.server ? offered.voice : unreachableVoice
  }

  const beginOnDevice = async (
    engine: SessionEngine,
    kept: KeptSession,
    compiled: CompiledScenario,
  ) => {
    try {
      const opened = await database()
      await sessionShelf(opened).keep(kept, compiled)
      const lock = (await locks.hold(kept.session)) ?? NO_LOCK
      return await hold(engine, kept, compiled, {
        on: 'device',
        store: indexedDbJournalStore(opened),
        lock,
        voice: voiceIn(kept),
      })
    } catch (error) {
      return failure(storageFailure(error))
    }
  }

  const begin = async ({ compiled, goal, keepOn, voice }: PracticeRequest) => {
    const engine = await bringEngine()
    if (!engine.ok) return engine
    const kept = keptSession(compiled, voice === 'language-model' ? offered : null)
    const opened =
      keepOn === 'page'
        ? await hold(engine.value, kept, compiled, {
            on: 'page',
            store: createMemoryJournalStore(),
            lock: NO_LOCK,
            voice: voiceIn(kept),
          })
        : await beginOnDevice(engine.value, kept, compiled)
    if (!opened.ok) return opened
    const begun = await opened.value.host.begin(goal)
    if (begun.ok) return success(kept.session)
    leave(kept.session)
    return begun
  }

  const open = async (session: string): Promise<Result<OpenPractice, OpenProblem>> => {
    const known = held.get(session)
    if (known) return success(known.open)
    // Before the lock is taken: a tab that waits for the network keeps no other from the session.
    const engine = await bringEngine()
    if (!engine.ok) return engine
    const found = await onDevice(session)
    if (!found.ok) return found
    const { shelved, keeping } = found.value
    return hold(engine.value, shelved.kept, shelved.compiled, keeping)
  }

  const onDevice = async (session: string) => {
    try {
      const opened = await database()
      const shelf = sessionShelf(opened)
      const shelved = await shelf.find(session)
      if (!shelved) return failure('unknown-session' as const)
      const lock = (await isOver(shelf, session)) ? NO_LOCK : await locks.hold(session)
      if (!lock) return failure('opened-elsewhere' as const)
      const store = indexedDbJournalStore(opened)
      return success({
        shelved,
        keeping: { on: 'device', store, lock, voice: voiceIn(shelved.kept) } as const,
      })
    } catch (error) {
      return failure(storageFailure(error))
    }
  }

  const leave = (session: string): void => {
    const known = held.get(session)
    if (!known || known.open.keptOn() === 'page') return
    held.delete(session)
    known.open.host.close()
    known.lock.release()
  }

  const letGoOfAll = (): void => {
    for (const { open: each, lock } of held.values()) {
      each.host.close()
      lock.release()
    }
    held.clear()
  }

  return {
    catalogue,
    checkStorage: () => checkStorage(database, storageEstimate),
    shelf: () => database().then(sessionShelf, () => null),
    database: () => database().catch(() => null),
    onlyInPage: () => [...held.values()].flatMap(shelvedFromPage),
    begin,
    open,
    leave,
    letGoOfAll,
    whenFree: locks.whenFree,
    openJournals: () => [...held.values()].map(({ open: each }) => each.host.journal()),
  }
}

const NO_LOCK: SessionLock = { release: () => {} }

/** Nothing but own readings is added after the debrief, in any order, so any number of tabs may have it open. */
const isOver = async (shelf: SessionShelf, session: string): Promise<boolean> =>
  (await shelf.journal(session)).some(({ event }) => event.type === 'student.reflected')

const keptSession = (
  { scenario, hash }: CompiledScenario,
  spoken: OfferedVoice | null,
): KeptSession => ({
  session: randomId(),
  scenarioId: scenario.id,
  title: scenario.title,
  clientName: scenario.client.name,
  hash,
  startedAt: new Date().toISOString(),
  ...(spoken === null ? {} : { modelServer: spoken.server }),
})

/**
 * Opens once and again after the browser has closed the connection; a refusal is not remembered, the student may free
 * space or change a setting.
 */
function onceItWorks(
  open: (onClosed: () => void) => Promise<PracticeDatabase>,
): () => Promise<PracticeDatabase> {
  let opened: Promise<PracticeDatabase> | null = null
  const forget = () => {
    opened = null
  }
  return () => {
    opened ??= open(forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
}
