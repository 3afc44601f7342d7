import type { SpeechRule } from './sentence-in-turn.ts'

const OTHER = '(?:counsel+or|therapist|student|trainee|you|user|human|interviewer|practitioner)'
/** A script's label: where a line or a sentence begins. */
const LABEL = new RegExp(`(?:^|[.!?…"'\\n] ?)\\W{0,3}${OTHER}(?: \\d+)?\\W{0,2}: ?`, 'i')
const REPLIES =
  '(?:say|says|said|ask|asks|reply|replies|replied|respond|responds|answer|answers|whisper|whispers|murmur|murmurs)'
const DOES =
  '(?:nod|smile|lean (?:in|forward|back|closer)|pause|sigh|reply|respond|look up|tilt your head|clear your throat|write something|make a note|hand me|reach (?:out|over|for)|put (?:down )?your pen|wait a moment|take a breath|take a deep breath)'

const NARRATION: readonly RegExp[] = [
  // "…", you say
  new RegExp(`["”'’],? (?:and )?you ${REPLIES}\\b`),
  new RegExp(`\\byou (?:then )?${REPLIES}(?: \\w+ly)?: ?["“'\\p{L}]`, 'u'),
  // what the student does, as in a story
  new RegExp(
    `^(?:and |then |so |now |as |after a moment,? |finally,? )*you (?:then |just |slowly |gently )*${DOES}(?: \\w+ly| at me| slightly| warmly| once)*(?:[.,;]|$| and | as | before )`,
  ),
  /\bthe (?:counsel+or|therapist|student|trainee) (?:then |slowly |gently )?(?:nods|smiles|says|asks|replies|responds|leans|pauses|sighs|looks|listens|writes|waits|notices|reflects)\b/,
  /\byou(?:'d|'ll| would| will)?(?: \w+ly| then| now| just| next)? (?:say|said|ask|asked|reply|replied|respond|answer|answered|go|went):/,
  // initials of a script
  /(?:^|[.!?] )(?:t|c|co|cl|th|s|q|a): /,
]

/** One speaker a turn: no script, no words or deeds of the student, no second round of the client. */
export const speaksForStudent: SpeechRule = ({ plain, rules }) => {
  const { name, calledName } = rules.scenario.client
  const names = [name, calledName, 'client'].map((each) => each.toLowerCase())
  const own = /^\W{0,3}([\p{L}' -]{2,80}?)\W{0,2}:/u.exec(plain)?.[1]
  if (own !== undefined && names.includes(own)) return true
  return LABEL.test(plain) || NARRATION.some((pattern) => pattern.test(plain))
}
