import type { TokenCount } from '#simulation/voicing.ts'

/** What one event of a stream says. Servers differ in what they leave out and in what they put in a field's place. */
export interface Chunk {
  readonly words: string
  /** thoughts in a field of their own */
  readonly thoughts: string
  readonly refusal: string
  /** why the model stopped; null while it goes on */
  readonly finish: 'stop' | 'length' | 'content_filter' | null
  readonly model: string | null
  readonly tokens: TokenCount | null
  /** whether the count says how much of the prompt had been kept, be it nothing */
  readonly tellsCached: boolean
}

/** @param event parsed JSON of any shape */
export function readChunk(event: unknown): Chunk {
  const choice = record(list(record(event)['choices'])[0])
  const delta = record(choice['delta'])
  return {
    words: text(delta['content']),
    thoughts: text(delta['reasoning_content']) || text(delta['reasoning']),
    refusal: text(delta['refusal']),
    finish: finishOf(choice['finish_reason']),
    model: text(record(event)['model']) || null,
    tokens: tokensOf(record(event)['usage']),
    tellsCached: isCount(cachedOf(record(event)['usage'])),
  }
}

function finishOf(reason: unknown): Chunk['finish'] {
  if (text(reason) === '') return null
  if (reason === 'content_filter') return 'content_filter'
  return reason === 'length' || reason === 'max_tokens' ? 'length' : 'stop'
}

function tokensOf(usage: unknown): TokenCount | null {
  const { prompt_tokens, completion_tokens } = record(usage)
  if (!isCount(prompt_tokens) || !isCount(completion_tokens)) return null
  const cached = cachedOf(usage)
  return {
    prompt: prompt_tokens,
    completion: completion_tokens,
    cached: isCount(cached) ? cached : 0,
  }
}

const cachedOf = (usage: unknown) => record(record(usage)['prompt_tokens_details'])['cached_tokens']

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>) // any object can be asked for a name
    : {}
