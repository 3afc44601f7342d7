import { useId } from 'react'
import { Button } from '#web/design/button.tsx'
import type { Preview } from './preview.ts'

interface PreviewBarProps {
  readonly preview: Preview
  readonly onBack: () => void
  readonly onRestart: () => void
  readonly onStartHere: () => void
}

/** What an author can do with the conversation as a whole. */
export function PreviewBar({ preview, onBack, onRestart, onStartHere }: PreviewBarProps) {
  const seed = useId()
  const hasReplies = (preview.talk?.replies.length ?? 0) + preview.unsaid.length > 0
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button className="px-3!" disabled={!hasReplies} onClick={onBack}>
        Back one turn
      </Button>
      <Button className="px-3!" disabled={!hasReplies} onClick={onRestart}>
        Restart
      </Button>
      <Button className="px-3!" onClick={onStartHere}>
        Start from here
      </Button>
      <span className="ms-auto flex items-center gap-2 text-small">
        <label htmlFor={seed}>Seed</label>
        <input
          id={seed}
          type="number"
          min={0}
          max={MOST_SEED}
          step={1}
          className="line-field w-20! px-2!"
          value={preview.seed}
          onChange={({ target }) => {
            const chosen = Math.trunc(target.valueAsNumber)
            if (chosen >= 0 && chosen <= MOST_SEED) preview.reseed(chosen)
          }}
        />
      </span>
    </div>
  )
}

const MOST_SEED = 9999
