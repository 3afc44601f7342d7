import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { codeOf } from './corpus-line.ts'
import type { HeardReply, HeardThought } from './hear-held-out.ts'
import { counts } from './held-to.ts'

/** A confusion of the observer's, how often it occurs in the held-out part, and the reply it was surest of. */
export interface KnownFailure {
  /** null: no code stands there, or none was given */
  readonly right: BehaviourCode | null
  readonly given: BehaviourCode | null
  readonly times: number
  readonly client: string
  readonly thought: string
  readonly why: string
}

interface Misreading {
  readonly right: BehaviourCode | null
  readonly given: BehaviourCode | null
  readonly confidence: number
  readonly reply: HeardReply
  readonly thought: HeardThought
}

const SHOWN = 12
/** Characters: enough to judge by, short enough to read. */
const SHORTEST = 20
const LONGEST = 150

/** The commonest confusions, commonest first, each with one original line of our own corpus. */
export function knownFailures(replies: readonly HeardReply[]): readonly KnownFailure[] {
  const misread = replies.flatMap((reply) =>
    reply.thoughts.flatMap((thought) => misreadingOf(reply, thought) ?? []),
  )
  const confusions = [...Map.groupBy(misread, ({ right, given }) => `${right}>${given}`).values()]
  return confusions
    .sort((a, b) => b.length - a.length || nameOf(a).localeCompare(nameOf(b)))
    .flatMap((alike) => {
      const [shown] = alike.filter(isShowable).sort(bySureness)
      if (shown === undefined) return []
      const { right, given, reply, thought } = shown
      const said = { client: reply.line.client, thought: thought.text }
      return [{ right, given, times: alike.length, ...said, why: whyOf(right, given) }]
    })
    .slice(0, SHOWN)
}

function misreadingOf(reply: HeardReply, thought: HeardThought): Misreading | null {
  const agreed = thought.labels.map(codeOf)
  const missed = agreed.find(
    (code) => counts(code, thought.labels) && !thought.marks.some((mark) => mark.code === code),
  )
  const wrong = thought.marks.find(
    ({ code }) => counts(code, thought.labels) && !agreed.includes(code),
  )
  if (missed === undefined && wrong === undefined) return null
  return {
    right: missed ?? null,
    given: wrong?.code ?? null,
    confidence: wrong?.confidence ?? 0,
    reply,
    thought,
  }
}

const nameOf = ([first]: readonly Misreading[]): string => `${first?.right}>${first?.given}`

const isShowable = ({ reply, thought }: Misreading): boolean =>
  thought.text.length >= SHORTEST &&
  thought.text.length <= LONGEST &&
  reply.line.client !== '' &&
  reply.line.client.length <= LONGEST

const bySureness = (a: Misreading, b: Misreading): number =>
  b.confidence - a.confidence || a.thought.text.localeCompare(b.thought.text)

/** What makes the pair hard to tell apart. */
function whyOf(right: BehaviourCode | null, given: BehaviourCode | null): string {
  const known = WHY[`${right ?? 'none'}>${given ?? 'none'}`]
  if (known !== undefined) return known
  if (given === null) return 'None of its signs is strong enough here, so nothing is given.'
  if (right === null) return `The form is that of ${nameIn(given)}; its function is not.`
  return `The wording of ${nameIn(given)} with the function of ${nameIn(right)}.`
}

const nameIn = (code: BehaviourCode): string => `“${CODE_DEFINITIONS[code].name.toLowerCase()}”`

const WHY: Readonly<Record<string, string>> = {
  'SR>CR': 'New words that only rephrase count as new meaning.',
  'CR>SR': 'A meaning the client had only hinted at is put in the words that they used.',
  'SR>none': 'A short echo without a stem shares too few words with what the client said.',
  'CR>none': 'An image or a conclusion shares no word with what the client said.',
  'INFO>none': 'A plain fact in few words has hardly a sign of its own.',
  'CONF>none':
    'Blame without a harsh word rests on the tone, which a reader knows and words do not show.',
  'CONF>CR': 'A verdict on the client and a deep reflection are both statements about “you”.',
  'CONF>SR': 'Sarcasm and disbelief repeat the client’s words as a reflection does.',
  'CONF>INFO': 'A fact used against the client looks like a fact.',
  'INFO>CR': 'What the counsellor knows and what the client meant are both statements about “you”.',
  'INFO>SR': 'Whose knowledge it is cannot always be seen from the words.',
  'CR>INFO': 'A conclusion drawn for the client reads like a fact that is told.',
  'SR>INFO': 'A summary without “you” reads like a fact that is told.',
  'ADV>none': 'Advice without an order, a “should” or a “try” has hardly a form of its own.',
  'ADV>INFO': 'The pull to act lies in the moment more than in the words.',
  'ADV>CR': '“You” with a wish or a plan may be the client’s or the counsellor’s.',
  'DISM>none':
    'Brightening and changing the subject need the feeling that was passed over to be seen.',
  'ENC>none': 'A word or two given back is an invitation only where the client goes on.',
  'none>SR':
    'A greeting, a start that breaks off or thanks shares words with what the client said.',
  'none>CR': 'A comment about the client has the form of a reflection without being one.',
}
