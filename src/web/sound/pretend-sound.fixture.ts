import type { Dictation, HeardLanguage, Listener } from './dictation.ts'
import type { DeviceVoice, Speaker, SpokenHow, Utterance } from './speaker.ts'

export const VOICES: readonly DeviceVoice[] = [
  { id: 'v:Morag', name: 'Morag', locale: 'en-GB', isDefault: false },
  { id: 'v:Owen', name: 'Owen', locale: 'en-GB', isDefault: false },
]

/** A device that speaks when told to and ends when the test says so. */
export function pretendSpeaker(voices: readonly DeviceVoice[] = VOICES) {
  const said: Utterance[] = []
  let end: ((how: SpokenHow) => void) | null = null
  const ends = (how: SpokenHow) => {
    const ending = end
    end = null
    ending?.(how)
  }
  const speaker: Speaker = {
    voices: () => voices,
    whenVoicesChange: () => () => {},
    say: (utterance) => {
      ends('stopped')
      said.push(utterance)
      return new Promise((resolve) => {
        end = resolve
      })
    },
    stop: () => ends('stopped'),
  }
  return {
    speaker,
    words: () => said.map(({ words }) => words),
    voices: () => said.map(({ voice }) => voice.name),
    isSpeaking: () => end !== null,
    ends,
  }
}

/** A device that hears what the test says. */
export function pretendDictation(heard: HeardLanguage = { standing: 'ready', locale: 'en-GB' }) {
  let listener: Listener | null = null
  const dictation: Dictation = {
    standing: async () => heard,
    fetch: async () => false,
    listen: (_, to) => {
      listener = to
      const finish = () => {
        listener = null
        to.onEnd('done')
      }
      return {
        finish,
        drop: () => {
          listener = null
        },
      }
    },
  }
  return {
    dictation,
    isListening: () => listener !== null,
    /** what is said now; nothing where nobody listens */
    says: (words: string) => listener?.onFinal(words),
    mumbles: (words: string) => listener?.onInterim(words),
    ends: (why: Parameters<Listener['onEnd']>[0]) => {
      const ending = listener
      listener = null
      ending?.onEnd(why)
    },
  }
}
