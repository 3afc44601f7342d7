import type { Result } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { JournalEntry, SessionHeader } from '#simulation/journal.ts'
import type { OpenFailure } from '#simulation/local-session-host.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { ScenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import type { PracticeDatabase } from './practice-database.ts'
import type { SessionShelf, ShelvedSession } from './session-shelf.ts'
import type { StorageState } from './storage-check.ts'

/** A session in this tab, wherever it is held. The screens of the talk know no more of the scenario than the student may. */
export interface OpenSession {
  readonly session: string
  readonly host: SessionHost
  readonly brief: ScenarioBrief
}

/** A session that is held in this tab, with what the debrief is made of. */
export interface OpenPractice extends OpenSession {
  readonly compiled: CompiledScenario
  /** whether a reply seems to be about the student themself */
  readonly speaksForSelf: (text: string) => boolean
  /** 'page' means that it is lost when the page is closed */
  readonly keptOn: () => 'device' | 'page'
  /** Leaves a failing storage behind; what was said so far comes along. */
  readonly carryOnInPage: () => void
}

/** `engine-unreachable`: the network gave out before the client and the observer had come. */
export type BeginProblem = OpenFailure | 'engine-unreachable'

/** `opening-failed` is our own error: not the student's, and not the storage's. */
export type OpenProblem = BeginProblem | 'unknown-session' | 'opening-failed'

export interface PracticeRequest {
  readonly compiled: CompiledScenario
  readonly goal: string | null
  readonly keepOn: 'device' | 'page'
  /** a language model speaks only where this page offers one */
  readonly voice: SessionHeader['voice']
}

/** All that the screens of the student need of the world outside them. */
export interface Practice {
  readonly catalogue: ScenarioCatalogue
  readonly checkStorage: () => Promise<StorageState>
  /** null where the browser refuses storage */
  readonly shelf: () => Promise<SessionShelf | null>
  /** for what reads or writes everything at once; null where the browser refuses storage */
  readonly database: () => Promise<PracticeDatabase | null>
  /** sessions of this tab that are kept nowhere else */
  readonly onlyInPage: () => readonly ShelvedSession[]
  /** Begins a session. @returns its id, under which `open` finds it */
  readonly begin: (request: PracticeRequest) => Promise<Result<string, BeginProblem>>
  readonly open: (session: string) => Promise<Result<OpenPractice, OpenProblem>>
  /** Lets go of a session, so that another tab may open it. One kept in this page alone stays. */
  readonly leave: (session: string) => void
  /** Lets go of every session of this tab, also of those kept nowhere else, which are lost by it. */
  readonly letGoOfAll: () => void
  /** Resolves once no other tab has the session open. */
  readonly whenFree: (session: string, signal: AbortSignal) => Promise<void>
  /** journals of everything open in this tab, for a rescue when a screen breaks */
  readonly openJournals: () => readonly (readonly JournalEntry[])[]
}
