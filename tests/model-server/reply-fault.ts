import { partsOf, type Reply, type ReplyPart, reply } from './reply.ts'
import { withWrongTypes } from './wrong-types.ts'

/** Faults of what the model produces; the protocol around it is sound. */
export const REPLY_FAULTS = {
  'no-finish-reason': {
    shows: 'a clean end without finish_reason and without [DONE]',
    reply: (text) => reply(partsOf('content', half(text)), { finishReason: null }),
  },
  'empty-reply': {
    shows: 'a sound answer without a single word',
    reply: () => reply([]),
  },
  'thinking-text': {
    shows: '<think>…</think> in the words themselves',
    reply: (text) => reply(partsOf('content', `<think>${THOUGHTS}</think>\n\n${text}`)),
  },
  'thinking-field': {
    shows: 'thoughts in a field of their own, reasoning_content',
    reply: (text) =>
      reply([...partsOf('reasoning_content', THOUGHTS), ...partsOf('content', text)]),
  },
  'fenced-json': {
    shows: 'JSON in a code fence, after a sentence of prose',
    reply: (text) => reply(partsOf('content', `Here is the JSON:\n\n\`\`\`json\n${text}\n\`\`\``)),
  },
  'wrong-types': {
    shows: 'JSON with the right names and the wrong types',
    reply: (text) => reply(partsOf('content', withWrongTypes(text))),
  },
  'truncated-json': {
    shows: 'half of the text, then finish_reason length',
    reply: (text) => reply(partsOf('content', half(text)), { finishReason: 'length' }),
  },
  'repeated-json': {
    shows: 'the whole text twice',
    reply: (text) => reply(partsOf('content', `${text}\n${text}`)),
  },
  refusal: {
    shows: 'message.refusal in place of words',
    reply: () => reply(partsOf('refusal', "I'm sorry, I can't help with that.")),
  },
  'endless-whitespace': {
    shows: 'the text, then spaces until somebody hangs up (at most 2 MB)',
    reply: (text) => reply(thenSpaces(text), { finishReason: 'length', reportsUsage: false }),
  },
  'content-filter': {
    shows: "Azure's first chunk without choices, half of the text, finish_reason content_filter",
    reply: (text) =>
      reply(partsOf('content', half(text)), {
        finishReason: 'content_filter',
        opensWithoutChoices: true,
      }),
  },
} as const satisfies Readonly<
  Record<string, { readonly shows: string; readonly reply: (text: string) => Reply }>
>

export type ReplyFault = keyof typeof REPLY_FAULTS

/** @returns whether the fault is one of these */
export const isReplyFault = (fault: string): fault is ReplyFault =>
  Object.hasOwn(REPLY_FAULTS, fault)

/** What a model with leaking thoughts thinks. */
export const THOUGHTS = 'The counsellor wants me to open up. I should stay guarded.'

/** So that a forgotten server cannot fill a disk or a memory. */
export const MOST_SPACES = 2 * 1024 * 1024

const SPACES = ' '.repeat(256)

function* thenSpaces(text: string): Generator<ReplyPart> {
  yield* partsOf('content', text)
  for (let sent = 0; sent < MOST_SPACES; sent += SPACES.length)
    yield { field: 'content', text: SPACES }
}

const half = (text: string) => {
  const characters = [...text]
  return characters.slice(0, Math.ceil(characters.length / 2)).join('')
}
