import type { FamilyComparison } from './compare-families.ts'
import type { FairnessReport } from './fairness-report.ts'
import type { KnownFailure } from './known-failures.ts'
import type { HeldOutFigures } from './measure-held-out.ts'
import type { ReferenceFigures } from './measure-reference.ts'
import type { SizeFigures } from './measure-size.ts'
import type { SpeedFigures } from './measure-speed.ts'
import type { ReadingAgreement } from './reading-agreement.ts'
import type { StressResult } from './stress/stress-report.ts'

/** Everything that `npm run coder:eval` measures; the model card is written from it. */
export interface Evaluation {
  readonly versions: {
    readonly coder: string
    /** sha-256 */
    readonly weights: string
    readonly corpus: string
    readonly node: string
  }
  readonly replies: { readonly all: number; readonly heldOut: number }
  /** null: the reference data are not at hand, and no figures of these weights were kept */
  readonly reference: ReferenceFigures | null
  /** the reference figures were kept from an earlier run with the same weights */
  readonly isReferenceKept: boolean
  /** of the two readings of the corpus; in contrasts the second could see what a line was written for */
  readonly readings: {
    readonly conversations: ReadingAgreement
    readonly contrasts: ReadingAgreement
  }
  readonly heldOut: HeldOutFigures
  readonly failures: readonly KnownFailure[]
  readonly fairness: FairnessReport
  readonly stress: readonly StressResult[]
  readonly families: FamilyComparison | null
  readonly speed: SpeedFigures
  readonly size: SizeFigures
}
