import { useState } from 'react'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { TickField } from '#web/design/tick-field.tsx'
import { LONGEST_ARRIVAL_MS } from '#web/screens/session/arrivals.ts'
import { DictationSetting } from './dictation-setting.tsx'
import { ReadingSetting } from './reading-setting.tsx'
import { type SoundDevice, soundDevice } from './sound-device.ts'
import { wishSound } from './sound-wishes.ts'
import { useSoundWishes } from './use-sound-wishes.ts'

interface SoundSettingsProps {
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
  readonly device?: SoundDevice
}

/** All that a student can ask for of sound and pace. Each choice counts at once, on this device. */
export function SoundSettings({ brief, device }: SoundSettingsProps) {
  const [{ speaker, dictation }] = useState(() => device ?? soundDevice())
  const wishes = useSoundWishes()
  const name = brief.client.calledName
  return (
    <div className="grid gap-6">
      <p className="text-soft">
        Everything {name} says is always there to read. What you choose here stays on this device.
      </p>
      <ReadingSetting
        speaker={speaker}
        brief={brief}
        isOn={wishes.includes('read-aloud')}
        onTurn={(isOn) => wishSound('read-aloud', isOn)}
      />
      <DictationSetting
        dictation={dictation}
        locale={brief.locale}
        isOn={wishes.includes('dictate')}
        onTurn={(isOn) => wishSound('dictate', isOn)}
      />
      <TickField
        label="Show whole replies at once"
        hint={`Otherwise ${name}’s words come at a pace that shows a little of the mood, within ${LONGEST_ARRIVAL_MS / 1000} seconds; any key or press shows the rest. Where your device asks for less motion they always come at once.`}
        isTicked={wishes.includes('whole-replies')}
        onTick={(isTicked) => wishSound('whole-replies', isTicked)}
      />
    </div>
  )
}
