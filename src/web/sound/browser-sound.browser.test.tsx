import { describe, expect, test } from 'vitest'
import { browserDictation } from './browser-dictation.ts'
import { browserSpeaker } from './browser-speaker.ts'
import type { ListeningEnd } from './dictation.ts'
import { insertAtCaret } from './insert-at-caret.ts'

/** A voice that the browser does not have. */
const NOBODY = { id: 'nobody', name: 'Nobody', locale: 'en-GB', isDefault: false }

describe('The browser’s own voices', () => {
  const speaker = browserSpeaker()

  test('are those of the device alone', () => {
    const own = speechSynthesis.getVoices().filter(({ localService }) => localService)
    expect(speaker?.voices().map(({ id }) => id)).toEqual(own.map(({ voiceURI }) => voiceURI))
  })

  test('are not left to the browser: without its voice nothing is said', async () => {
    const how = await speaker?.say({ words: 'Hello.', voice: NOBODY, rate: 1 })
    expect([how, speechSynthesis.speaking, speechSynthesis.pending]).toEqual([
      'refused',
      false,
      false,
    ])
  })

  test('leave out voices that are a server’s', () => {
    const voice = (name: string, localService: boolean) => ({
      ...{ name, localService, voiceURI: name, lang: 'en_GB', default: false },
    })
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice('here', true), voice('elsewhere', false)],
    })
    const of = browserSpeaker({ speechSynthesis: synthesis as unknown as SpeechSynthesis })
    expect(of?.voices()).toEqual([{ id: 'here', name: 'here', locale: 'en-GB', isDefault: false }])
  })

  test('are none where the browser cannot speak', () => {
    expect(browserSpeaker({})).toBe(null)
  })
})

describe('The browser’s own dictation', () => {
  test('is none in a browser that cannot keep it on the device', () => {
    class Elsewhere extends EventTarget {}
    expect([browserDictation({}), browserDictation({ SpeechRecognition: Elsewhere })]).toEqual([
      null,
      null,
    ])
  })

  test('says of a language that nobody speaks that it is not to be had', async () => {
    expect(await browserDictation()?.standing('qaa')).toEqual({
      standing: 'unavailable',
      locale: 'qaa',
    })
  })

  /** The browser's interface, told from outside what it hears. */
  class Ears extends EventTarget {
    static last: Ears | null = null
    static available = async ({ langs }: { readonly langs: readonly string[] }) =>
      langs[0] === 'en-US' ? 'available' : 'unavailable'
    static install = async () => true
    processLocally = false
    lang = ''
    started = false
    constructor() {
      super()
      Ears.last = this
    }
    start() {
      this.started = true
    }
    stop() {
      this.dispatchEvent(new Event('end'))
    }
    abort() {
      this.fails('aborted')
    }
    fails(error: string) {
      this.dispatchEvent(Object.assign(new Event('error'), { error }))
      this.dispatchEvent(new Event('end'))
    }
    hears(resultIndex: number, ...heard: readonly (readonly [string, boolean])[]) {
      const results = heard.map(([transcript, isFinal]) => ({ isFinal, 0: { transcript } }))
      this.dispatchEvent(Object.assign(new Event('result'), { resultIndex, results }))
    }
  }
  Object.defineProperty(Ears.prototype, 'processLocally', { value: false, writable: true })
  const dictation = browserDictation({ SpeechRecognition: Ears })

  function listening() {
    const told: (readonly [string, string])[] = []
    const ends: ListeningEnd[] = []
    const own = dictation?.listen('en-US', {
      onInterim: (words) => told.push(['interim', words]),
      onFinal: (words) => told.push(['final', words]),
      onEnd: (why) => ends.push(why),
    })
    if (own === undefined || Ears.last === null) throw new Error('nobody listens')
    return { own, told, ends, ears: Ears.last }
  }

  test('takes the variety of the language that the device can hear', async () => {
    expect(await dictation?.standing('en-GB')).toEqual({ standing: 'ready', locale: 'en-US' })
  })

  test('is begun on the device or not at all', () => {
    const { ears } = listening()
    expect([ears.started, ears.processLocally, ears.lang]).toEqual([true, true, 'en-US'])
  })

  test('tells words that may change, and each that stands once', () => {
    const { ears, told } = listening()
    ears.hears(0, [' that sounds', false])
    ears.hears(0, ['That sounds hard.', true])
    ears.hears(1, ['That sounds hard.', true], ['what', false])
    expect(told).toEqual([
      ['interim', 'that sounds'],
      ['final', 'That sounds hard.'],
      ['interim', ''],
      ['interim', 'what'],
    ])
  })

  test.each([
    ['not-allowed', 'not-allowed'],
    ['service-not-allowed', 'not-allowed'],
    ['audio-capture', 'no-microphone'],
    ['no-speech', 'no-speech'],
    ['language-not-supported', 'failed'],
  ] as const)('that ends for %s is told once, as %s', (error, why) => {
    const { ears, ends } = listening()
    ears.fails(error)
    ears.dispatchEvent(new Event('end'))
    expect(ends).toEqual([why])
  })

  test('that is dropped tells nothing more, not even its end', () => {
    const { own, ears, told, ends } = listening()
    own.drop()
    ears.hears(0, ['Too late.', true])
    expect([told, ends]).toEqual([[], []])
  })
})

describe('Words put at the caret', () => {
  test.each([
    ['', 0, 'One.', 'One.'],
    ['One.', 4, 'Two.', 'One. Two.'],
    ['One. Three.', 5, 'Two.', 'One. Two. Three.'],
    ['One, three', 3, 'two', 'One two, three'],
    ['Line\n', 5, 'two', 'Line\ntwo'],
  ])('into “%s” at %i keep the spaces right', (before, at, words, after) => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.value = before
    field.setSelectionRange(at, at)
    let heard = 0
    field.addEventListener('input', () => {
      heard += 1
    })
    insertAtCaret(field, words)
    expect([field.value, heard, field.value.slice(0, field.selectionStart).trimEnd()]).toEqual([
      after,
      1,
      after.slice(0, after.indexOf(words) + words.length),
    ])
    field.remove()
  })
})
