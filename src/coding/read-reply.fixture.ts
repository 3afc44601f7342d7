import { code } from './code.ts'
import { marksOf } from './coded-turn.ts'
import type { SpokenTurn } from './spoken-turn.ts'

/** A client turn, a reply, and what the observer should read in it: `CQ+stk SR` for two marks. */
export type ReadReply = readonly [client: string, reply: string, labels: string]

/** The labels of a reply in the order of its words. */
export function labelsOf(
  client: string,
  reply: string,
  earlier: readonly SpokenTurn[] = [],
): string {
  const previous: readonly SpokenTurn[] = [
    ...earlier,
    { speaker: 'client', text: client, cues: [] },
  ]
  return marksOf(code({ text: reply }, { previous }))
    .map(({ code: label, modifiers }) => [label, ...modifiers].join('+'))
    .join(' ')
}

/** The rules that the codes of a reply rest on; `learned.…` where none does. */
export const rulesOf = (client: string, reply: string): readonly string[] =>
  marksOf(code({ text: reply }, { previous: [{ speaker: 'client', text: client, cues: [] }] })).map(
    ({ rule }) => rule,
  )
