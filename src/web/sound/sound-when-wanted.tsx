import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { usePromised } from '#web/design/use-promised.ts'
import { bringSound } from './bring-sound.ts'
import { useSoundWishes } from './use-sound-wishes.ts'

interface SoundWhenWantedProps {
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
  readonly turns: readonly TranscriptTurn[]
}

/** Reading aloud and dictation where the student has asked for either; else nothing, and nothing is fetched. */
export function SoundWhenWanted(props: SoundWhenWantedProps) {
  const wishes = useSoundWishes()
  const isWanted = wishes.includes('read-aloud') || wishes.includes('dictate')
  const sound = usePromised(async () => (isWanted ? bringSound() : undefined), wishes)
  if (!isWanted || sound === undefined) return null
  if (sound === null)
    return <p className="ps-4 text-small text-soft">The sound could not be fetched.</p>
  return <sound.SessionSound {...props} wishes={wishes} />
}
