import type { Result } from '#lib/result.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'
import type { ProbedAnswer } from '#language-model/openai/model-probe.ts'
import type { WireRequest } from '#language-model/openai/request-body.ts'
import { type Finding, ok, skipped, warning } from './finding.ts'
import { inShort, remedyFor } from './remedy.ts'

/** A word that is in no dictionary, at the very beginning, where a server that cuts a prompt short cuts it. */
const MARKER = 'quillomere'

/** About 6,000 tokens: a session of forty turns with the anchors. Each note is 15 tokens long (o200k). */
const NOTES = 400

/** @param part which of two questions is asked after the same long beginning */
export const memoryQuestion = (model: string, part: 'marker' | 'again'): WireRequest => ({
  model,
  messages: [
    {
      role: 'user',
      content: [
        `The password is ${MARKER}.`,
        ...Array.from(
          { length: NOTES },
          (_, at) => `Note ${at + 1}: the kettle in the kitchen was still warm at noon.`,
        ),
        part === 'marker'
          ? 'What is the password? Answer with that word alone.'
          : 'Was the kettle warm? Answer yes or no.',
      ].join('\n'),
    },
  ],
  maxTokens: 1_000,
  temperature: 0,
})

export function contextFinding(asked: Result<ProbedAnswer, ModelFailure>): Finding {
  if (!asked.ok)
    return warning(
      'context',
      inShort(asked.failure),
      asked.failure.code === 'model-error' ? LARGER : remedyFor(asked.failure),
    )
  const { text, tokens } = asked.value.completion
  const length = tokens === null ? 'about 6,000 tokens' : `${tokens.prompt} tokens`
  return text.toLowerCase().includes(MARKER)
    ? ok('context', `${length} were read from the beginning`)
    : warning('context', `${length}, and the beginning was lost`, LARGER)
}

const LARGER =
  'Give the model a context of 16,384 tokens (Ollama: OLLAMA_CONTEXT_LENGTH, llama-server: -c, vLLM: --max-model-len, LM Studio: context length). Long sessions cannot be read a second time; the voice needs less.'

export function cacheFinding(asked: Result<ProbedAnswer, ModelFailure>): Finding {
  if (!asked.ok) return skipped('cache', inShort(asked.failure))
  const { tellsCached, completion } = asked.value
  if (!tellsCached || completion.tokens === null) return skipped('cache', 'the server does not say')
  const { cached, prompt } = completion.tokens
  return cached > 0
    ? ok('cache', `${cached} of ${prompt} tokens`)
    : warning(
        'cache',
        `none of ${prompt} tokens`,
        "Switch on the server's prompt or prefix cache where it has one; the first word then comes sooner.",
      )
}
