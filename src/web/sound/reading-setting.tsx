import { useEffect, useState } from 'react'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import { Button } from '#web/design/button.tsx'
import { ChoiceField } from '#web/design/choice-field.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { keepVoiceOf, keptVoiceOf } from './kept-voices.ts'
import { languageName } from './language-name.ts'
import type { Speaker } from './speaker.ts'
import { useDeviceVoices } from './use-device-voices.ts'
import { READING_RATE } from './use-reading-aloud.ts'
import { languageOf, voiceOfClient, voicesFor } from './voice-of-client.ts'

interface ReadingSettingProps {
  readonly speaker: Speaker | null
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

/** Whether the client is read aloud, and by which voice. */
export function ReadingSetting({ speaker, brief, isOn, onTurn }: ReadingSettingProps) {
  const { id, locale, client } = brief
  const name = client.calledName
  const voices = useDeviceVoices(speaker)
  const [chosen, setChosen] = useState(() => keptVoiceOf(id))
  const [isRefused, setRefused] = useState(false)
  useEffect(() => () => speaker?.stop(), [speaker])
  const voice = voiceOfClient({ scenarioId: id, locale }, voices, chosen)
  if (speaker === null || voice === null) {
    return (
      <p>
        Reading aloud is not offered here: this browser has no voice that stays on the device and
        speaks {languageName(languageOf(locale))}. Adding one in the settings of your device may
        bring it.
      </p>
    )
  }
  const choose = (next: string) => {
    keepVoiceOf(id, next)
    setChosen(next)
  }
  const hearSample = async () => {
    const words = languageOf(locale) === 'en' ? `Hello. I’m ${name}.` : client.name
    setRefused((await speaker.say({ words, voice, rate: READING_RATE })) === 'refused')
  }
  return (
    <div className="grid gap-4">
      <TickField
        label={`Read ${name} aloud`}
        hint="By a voice of this device; nothing is sent. Escape, typing or a pause stops it. Leave it off with a screen reader, which reads the conversation itself: the two would talk over each other."
        isTicked={isOn}
        onTick={onTurn}
      />
      {isOn && (
        <div className="flex flex-wrap items-end gap-3 ps-8">
          <ChoiceField
            label={`Voice of ${name}`}
            className="min-w-0 flex-1 basis-52"
            value={voice.id}
            options={voicesFor(locale, voices).map((each) => [
              each.id,
              `${each.name} (${languageName(each.locale)})`,
            ])}
            onChoose={choose}
          />
          <Button onClick={() => void hearSample()}>Hear a sample</Button>
          <p role="status" className="basis-full text-small text-soft empty:basis-0">
            {isRefused && 'The browser did not let this voice speak. Another one may.'}
          </p>
        </div>
      )}
    </div>
  )
}
