import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { SoundPress } from './sound-press.tsx'
import { useSoundWishes } from './use-sound-wishes.ts'

interface SoundOfferProps {
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
}

/** Before a session: that there can be sound, and whether there will be. */
export function SoundOffer({ brief }: SoundOfferProps) {
  const wishes = useSoundWishes()
  const name = brief.client.calledName
  const said = [
    wishes.includes('read-aloud') ? `${name} is read aloud` : null,
    wishes.includes('dictate') ? 'you can dictate' : null,
  ].filter((each) => each !== null)
  return (
    <section aria-label="Sound" className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 flex-1 basis-64 text-soft">
        {said.length > 0
          ? `On this device ${said.join(', and ')}.`
          : `You can have ${name} read aloud and dictate your replies, where this device can. Both are off.`}
      </p>
      <SoundPress brief={brief} />
    </section>
  )
}
