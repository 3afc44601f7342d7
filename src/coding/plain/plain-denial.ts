import type { ThoughtInPlace } from '#coding/rule.ts'

/** What a client may fear that the counsellor feels: source of a regular expression. */
export const DENIED_OF_SELF =
  '(?:at all |ever |a bit )?(?:bored|tired|fed up|annoyed|angry|cross|irritated|disappointed|offended|upset|shocked|disgusted|judging|laughing|scared|put off)(?: (?:by|with|of|at|about) (?:you|this|it|that|what you (?:said|did|told me)|your \\w+))?(?: (?:you|at all|in the least|one bit|right now))*'
const DENIAL = new RegExp(
  `^(?:no |and |oh |for what it is worth )*(?:i am not|i was not|i (?:do not|did not) (?:feel|get)) ${DENIED_OF_SELF}$`,
)
/** "I'm going to ask you plainly": it leads up to a question and judges nothing. */
const ANNOUNCES =
  /^(?:and |so |okay |then |now |because of that )*i (?:am going to|want to|need to|would like to|have to|will) (?:just )?(?:ask (?:you )?(?:(?:this|something|a question|it|about (?:it|that|this)|a (?:hard|difficult|direct|plain) question) ?)?(?:plainly|directly|straight|straight out|outright|openly|clearly|in plain words)?|be (?:direct|plain|clear|straight)(?: with you)?)(?: (?:now|here|because i care.{0,40}|so that .{0,40}))*$/

/** A feeling of the counsellor's own denied, or a question announced: neither harm nor limit. */
export const isPlainAnswer = ({ reading: { line, asks } }: ThoughtInPlace): boolean =>
  !asks && (DENIAL.test(line) || ANNOUNCES.test(line))

const AGREES =
  /^(?:yeah |no |okay |oh |and |fair enough |well )*you are (?:so |completely |absolutely |dead )?right(?: about (?:that|it|me|the \w+))?(?: (?:and )?i am sorry)?$/
/** "You're right": the client's word is taken, and nothing is told. */
export const isAgreed = ({ reading: { line, asks } }: ThoughtInPlace): boolean =>
  !asks && AGREES.test(line)
