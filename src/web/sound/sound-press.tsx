import { useEffect, useState } from 'react'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import { StillComing } from '#web/frame/still-coming.tsx'
import { bringSound } from './bring-sound.ts'
import { soundWishes } from './sound-wishes.ts'

interface SoundPressProps {
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
  /** in a bar, where it takes as little room as it can */
  readonly isCompact?: boolean
}

/** The one sign of sound for those who have not asked for any. What it opens is fetched then. */
export function SoundPress({ brief, isCompact = false }: SoundPressProps) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (soundWishes().length > 0) void bringSound()
  }, [])
  return (
    <>
      <Button
        weight={isCompact ? 'quiet' : 'plain'}
        className={isCompact ? 'min-w-10! px-1! sm:px-3!' : ''}
        onClick={() => setOpen(true)}
      >
        {isCompact && <Waves />}
        <span className={isCompact ? 'max-sm:sr-only' : ''}>Sound</span>
      </Button>
      <Modal isOpen={isOpen} onClose={() => setOpen(false)} title="Sound and pace">
        <Settings brief={brief} />
        <p className="mt-6">
          <Button weight="main" onClick={() => setOpen(false)}>
            Done
          </Button>
        </p>
      </Modal>
    </>
  )
}

function Settings({ brief }: Pick<SoundPressProps, 'brief'>) {
  const [attempt, setAttempt] = useState(0)
  const sound = usePromised(bringSound, attempt)
  if (sound === undefined) return <StillComing>The settings are still on their way.</StillComing>
  if (sound === null)
    return (
      <div role="alert" className="grid justify-items-start gap-3">
        <p>
          The settings could not be fetched. The network may be gone; the session goes on without.
        </p>
        <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
      </div>
    )
  return <sound.SoundSettings brief={brief} />
}

const Waves = () => (
  <svg aria-hidden="true" className="sm:hidden" width="20" height="16" viewBox="0 0 20 16">
    <path
      d="M2 6v4h3l4 3.5v-11L5 6zM12.5 5a4.2 4.2 0 0 1 0 6M15 2.5a7.8 7.8 0 0 1 0 11"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
