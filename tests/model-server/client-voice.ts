import type { Answer } from './answer.ts'
import { type ChatRequest, wantedSchema } from './chat-request.ts'
import { minimalInstance } from './minimal-instance.ts'

/**
 * Answers as a plausible client without a model: says the line that the direction in the last user message asks for, or
 * else something short that fits any moment. Where the request wants JSON, the smallest value that its schema allows.
 */
export const clientVoice: Answer = {
  kind: 'answer',
  answer: ({ body }) => ({ kind: 'say', text: clientWords(body) }),
}

/** @returns what this voice says to a request */
export function clientWords(body: ChatRequest): string {
  const schema = wantedSchema(body)
  if (schema !== null) return JSON.stringify(minimalInstance(schema))
  if (body.response_format?.type === 'json_object') return '{}'
  const lines = directedLines(body.messages.findLast(({ role }) => role === 'user')?.content ?? '')
  return lines.length > 0
    ? lines.join(' ')
    : (FITS_ANY_MOMENT[body.messages.length % FITS_ANY_MOMENT.length] ?? '')
}

const FITS_ANY_MOMENT = [
  "I don't know. It's hard to put into words.",
  'Maybe. I have to think about that.',
  "It's been a long week, to be honest.",
]

const DIRECTION = /<direction>(?<direction>[\s\S]*?)<\/direction>/g
const SAY = /\bsay\b[^"“”\n]*["“](?<line>[^\n]+)["”]/i

function directedLines(message: string): readonly string[] {
  const direction = [...message.matchAll(DIRECTION)].at(-1)?.groups?.['direction'] ?? ''
  return direction.split('\n').flatMap((line) => SAY.exec(line)?.groups?.['line'] ?? [])
}
