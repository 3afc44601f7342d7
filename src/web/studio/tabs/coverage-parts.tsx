import { COVERED_KINDS, type CoveredPart } from '#authoring/coverage-report.ts'
import { lineAt } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { KIND_WORDS } from './coverage-words.ts'

interface CoveragePartsProps {
  /** those that were missed, in the order of the file within a kind */
  readonly parts: readonly CoveredPart[]
  readonly scenario: Scenario
  readonly onOpenLine: (path: SourcePath) => void
}

/** What was missed, by kind; each leads to its place in the file. */
export const CoverageParts = ({ parts, scenario, onOpenLine }: CoveragePartsProps) => (
  <>
    {parts.length === 0 && <p>Everything in the file is reached.</p>}
    {LINES_LAST.map((kind) => {
      const missed = parts.filter((part) => part.kind === kind)
      return (
        missed.length > 0 && (
          <section key={kind} aria-label={KIND_WORDS[kind].missed} className="grid gap-2">
            <h3>
              {KIND_WORDS[kind].missed}{' '}
              <span className="font-sans text-small text-soft">{missed.length}</span>
            </h3>
            <ul className="grid gap-1.5 text-small">
              {missed.map(({ address, path }) => (
                <li key={address}>
                  <button type="button" className="aside-press" onClick={() => onOpenLine(path)}>
                    <span className="sr-only">Open in file: </span>
                    <code>{address}</code>
                  </button>{' '}
                  <span lang={scenario.locale} dir="auto" className="text-soft">
                    {kind === 'line' && lineAt(scenario, address)?.line.says}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      )
    })}
  </>
)

/** Lines are many, and the least of what can be missed. */
const LINES_LAST = [...COVERED_KINDS.filter((kind) => kind !== 'line'), 'line'] as const
