import type { VoiceFallback } from '#simulation/voicing.ts'

const NO_ANSWER = 'The language model does not answer just now.'
const TOO_SLOW = 'The language model took too long.'
const BROKE_OFF = 'The language model broke off.'
const DID_NOT_FIT = 'The language model’s words did not fit the client.'

const WORDS = {
  'server-unreachable': 'The line to the language model is down.',
  'scenario-unknown': 'The server has another version of this scenario.',
  'too-many-requests': 'Too many people are asking the language model at once.',
  'budget-spent': 'Today’s share of the language model is used up.',
  'model-down': NO_ANSWER,
  'model-unreachable': NO_ANSWER,
  'key-refused': NO_ANSWER,
  'no-such-model': NO_ANSWER,
  'model-busy': NO_ANSWER,
  'model-error': NO_ANSWER,
  'no-first-token': TOO_SLOW,
  stalled: TOO_SLOW,
  'took-too-long': TOO_SLOW,
  'broken-off': BROKE_OFF,
  empty: BROKE_OFF,
  refused: DID_NOT_FIT,
  'words-unfit': DID_NOT_FIT,
  'student-hurried': 'As you asked, this once.',
  'voice-failed': NO_ANSWER,
} as const satisfies Record<VoiceFallback, string>

/** Why the language model does not speak, for the student: one plain sentence. */
export const fallbackWords = (fallback: VoiceFallback): string => WORDS[fallback]
