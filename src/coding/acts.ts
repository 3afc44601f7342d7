import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CodedTurn, CodeMark, Segment } from './coded-turn.ts'

/** Acts that are often put as a yes-or-no question ("Is it okay if …?") without interrogating anybody. */
const PUT_AS_QUESTIONS: ReadonlySet<BehaviourCode> = new Set([
  'SEEK',
  'HOPE',
  'IMM',
  'CULT',
  'CHAL',
  'REP',
  'AUT',
  'PWP',
])

/** A closed question that is only the form of another act in the same thought. */
const isOnlyForm = ({ code }: CodeMark, { marks }: Segment): boolean =>
  code === 'CQ' && marks.some((mark) => PUT_AS_QUESTIONS.has(mark.code))

/** The marks of a turn that act on the client, in the order of the words: closed forms of other acts left out. */
export const actsOf = ({ segments }: CodedTurn): readonly CodeMark[] =>
  segments.flatMap((segment) => segment.marks.filter((mark) => !isOnlyForm(mark, segment)))
