import type { JournalStore } from '#simulation/journal-store.ts'
import type { AuditLog } from '#store/audit/audit-log.ts'
import type { JobQueue } from '#store/jobs/job-queue.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { AttemptRooms } from './attempts/attempt-rooms.ts'
import type { PinnedScenarios } from './attempts/pinned-scenario.ts'
import type { ModelService } from './model-service.ts'
import type { OperatorLog } from './operator-log.ts'
import type { Auth } from './people/auth.ts'
import type { OutsideSignIn } from './people/outside-sign-in.ts'
import type { ScenarioLibrary } from './scenario-library.ts'

/** Everything that the graded part of the server works with. Made once, where the server is put together. */
export interface Services {
  readonly database: OpenDatabase
  readonly journals: JournalStore
  readonly auth: Auth
  readonly outside: OutsideSignIn | null
  readonly takesPasswords: boolean
  /** visitors are told apart by what a proxy in front says of them */
  readonly trustsProxy: boolean
  readonly library: ScenarioLibrary
  /** scenarios of published exercises, as they stood then */
  readonly pinned: PinnedScenarios
  /** talks of attempts that run in this process */
  readonly rooms: AttemptRooms
  /** null where no language model is configured */
  readonly model: ModelService | null
  readonly jobs: JobQueue
  readonly audit: AuditLog
  readonly log: OperatorLog
  /** milliseconds since 1970 */
  readonly now: () => number
  /** nobody can guess one */
  readonly newId: () => string
  /** of so many bytes, for codes and links */
  readonly random: (bytes: number) => Uint8Array
}
