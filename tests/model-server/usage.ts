import { countTokens, encode } from 'gpt-tokenizer/encoding/o200k_base'
import type { ChatRequest } from './chat-request.ts'
import { fieldText, type Reply } from './reply.ts'

/** Token counts of one exchange, in the shape of the Chat Completions protocol. */
export interface Usage {
  readonly prompt_tokens: number
  readonly completion_tokens: number
  readonly total_tokens: number
  readonly prompt_tokens_details: { readonly cached_tokens: number }
  readonly completion_tokens_details: { readonly reasoning_tokens: number }
}

/**
 * Counts with the o200k encoding. `cached_tokens` is the longest common beginning with the previous request, as
 * llama.cpp's server counts it; hosted servers round it down and want at least 1,024 tokens.
 */
export function usageOf(
  reply: Reply,
  { body, previous }: { readonly body: ChatRequest; readonly previous: ChatRequest | null },
): Usage {
  const prompt = promptTokens(body)
  const before = previous === null ? [] : promptTokens(previous)
  const differsAt = prompt.findIndex((token, at) => token !== before[at])
  const parts = [...reply.parts]
  const [content, reasoning, refusal] = (['content', 'reasoning_content', 'refusal'] as const).map(
    (field) => countTokens(fieldText(parts, field) ?? '', AS_TEXT),
  ) as [number, number, number]
  const completion = content + reasoning + refusal
  return {
    prompt_tokens: prompt.length,
    completion_tokens: completion,
    total_tokens: prompt.length + completion,
    prompt_tokens_details: { cached_tokens: differsAt === -1 ? prompt.length : differsAt },
    completion_tokens_details: { reasoning_tokens: reasoning },
  }
}

/** Marks such as <|im_start|> in somebody's words are counted as words, where the tokenizer would throw. */
const AS_TEXT = { disallowedSpecial: new Set<string>() }

const promptTokens = (body: ChatRequest): readonly number[] =>
  encode(body.messages.map(({ role, content }) => `${role}\n${content}\n`).join(''), AS_TEXT)
