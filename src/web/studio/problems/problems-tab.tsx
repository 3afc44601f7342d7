import type { Diagnostic } from '#scenario/diagnostic.ts'
import { CodeReference } from './code-reference.tsx'
import { capitalised, problemCount, SEVERITY_WORDS } from './problem-words.ts'
import type { CheckedText } from './use-checked-text.ts'

interface ProblemsTabProps {
  readonly checked: CheckedText
  readonly onOpen: (place: { readonly line: number; readonly column: number }) => void
}

/** All that is wrong with the file, each with the way there and the way out. */
export function ProblemsTab({ checked, onOpen }: ProblemsTabProps) {
  const { diagnostics, isStale, isReviewed, hasFailed } = checked
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  if (hasFailed)
    return (
      <p className="max-w-measure">
        The checks could not be fetched, so nothing was looked at. Once the network is back, the
        next change of the file tries again.
      </p>
    )
  return (
    <div className="grid max-w-[56rem] gap-6">
      <p className="text-small text-soft">
        {problemCount(diagnostics)}
        {isStale ? ', before the last change.' : '.'}
        {!isStale && !isReviewed && !hasErrors && ' The observer is still reading the scripts.'}
      </p>
      {diagnostics.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none for Safari
        <ul role="list" aria-label="Problems" className="grid gap-4">
          {diagnostics.map((diagnostic, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike in all else
            <li key={at}>
              <Problem diagnostic={diagnostic} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      <CodeReference codes={[...new Set(diagnostics.map(({ code }) => code))]} />
    </div>
  )
}

interface ProblemProps {
  readonly diagnostic: Diagnostic
  readonly onOpen: ProblemsTabProps['onOpen']
}

function Problem({ diagnostic, onOpen }: ProblemProps) {
  const { severity, code, line, column, message, fix } = diagnostic
  return (
    <div
      className={`grid gap-1 border-s-4 ps-4 ${severity === 'error' ? 'border-clay' : 'border-amber'}`}
    >
      <button
        type="button"
        onClick={() => onOpen({ line, column })}
        className="min-h-6 text-start text-ink underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
      >
        <strong className={severity === 'error' ? 'text-clay' : 'text-amber'}>
          {SEVERITY_WORDS[severity]}
        </strong>
        , line {line}: {message}
      </button>
      <p className="text-small">
        {capitalised(fix)}{' '}
        <a href={`#${code}`} className="whitespace-nowrap">
          About {code}
        </a>
      </p>
    </div>
  )
}
