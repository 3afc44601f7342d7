import type { ChatRequest, Completion } from '#language-model/chat.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import { addedTokens } from '#simulation/added-tokens.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import type { VoicedWords } from '#simulation/voice-port.ts'
import type { SpeechBreach, TokenCount, VoiceFallback } from '#simulation/voicing.ts'
import { checkedWords } from './checked-words.ts'
import { promptHash } from './prompt-hash.ts'
import { type TurnToVoice, voicePrompt } from './voice-prompt.ts'

/** One fresh try after words that broke a rule. */
const MOST_TRIES = 2
/** Generous, since some models think first: the length of what is said is checked in words. */
const MOST_TOKENS = 1_200
/** Alive without rambling. Judgement, to be validated. */
const TEMPERATURE = 0.8

export interface TurnEars {
  /** hears all checked words so far, each time a sentence has passed */
  readonly hear: (soFar: SpeechSoFar) => void
  readonly signal: AbortSignal
}

export interface SpokenTurn {
  readonly words: VoicedWords
  /** whole milliseconds of the first try; null where no token came */
  readonly firstTokenMs: number | null
  /** at least what the server counted; reckoned from the characters where a try was broken off */
  readonly spent: Pick<TokenCount, 'prompt' | 'completion'>
}

/**
 * Has a language model speak one turn. A sentence is heard only once it has passed every check; words that break a
 * rule get one fresh try, which goes on from what has been heard. Whatever then is missing is the embedded voice's to
 * say, and the reason stands in the voicing.
 */
export async function speakTurn(
  turn: TurnToVoice,
  { hear, signal }: TurnEars,
  { client, model }: { readonly client: ModelClient; readonly model: string },
): Promise<SpokenTurn> {
  const breaches: SpeechBreach[] = []
  let soFar: SpeechSoFar | null = null
  let completion: Completion | null = null
  let tokens: TokenCount | null = null
  let spent = NOTHING
  let hash: string | null = null
  let fallback: VoiceFallback | null = 'words-unfit'
  let tries = 0
  while (tries < MOST_TRIES) {
    tries += 1
    const request = requestFor(turn, model, soFar?.says ?? '')
    hash = promptHash(request)
    const tried = await tryOnce(client, request, turn, soFar, { hear, signal })
    soFar = tried.soFar
    completion = tried.completion ?? completion
    tokens = addedTokens(tokens, tried.completion?.tokens ?? null)
    spent = addedUp(spent, tried)
    if (tried.breach !== null) breaches.push(tried.breach)
    fallback = tried.fallback
    if (fallback !== 'words-unfit') break
  }
  return {
    words: {
      soFar,
      voicing: {
        model: completion?.model ?? null,
        prompt: hash,
        tokens,
        tries,
        breaches,
        fallback,
      },
    },
    firstTokenMs: completion?.firstTokenMs ?? null,
    spent,
  }
}

const requestFor = (turn: TurnToVoice, model: string, begun: string): ChatRequest => ({
  model,
  messages: voicePrompt(turn, begun),
  maxTokens: MOST_TOKENS,
  temperature: TEMPERATURE,
})

interface Try {
  readonly soFar: SpeechSoFar | null
  readonly completion: Completion | null
  readonly breach: SpeechBreach | null
  /** null where the turn is whole */
  readonly fallback: VoiceFallback | null
  /** characters that were sent, and that came */
  readonly sent: number
  readonly came: number
}

async function tryOnce(
  client: ModelClient,
  request: ChatRequest,
  turn: TurnToVoice,
  begun: SpeechSoFar | null,
  { hear, signal }: TurnEars,
): Promise<Try> {
  const enough = new AbortController()
  const words = checkedWords(turn, begun, hear)
  const sent = request.messages.reduce((sum, { content }) => sum + content.length, 0)
  let came = 0
  const result = (
    completion: Completion | null,
    breach: SpeechBreach | null,
    fallback: VoiceFallback | null,
  ): Try => ({ soFar: words.soFar(), completion, breach, fallback, sent, came })

  for await (const part of client.stream(request, AbortSignal.any([signal, enough.signal]))) {
    if (part.type === 'failed') return result(null, null, part.failure.code)
    if (part.type === 'text') {
      came += part.text.length
      const breach = words.push(part.text)
      if (breach === null) continue
      enough.abort()
      return result(null, breach, words.isWholeDespite(breach) ? null : 'words-unfit')
    }
    const breach = words.end(part.completion.finish === 'length')
    const isWhole = breach === null || words.isWholeDespite(breach)
    return result(part.completion, breach, isWhole ? null : 'words-unfit')
  }
  return result(null, null, 'broken-off')
}

const NOTHING = { prompt: 0, completion: 0 }
/** @source a rule of thumb for English and the tokenisers in use */
const CHARACTERS_A_TOKEN = 4

const addedUp = (spent: SpokenTurn['spent'], { completion, sent, came }: Try) => ({
  prompt: spent.prompt + (completion?.tokens?.prompt ?? Math.ceil(sent / CHARACTERS_A_TOKEN)),
  completion:
    spent.completion + (completion?.tokens?.completion ?? Math.ceil(came / CHARACTERS_A_TOKEN)),
})
