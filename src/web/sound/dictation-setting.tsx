import { useState } from 'react'
import { Button } from '#web/design/button.tsx'
import { TickField } from '#web/design/tick-field.tsx'
import { usePromised } from '#web/design/use-promised.ts'
import type { Dictation } from './dictation.ts'
import { languageName } from './language-name.ts'

interface DictationSettingProps {
  readonly dictation: Dictation | null
  /** language of the client */
  readonly locale: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

const NOT_HERE: HeardNowhere = { standing: 'none' }
type HeardNowhere = { readonly standing: 'none' }

/** Whether replies can be dictated. Ticking it is the student's consent, so the words beside it say to what. */
export function DictationSetting({ dictation, locale, isOn, onTurn }: DictationSettingProps) {
  const [looked, setLooked] = useState(0)
  const [isFailed, setFailed] = useState(false)
  const heard = usePromised(
    async () => (dictation === null ? NOT_HERE : dictation.standing(locale)),
    looked,
  )
  const fetch = async (language: string) => {
    const hasCome = await dictation?.fetch(language)
    setFailed(hasCome !== true)
    setLooked(looked + 1)
  }
  switch (heard?.standing) {
    case undefined:
      return null
    case 'none':
      return (
        <p>
          Dictation is not offered here: this browser cannot turn speech into words on the device,
          and your voice is sent nowhere.
        </p>
      )
    case 'unavailable':
      return (
        <p>
          Dictation is not offered here: this browser has nothing on the device to hear{' '}
          {languageName(locale)} with, and your voice is sent nowhere.
        </p>
      )
    case 'downloading':
      return (
        <div className="grid justify-items-start gap-3">
          <p>
            Dictation is not ready: the browser is fetching what it needs to hear{' '}
            {languageName(heard.locale)} on this device.
          </p>
          <Button onClick={() => setLooked(looked + 1)}>Look again</Button>
        </div>
      )
    case 'downloadable':
      return (
        <div className="grid justify-items-start gap-3">
          <p>
            Dictation is not ready: the browser would first have to fetch what it needs to hear{' '}
            {languageName(heard.locale)} on this device. It asks its maker for it, once; no sound
            and no words go along.
          </p>
          <Button onClick={() => void fetch(heard.locale)}>Fetch it</Button>
          <p role="status" className="text-small text-soft">
            {isFailed && 'It could not be fetched. You can try again later, or type.'}
          </p>
        </div>
      )
    case 'ready':
      return (
        <TickField
          label="Dictate my replies"
          hint={`By ticking this you let the page use the microphone while you dictate. This device turns what you say into words (${languageName(heard.locale)}); the sound is neither kept nor sent, and nothing is read from how you speak. The words stand in the box for you to change, and you send them yourself.`}
          isTicked={isOn}
          onTick={onTurn}
        />
      )
  }
}
