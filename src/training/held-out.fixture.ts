import type { CodeMark, Modifier } from '#coding/coded-turn.ts'
import { codeOf } from './corpus-line.ts'
import type { HeardReply } from './hear-held-out.ts'

/** A held-out reply of one thought. @param labels as they should be @param given as the observer gave them */
export function heardReply(
  labels: readonly string[],
  given: readonly string[],
  about: { readonly family?: string; readonly thought?: string; readonly confidence?: number } = {},
): HeardReply {
  const text = about.thought ?? 'You had hoped for more than that.'
  const marks = given.map(
    (label): CodeMark => ({
      code: codeOf(label),
      modifiers: label.split('+').slice(1) as Modifier[], // labels are written by tests
      quality: 2,
      confidence: about.confidence ?? 0.5,
      start: 0,
      end: text.length,
      rule: 'given',
    }),
  )
  return {
    line: {
      session: 's',
      turn: 0,
      subject: 'work',
      variety: 'standard',
      channel: 'chat',
      ...(about.family === undefined ? {} : { family: about.family }),
      client: 'They gave me half.',
      thoughts: [{ text, codes: { first: labels, second: labels, agreed: labels } }],
      kind: { first: 'reflection', second: 'reflection', agreed: 'reflection' },
    },
    text,
    previous: [],
    coded: { kind: 'reflection', segments: [{ start: 0, end: text.length, marks }] },
    marks,
    thoughts: [{ text, labels, marks, isUnsure: false }],
  }
}
