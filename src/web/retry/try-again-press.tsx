import type { ReactNode } from 'react'
import { RetryPanel, type RetryPanelProps } from './retry-panel.tsx'
import { RetryPress } from './retry-press.tsx'
import type { Retrying } from './retrying.ts'
import { usePracticePlace } from './use-practice-place.ts'

interface TryAgainPressProps {
  /** of the reply in the transcript */
  readonly index: number
  /** number of the reply */
  readonly reply: number
  readonly retrying: Retrying
  /** `note`: among the notes in the margin */
  readonly look: 'card' | 'note'
  /** where other words can be asked for, once an example may be seen; null for nowhere */
  readonly anotherWay?: ReactNode
  /** where the panel leads back to */
  readonly backWords?: string
}

/** Back to a reply of practice: the client stands there again, and other words can be tried. */
export const TryAgainPress = ({
  index,
  reply,
  retrying,
  look,
  anotherWay = null,
  backWords = 'Back to the debrief',
}: TryAgainPressProps) => (
  <RetryPress
    which={`your reply ${reply}`}
    tries={retrying.folded.tries.filter((each) => each.index === index).length}
    look={look}
    panel={(onDone) => (
      <PracticePanel
        index={index}
        retrying={retrying}
        anotherWay={anotherWay}
        backWords={backWords}
        onDone={onDone}
      />
    )}
  />
)

interface PracticePanelProps
  extends Pick<TryAgainPressProps, 'index' | 'retrying'>,
    Omit<RetryPanelProps, 'place'> {}

function PracticePanel({ index, retrying, ...panel }: PracticePanelProps) {
  const place = usePracticePlace(retrying, index)
  return place && <RetryPanel place={place} {...panel} />
}
