import type { Page } from '@playwright/test'

/** What the stand-in for the browser's speech was told, as the page's `window.speech` holds it. */
export interface SpeechLog {
  /** what was said, with the voice that said it */
  readonly said: readonly (readonly [words: string, voice: string])[]
  readonly isSpeaking: boolean
  readonly isListening: boolean
}

/** A headless browser has neither voices nor ears: this stands in for both, at the browser's own interface. */
export async function givesSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: [string, string][] = []
    let speaking: SpeechSynthesisUtterance | null = null
    const voice = (name: string, lang: string, localService: boolean) => ({
      name,
      lang,
      localService,
      voiceURI: `voice:${name}`,
      default: false,
    })
    const voices = [
      voice('Morag', 'en-GB', true),
      voice('Owen', 'en-GB', true),
      voice('Hannah', 'de-DE', true),
      voice('Far away', 'en-GB', false),
    ]
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        speaking = utterance
        said.push([utterance.text, utterance.voice?.name ?? 'none'])
      },
      cancel: () => {
        speaking = null
      },
    })
    class Utterance extends EventTarget {
      text: string
      voice = null
      lang = ''
      rate = 1
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    let listening: Recognition | null = null
    class Recognition extends EventTarget {
      get processLocally() {
        return true
      }
      set processLocally(isSo: boolean) {
        if (!isSo) throw new Error('speech left the device')
      }
      static available = async () => 'available'
      static install = async () => true
      start() {
        listening = this
      }
      stop() {
        listening = null
        this.dispatchEvent(new Event('end'))
      }
      abort() {
        listening = null
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'SpeechRecognition', { value: Recognition })
    Object.defineProperty(window, 'speech', {
      value: {
        log: () => ({ said, isSpeaking: speaking !== null, isListening: listening !== null }),
        finishes: () => {
          const done = speaking
          speaking = null
          done?.dispatchEvent(new Event('end'))
        },
        hears: (words: string, isFinal: boolean) =>
          listening?.dispatchEvent(
            Object.assign(new Event('result'), {
              resultIndex: 0,
              results: [{ isFinal, 0: { transcript: words } }],
            }),
          ),
      },
    })
  })
}

/** The stand-in, as seen from the test. */
export const speechOf = (page: Page) => ({
  log: (): Promise<SpeechLog> => page.evaluate('speech.log()'),
  /** the device has said all of it */
  finishes: () => page.evaluate('speech.finishes()'),
  /** somebody says this into the microphone; words that are not final may still change */
  hears: (words: string, { isFinal }: { readonly isFinal: boolean }) =>
    page.evaluate(`speech.hears(${JSON.stringify(words)}, ${isFinal})`),
})
