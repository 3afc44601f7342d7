import type {
  Dictation,
  DictationStanding,
  HeardLanguage,
  Listener,
  Listening,
  ListeningEnd,
} from './dictation.ts'
import {
  type RecognitionErrorEvent,
  type RecognitionEvent,
  type RecognitionMaker,
  recognitionOf,
} from './speech-recognition.ts'

/** The browser's own dictation, on the device alone. @returns null where it has none of that kind */
export function browserDictation(page: object = globalThis): Dictation | null {
  const Recognition = recognitionOf(page)
  if (Recognition === null) return null
  return {
    standing: (locale) => bestStanding(Recognition, locale),
    fetch: (locale) =>
      Recognition.install({ langs: [locale], processLocally: true }).catch(() => false),
    listen: (locale, listener) => listen(new Recognition(), locale, listener),
  }
}

function listen(
  recognition: InstanceType<RecognitionMaker>,
  locale: string,
  { onInterim, onFinal, onEnd }: Listener,
): Listening {
  const leaving = new AbortController()
  const { signal } = leaving
  let why: ListeningEnd = 'done'
  recognition.lang = locale
  recognition.continuous = true
  recognition.interimResults = true
  recognition.processLocally = true
  recognition.addEventListener(
    'result',
    (event) => {
      const { final, interim } = wordsOf(event as RecognitionEvent)
      for (const words of final) onFinal(words)
      onInterim(interim)
    },
    { signal },
  )
  recognition.addEventListener(
    'error',
    (event) => {
      why = END_OF[(event as RecognitionErrorEvent).error] ?? 'failed'
    },
    { signal },
  )
  const end = () => {
    leaving.abort()
    onEnd(why)
  }
  recognition.addEventListener('end', end, { signal })
  try {
    recognition.start()
  } catch {
    why = 'failed'
    queueMicrotask(() => signal.aborted || end())
  }
  return {
    finish: () => recognition.stop(),
    drop: () => {
      leaving.abort()
      recognition.abort()
    },
  }
}

/** What the browser calls an error; `aborted` is our own doing, and the rest is a failure. */
const END_OF: Readonly<Record<string, ListeningEnd>> = {
  aborted: 'done',
  'not-allowed': 'not-allowed',
  'service-not-allowed': 'not-allowed',
  'audio-capture': 'no-microphone',
  'no-speech': 'no-speech',
}

/** What has come to stand since the last event, and what may still change. */
function wordsOf({ results, resultIndex }: RecognitionEvent) {
  const said = Array.from(results, (each, index) => ({
    isFinal: each.isFinal,
    isNew: index >= resultIndex,
    words: each[0]?.transcript.trim() ?? '',
  })).filter(({ words }) => words !== '')
  return {
    final: said.filter(({ isFinal, isNew }) => isFinal && isNew).map(({ words }) => words),
    interim: said
      .filter(({ isFinal }) => !isFinal)
      .map(({ words }) => words)
      .join(' '),
  }
}

const STANDINGS: Readonly<Record<string, DictationStanding>> = {
  available: 'ready',
  downloadable: 'downloadable',
  downloading: 'downloading',
}
const FROM_BEST: readonly DictationStanding[] = ['ready', 'downloading', 'downloadable']

/** The client's own variety of the language first; where no other is ready, what can be had of it. */
async function bestStanding(Recognition: RecognitionMaker, locale: string): Promise<HeardLanguage> {
  const heard: HeardLanguage[] = []
  for (const each of varietiesOf(locale)) {
    const standing = await Recognition.available({ langs: [each], processLocally: true }).then(
      (told) => STANDINGS[told] ?? 'unavailable',
      () => 'unavailable' as const,
    )
    if (standing === 'ready') return { standing, locale: each }
    heard.push({ standing, locale: each })
  }
  const best = FROM_BEST.flatMap((standing) => heard.find((each) => each.standing === standing))
  return best.find((each) => each !== undefined) ?? { standing: 'unavailable', locale }
}

/** Browsers hear some languages in one variety alone. @source Chromium, where on-device English is of the US */
const USUAL_VARIETY: Readonly<Record<string, string>> = { en: 'en-US' }

function varietiesOf(locale: string): readonly string[] {
  const language = locale.split('-')[0] ?? locale
  const own = navigator.languages.filter((each) => each.split('-')[0] === language)
  const usual = USUAL_VARIETY[language]
  return [...new Set([locale, ...own, ...(usual === undefined ? [] : [usual])])]
}
