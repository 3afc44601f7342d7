import { DIAGNOSTIC_CODES, type DiagnosticDefinition } from '#scenario/diagnostic-code.ts'
import { SEVERITY_WORDS } from './problem-words.ts'

/** The pages of the reference for the codes that were met. */
export const CodeReference = ({ codes }: { readonly codes: readonly string[] }) =>
  codes.length > 0 && (
    <section aria-label="What the codes mean" className="border-hair border-t pt-5">
      <h3 className="mb-3 text-[1.05rem]">What the codes mean</h3>
      <dl className="grid gap-3 text-small">
        {codes.toSorted().map((code) => (
          <div key={code} id={code} tabIndex={-1} className="scroll-mt-24">
            <dt className="font-semibold">{code}</dt>
            <dd>{meaning(code)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )

function meaning(code: string): string {
  const definitions: Readonly<Record<string, DiagnosticDefinition>> = DIAGNOSTIC_CODES
  const definition = definitions[code]
  if (definition === undefined) return 'A check of the whole engine.'
  return `${SEVERITY_WORDS[definition.severity]}. ${definition.meaning} ${definition.fix}`
}
