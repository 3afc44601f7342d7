import { ownTimeZone, whenWords } from '#web/course/when-words.ts'
import { MARKING_STATE_WORDS } from '#web/screens/overview/marking-state-words.ts'
import type { MarkingView } from './marking-view.ts'

/** What was done with the attempt so far, by whom and why. */
export const StepsSoFar = ({ steps }: Pick<MarkingView, 'steps'>) =>
  steps.length > 0 && (
    <details className="disclosure text-small">
      <summary>What was done so far</summary>
      <ol className="grid gap-2 pb-2">
        {steps.map(({ at, by, to, reason }) => (
          <li key={at}>
            {MARKING_STATE_WORDS[to]}, {by ?? 'by the server'}, {whenWords(at, ownTimeZone())}
            {reason !== '' && <q className="block">{reason}</q>}
          </li>
        ))}
      </ol>
    </details>
  )
