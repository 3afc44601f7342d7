import { type ReactNode, useId } from 'react'
import type { SheetLine, SheetPair } from '#authoring/sheet/scenario-sheet.ts'

interface SheetSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function SheetSection({ title, children }: SheetSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

export const SheetPairs = ({ pairs }: { readonly pairs: readonly SheetPair[] }) => (
  <dl className="sheet-pairs">
    {pairs.map(({ term, words }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two goals may practise the same skill
      <div key={at}>
        <dt>{term}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)

/** The client's words, each with its address and what it fits. */
export const SheetLines = ({ lines }: { readonly lines: readonly SheetLine[] }) => (
  <ul className="sheet-lines">
    {lines.map(({ address, stage, says, fits }) => (
      <li key={address}>
        <p className="sheet-says">
          {stage !== null && <em>{stage} </em>}
          {says}
        </p>
        <p className="sheet-aside">
          <code>{address}</code>
          {fits !== '' && ` ${fits}`}
        </p>
      </li>
    ))}
  </ul>
)
