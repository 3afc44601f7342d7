import type { ChatRequest, Completion } from '#language-model/chat.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { TokenCount } from '#simulation/voicing.ts'
import type { Chunk } from './read-chunk.ts'
import { type Runaway, runawayWatch } from './runaway.ts'
import { thoughtSieve } from './thought-sieve.ts'
import { withoutFence } from './without-fence.ts'

/** What the answer itself says about how it ended. */
export type Verdict =
  | { readonly type: 'ended'; readonly completion: Completion; readonly rest: string }
  | { readonly type: 'failed'; readonly failure: ModelFailure }

export interface GrowingAnswer {
  readonly begins: (contentType: string) => void
  /** @returns the words that may be given out now */
  readonly take: (chunk: Chunk) => string
  /** false once nothing that follows could mend it */
  readonly isGoing: () => boolean
  readonly hasWords: () => boolean
  readonly wereThoughts: () => boolean
  /** null where it neither ended nor failed by itself */
  readonly verdict: () => Verdict | null
  /** why it is none, where it just stopped */
  readonly cutShort: () => ModelFailure
}

/** @param elapsedMs whole milliseconds since the request */
export function growingAnswer(
  request: ChatRequest,
  holdsBack: boolean,
  elapsedMs: () => number,
): GrowingAnswer {
  const sieve = thoughtSieve({ holdsBack })
  const watch = runawayWatch()
  let contentType = ''
  let hasEvents = false
  let given = ''
  let model: string | null = null
  let tokens: TokenCount | null = null
  let firstTokenMs: number | null = null
  let finish: Chunk['finish'] = null
  let runaway: Runaway | null = null
  let isRefusal = false
  let wereThoughts = false

  function verdict(): Verdict | null {
    if (isRefusal || finish === 'content_filter') return failed('refused', finish ?? 'refusal')
    if (wereThoughts) return failed('broken-off', 'untagged-thoughts')
    if (runaway !== null) return failed('broken-off', runaway)
    if (finish === null) return null
    const rest = sieve.rest()
    const text = given + rest
    if (text === '' || firstTokenMs === null) return failed('empty', finish)
    const completion = {
      text: request.schema === undefined ? text : withoutFence(text),
      finish,
      model: model ?? request.model,
      tokens,
      firstTokenMs,
    }
    return { type: 'ended', completion, rest }
  }

  return {
    begins: (type) => {
      contentType = type
    },
    take: (chunk) => {
      hasEvents = true
      model ??= chunk.model
      tokens = chunk.tokens ?? tokens
      finish ??= chunk.finish
      isRefusal ||= chunk.refusal !== ''
      if (chunk.words === '') return ''
      runaway = watch(chunk.words)
      const sieved = sieve.take(chunk.words)
      wereThoughts ||= sieved.wereThoughts
      if (sieved.hasWords) firstTokenMs ??= elapsedMs()
      if (isRefusal || wereThoughts || runaway !== null) return ''
      given += sieved.words
      return sieved.words
    },
    isGoing: () => !isRefusal && !wereThoughts && runaway === null,
    hasWords: () => firstTokenMs !== null,
    wereThoughts: () => wereThoughts,
    verdict,
    cutShort: () => {
      if (hasEvents) return { code: 'broken-off', detail: 'no-finish-reason' }
      return contentType.includes('html')
        ? { code: 'model-error', detail: '200 html' }
        : { code: 'empty', detail: 'no-events' }
    },
  }
}

const failed = (code: ModelFailure['code'], detail: string): Verdict => ({
  type: 'failed',
  failure: { code, detail },
})
