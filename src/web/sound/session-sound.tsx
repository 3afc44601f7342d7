import { useState } from 'react'
import type { ScenarioBrief } from '#scenario/scenario-brief.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import { Button } from '#web/design/button.tsx'
import { DictatePress } from './dictate-press.tsx'
import { keptVoiceOf } from './kept-voices.ts'
import { type SoundDevice, soundDevice } from './sound-device.ts'
import type { SoundWishes } from './sound-wishes.ts'
import type { Speaker } from './speaker.ts'
import { useDeviceVoices } from './use-device-voices.ts'
import { useReadingAloud } from './use-reading-aloud.ts'
import { voiceOfClient } from './voice-of-client.ts'

interface SessionSoundProps {
  readonly brief: Pick<ScenarioBrief, 'id' | 'locale' | 'client'>
  readonly turns: readonly TranscriptTurn[]
  readonly wishes: SoundWishes
  readonly device?: SoundDevice
}

/** What a student has asked for of sound, by the reply. Whatever is heard or said stops when it goes away. */
export function SessionSound({ brief, turns, wishes, device }: SessionSoundProps) {
  const [{ speaker, dictation }] = useState(() => device ?? soundDevice())
  const isRead = wishes.includes('read-aloud') && speaker !== null
  const isDictated = wishes.includes('dictate') && dictation !== null
  return (
    <div className="mb-1 flex flex-wrap items-center gap-1 ps-2 empty:hidden">
      {isRead && <ReadingPress speaker={speaker} brief={brief} turns={turns} />}
      {isDictated && (
        <DictatePress
          dictation={dictation}
          locale={brief.locale}
          turnsSaid={turns.length}
          onStart={() => speaker?.stop()}
        />
      )}
    </div>
  )
}

interface ReadingPressProps extends Pick<SessionSoundProps, 'brief' | 'turns'> {
  readonly speaker: Speaker
}

function ReadingPress({ speaker, brief, turns }: ReadingPressProps) {
  const { id, locale, client } = brief
  const voice = voiceOfClient({ scenarioId: id, locale }, useDeviceVoices(speaker), keptVoiceOf(id))
  const { isReading, isRefused, readAgain, stop } = useReadingAloud(speaker, voice, turns)
  if (voice === null) return null
  return (
    <>
      <Button weight="quiet" className="px-3.5!" onClick={isReading ? stop : readAgain}>
        {isReading ? 'Stop reading' : 'Hear again'}
      </Button>
      <p role="status" className="text-small text-soft">
        {isRefused &&
          `The browser did not read ${client.calledName} aloud. Press “Hear again”, or read on.`}
      </p>
    </>
  )
}
