import type { NO_ALTERNATIVES } from '#contract/alternatives.schema.ts'
import type { Refusal } from '#contract/refusal.schema.ts'
import type { NotReadReason } from '#contract/second-reading.schema.ts'
import type { AskFailure, LineFailure } from './ask-failure.ts'

const NO_ANSWER = 'The language model does not answer just now.'
const TOO_SLOW = 'The language model took too long.'

const NOT_READ_WORDS = {
  'model-down': NO_ANSWER,
  'model-unreachable': NO_ANSWER,
  'key-refused': NO_ANSWER,
  'no-such-model': NO_ANSWER,
  'model-error': NO_ANSWER,
  'model-busy': 'The language model has too much to do just now.',
  'no-first-token': TOO_SLOW,
  stalled: TOO_SLOW,
  'took-too-long': TOO_SLOW,
  'broken-off': 'The language model broke off.',
  empty: 'The language model said nothing.',
  refused: 'The language model declined to answer.',
  malformed: 'The language model answered in a form that cannot be checked.',
  truncated: 'The language model’s answer was cut off before its end.',
  'nothing-to-read': 'There is no reply of yours to read.',
  'too-long': 'The session is longer than a language model reads at once.',
} as const satisfies Record<NotReadReason, string>

const NO_ALTERNATIVE_WORDS = {
  ...NOT_READ_WORDS,
  'none-held-up':
    'The language model proposed something, but none of it held up when the observer read it.',
} as const satisfies Record<(typeof NO_ALTERNATIVES)[number], string>

const REFUSAL_WORDS = {
  'journal-refused': 'The server could not make sense of this session.',
  'scenario-unknown': 'The server has another version of this scenario.',
  'nothing-to-say': 'There is nothing in this session to ask about.',
  'session-not-over': 'The server does not take this session for finished.',
  'no-such-reply': 'The server finds no turning point at this reply.',
  'too-large': 'This session is longer than the server takes.',
  'too-many-requests': 'Too many people are asking the language model at once.',
  'budget-spent': 'Today’s share of the language model is used up.',
  'no-language-model': 'This server has no language model any more.',
  'operators-only': 'The server does not let this page ask.',
  'not-found': 'This server does not offer that.',
} as const satisfies Record<Refusal, string>

const LINE_WORDS = {
  'server-unreachable': 'The line to the server is down.',
  'line-broken': 'The answer broke off on its way.',
} as const satisfies Record<LineFailure, string>

const WORDS: Record<AskFailure, string> = {
  ...NO_ALTERNATIVE_WORDS,
  ...REFUSAL_WORDS,
  ...LINE_WORDS,
}

/** Why nothing came of asking a language model, for the student: one plain sentence. */
export const askFailureWords = (failure: AskFailure): string => WORDS[failure]

/** Asked again, it would be the same. */
const LASTING: ReadonlySet<AskFailure> = new Set([
  'nothing-to-read',
  'too-long',
  'too-large',
  'journal-refused',
  'scenario-unknown',
  'nothing-to-say',
  'session-not-over',
  'no-such-reply',
  'no-language-model',
  'operators-only',
  'not-found',
])

export const isLasting = (failure: AskFailure): boolean => LASTING.has(failure)
