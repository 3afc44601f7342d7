import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Comparison } from './comparison.tsx'
import type { Retrying } from './retrying.ts'
import { TriedScript } from './tried-script.tsx'
import { usePracticePlace } from './use-practice-place.ts'

interface PrintedTriesProps {
  readonly retrying: Retrying
  /** by which the debrief calls a reply, from its index in the transcript */
  readonly numberOf: (index: number) => number
}

/** On paper: what was tried, each try beside the session. Made only when the page is printed. */
export function PrintedTries({ retrying, numberOf }: PrintedTriesProps) {
  const isPrinting = useIsPrinting()
  const indexes = [...new Set(retrying.folded.tries.map(({ index }) => index))]
  if (!isPrinting || indexes.length === 0) return null
  return (
    <section aria-labelledby="tried" className="only-print grid grid-cols-[minmax(0,1fr)] gap-8">
      <h2 id="tried">What you tried</h2>
      {indexes
        .toSorted((one, other) => one - other)
        .map((index) => (
          <PrintedReply key={index} retrying={retrying} index={index} reply={numberOf(index)} />
        ))}
    </section>
  )
}

interface PrintedReplyProps extends Pick<PrintedTriesProps, 'retrying'> {
  readonly index: number
  readonly reply: number
}

function PrintedReply({ retrying, index, reply }: PrintedReplyProps) {
  const place = usePracticePlace(retrying, index)
  if (place === null) return null
  const { clientName, locale, answered, tries, compare } = place
  return tries.map((tried, nth) => (
    <div key={tried.branch} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h3>
        Again from your reply {reply}
        {tries.length > 1 && `, try ${nth + 1}`}
      </h3>
      <TriedScript answered={answered} turns={[]} clientName={clientName} locale={locale} />
      <Comparison compared={compare(tried)} clientName={clientName} locale={locale} />
    </div>
  ))
}

/** Children hear of printing before their parents, so that what is made here can still be opened by them. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
