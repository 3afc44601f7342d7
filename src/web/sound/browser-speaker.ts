import type { DeviceVoice, Speaker, SpokenHow } from './speaker.ts'

/**
 * The browser's own voices. Those that send words to a server are left out, and nothing is said without one of the
 * others: a browser that is left to choose may choose a server's.
 * @returns null where the browser cannot speak
 */
export function browserSpeaker(page: BrowserPage = globalThis): Speaker | null {
  const synthesis = page.speechSynthesis
  if (synthesis === undefined) return null
  let voices = onDevice(synthesis)
  /** held, since some browsers forget an utterance that nobody holds, and never tell its end */
  let current: { readonly utterance: SpeechSynthesisUtterance; readonly end: End } | null = null

  const stop = () => {
    const stopped = current
    current = null
    synthesis.cancel()
    stopped?.end('stopped')
  }
  return {
    voices: () => voices,
    whenVoicesChange: (hear) => {
      const look = () => {
        voices = onDevice(synthesis)
        hear()
      }
      synthesis.addEventListener('voiceschanged', look)
      // They may have come before anybody heard.
      voices = onDevice(synthesis)
      return () => synthesis.removeEventListener('voiceschanged', look)
    },
    say: ({ words, voice, rate }) => {
      stop()
      const own = synthesis.getVoices().find((each) => isOf(each, voice))
      if (own === undefined) return Promise.resolve('refused')
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = own
      utterance.lang = own.lang
      utterance.rate = rate
      return new Promise((end) => {
        current = { utterance, end }
        utterance.addEventListener('end', () => end('whole'))
        utterance.addEventListener('error', () => end('refused'))
        synthesis.speak(utterance)
      })
    },
    stop,
  }
}

interface BrowserPage {
  readonly speechSynthesis?: SpeechSynthesis
}

type End = (how: SpokenHow) => void

const isOf = (own: SpeechSynthesisVoice, { id }: DeviceVoice): boolean =>
  own.localService && own.voiceURI === id

const onDevice = (synthesis: SpeechSynthesis): readonly DeviceVoice[] =>
  synthesis
    .getVoices()
    .filter(({ localService }) => localService === true)
    .map(({ voiceURI, name, lang, default: isDefault }) => ({
      id: voiceURI,
      name,
      // Some devices write en_GB.
      locale: lang.replace('_', '-'),
      isDefault,
    }))
