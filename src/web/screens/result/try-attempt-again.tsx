import { AnsweredPart } from '#web/course/answered-part.tsx'
import { RetryPanel } from '#web/retry/retry-panel.tsx'
import { RetryPress } from '#web/retry/retry-press.tsx'
import type { AttemptResult } from './result-view.ts'
import { useAttemptPlace } from './use-attempt-place.ts'

interface TryAttemptAgainProps {
  readonly result: Pick<AttemptResult, 'attempt' | 'clientName' | 'locale'>
  /** of the reply in the transcript */
  readonly index: number
  /** how many are kept of this reply */
  readonly tries: number
  readonly look: 'card' | 'note'
  readonly onTried: () => void
}

/** Back to a reply of an attempt that was given back. */
export const TryAttemptAgain = ({ index, tries, look, ...panel }: TryAttemptAgainProps) => (
  <RetryPress
    which={`your turn ${index + 1}`}
    tries={tries}
    look={look}
    panel={(onDone) => <AttemptPanel index={index} onDone={onDone} {...panel} />}
  />
)

interface AttemptPanelProps extends Pick<TryAttemptAgainProps, 'result' | 'index' | 'onTried'> {
  readonly onDone: () => void
}

function AttemptPanel({ result, index, onTried, onDone }: AttemptPanelProps) {
  const { place, answer } = useAttemptPlace(result, index, onTried)
  return (
    <AnsweredPart answer={answer} what="The moment before this reply is">
      {() =>
        place && (
          <RetryPanel
            place={place}
            anotherWay={null}
            backWords="Back to the result"
            onDone={onDone}
          />
        )
      }
    </AnsweredPart>
  )
}
