import type { PlayedScripts } from '#authoring/played-script.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Finding } from '#scenario/finding.ts'

/** What a check of a whole scenario may look at: one without errors, in a language that the observer reads. */
export interface ReviewSubject {
  readonly compiled: CompiledScenario
  /** the file's own scripts, played once for all checks */
  readonly outcomes: PlayedScripts
}

/** One thing to look for with the observer and the client. Paths are those of the file. */
export type ReviewCheck = (subject: ReviewSubject) => readonly Finding[]
