import type { ReleaseItem } from '#course/release-item.ts'
import { whenWords } from '#web/course/when-words.ts'
import type { AttemptResult } from './result-view.ts'

const ITEMS = {
  transcript: 'What was said',
  levels: 'The levels and the marker’s words',
  evidence: 'The observer’s reading',
  exemplars: 'Other ways to answer',
} as const satisfies Record<ReleaseItem, string>

type Awaited = AttemptResult['awaited'][number]

/** What is still to come, each with when. */
export const NotOutYet = ({ result }: { readonly result: AttemptResult }) => {
  const { awaited, timeZone, state } = result
  if (state === 'in-progress' || state === 'overdue')
    return <p>This attempt is still running. What is given back of it comes here afterwards.</p>
  if (awaited.length === 0) return null
  return (
    <section aria-labelledby="not-out-yet" className="no-print grid gap-3">
      <h2 id="not-out-yet">Still to come</h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {awaited.map((each) => (
          <div key={each.item} className="contents">
            <dt className="font-semibold">{ITEMS[each.item]}</dt>
            <dd className="max-sm:mb-2">{whenOut(each, timeZone)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const restsOnMark = (item: ReleaseItem): boolean => item === 'levels' || item === 'evidence'

/** "after the exercise closes on Tue 3 Nov, 14:00 (Dublin)". */
function whenOut({ item, until, at }: Awaited, timeZone: string): string {
  switch (until) {
    case 'closed': {
      const closes = at === null ? '' : ` on ${whenWords(at, timeZone)}`
      const marked = restsOnMark(item) ? ', once a person has marked it' : ''
      return `after the exercise closes${closes}${marked}`
    }
    case 'by-hand':
      return 'when your instructor gives it back'
    case 'marked':
      return 'once a person has marked it and the marks are given back'
  }
}
