import { useState } from 'react'
import { usePromised } from '#web/design/use-promised.ts'
import { usePractice } from '#web/session/practice-context.tsx'
import { shippedSource } from '#web/studio/file/shipped-sources.ts'

/** The library, each client of which can be the start of another. */
export function ShippedCopies({
  onCopy,
}: {
  readonly onCopy: (name: string, text: string) => void
}) {
  const { catalogue } = usePractice()
  const cards = usePromised(catalogue.cards, catalogue)
  const [missed, setMissed] = useState<string | null>(null)
  if (!cards?.ok) return null
  const copy = async (id: string, title: string) => {
    const text = await shippedSource(id)
    setMissed(text === null ? title : null)
    if (text !== null) onCopy(`${id}-copy.yaml`, text)
  }
  return (
    <section aria-labelledby="shipped" className="grid content-start gap-3">
      <h2 id="shipped">Start from a copy</h2>
      <div role="alert">
        {missed !== null && <p>“{missed}” could not be fetched. The network may be gone.</p>}
      </div>
      <ul className="grid gap-1">
        {cards.value.map(({ id, title, clientName }) => (
          <li key={id} className="border-hair border-b py-1">
            <button
              type="button"
              onClick={() => void copy(id, title)}
              className="min-h-11 text-start text-teal underline decoration-1 underline-offset-[0.2em]"
            >
              {title}
            </button>{' '}
            <span className="text-small text-soft">{clientName}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
