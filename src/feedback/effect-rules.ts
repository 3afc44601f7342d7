import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ContextRule } from '#simulation/context-rules.ts'
import type { ClientChange, EffectCause, RuleName } from '#simulation/trace.ts'
import type { FeedbackRule } from './feedback-sentence.ts'

/** The rule by which something moved the client. */
export function ruleOfCause({ cause, rule }: EffectCause): FeedbackRule {
  if (rule === 'base') return isCode(cause) ? codeRule(cause) : effectRule(cause)
  return isContextRule(rule)
    ? { id: `context:${rule}`, says: CONTEXT_RULES[rule], skill: null }
    : effectRule(rule)
}

/** The rule by which words were read as they were. */
export const codeRule = (code: BehaviourCode): FeedbackRule => ({
  id: `code:${code}`,
  says: `Read as “${CODE_DEFINITIONS[code].name}”: ${lowerFirst(CODE_DEFINITIONS[code].definition)}`,
  skill: null,
})

/** The rule by which the client took a turn that no number shows. */
export const changeRule = (change: ToldChange): FeedbackRule => ({
  id: `change:${change}`,
  says: CHANGES[change],
  skill: null,
})

/** The turns of a client that are worth a sentence. */
export type ToldChange = Extract<
  ClientChange,
  'rupture-opened' | 'repaired' | 'flooded' | 'shut-down' | 'level-up' | 'level-down'
>

const effectRule = (rule: RuleName): FeedbackRule => ({
  id: `effect:${rule}`,
  says: EFFECT_RULES[rule],
  skill: null,
})

const isCode = (cause: EffectCause['cause']): cause is BehaviourCode =>
  Object.hasOwn(CODE_DEFINITIONS, cause)

const isContextRule = (rule: EffectCause['rule']): rule is ContextRule =>
  Object.hasOwn(CONTEXT_RULES, rule)

const lowerFirst = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** @source clinical reference C2a, in our words */
const CONTEXT_RULES = {
  'inaccurate-reflection':
    'A reflection of something other than what was said costs a little trust, however well it is worded.',
  'hope-before-acknowledgement':
    'Hope counts as closing down while trust is low, or until a feeling has been met in the same reply or the two before it.',
  'limit-with-warmth':
    'A limit costs little where the same reply has a warm word for the feeling or the wish.',
  'risk-asked-around':
    'Only a plain question opens the talk about danger; one that hopes for a no closes it.',
  'risk-asked-on-cue':
    'After a sign of danger a plain question about safety makes it easier to go on; it does not plant the thought.',
  'risk-asked-cold':
    'A question about safety can startle where no sign of danger and no warm word came before it.',
  'information-asked-for': 'Information helps where the client asked for it.',
  'nothing-to-repair':
    'A repair mends what happened within the last four replies, or what still stands between the two.',
  'immediacy-in-rupture':
    'While something stands between the two, speaking of it lowers the strain.',
  'immediacy-too-soon':
    'Speaking about the two of you takes some trust, or it stirs the client up.',
  'challenge-too-soon': 'A challenge takes middling trust, or the client’s leave.',
  'feeling-named-to-shut-down':
    'With somebody who has gone quiet inside, a feeling that is named brings a little of it back.',
  'major-slip':
    'Secrecy, private contact, romance and money put the frame itself in doubt, however kindly they are meant.',
  'culture-without-opening':
    'Taking up who somebody is does little where the client gave no opening for it.',
} as const satisfies Record<ContextRule, string>

/** @source clinical reference R2, in our words */
const EFFECT_RULES = {
  'closed-question-run':
    'From the second reply in a row that asks a closed question and gives nothing back, each one costs openness.',
  'open-question-run':
    'From the third reply in a row that asks and gives nothing back, each one costs a little openness.',
  'diminishing-gain': 'The more there is already, and the more strain, the less a reply can add.',
  'limit-per-turn': 'However much one reply does, a person moves only so far at a time.',
  'end-of-scale': 'The numbers of the client run from 0 to 100.',
  homeostasis: 'With each turn how stirred up somebody is, and the strain, drift back a little.',
  'discord-floor': 'After harm that was not mended some of the strain stays.',
  'openness-ceiling':
    'Openness is held down by how much trust there is, and by strain and agitation.',
  repair:
    'A rupture closes when its steps have been taken over several replies: noticing, meeting the feeling, owning a part, agreeing how to go on.',
} as const satisfies Record<RuleName, string>

/** @source clinical reference C4, C5, in our words */
const CHANGES = {
  'rupture-opened': 'Strain or harm beyond what the trust can bear opens a rupture.',
  repaired:
    'A rupture closes when its steps have been taken over several replies, without new harm between them.',
  flooded: 'Beyond a certain point of being stirred up, a person can hardly think or take in.',
  'shut-down': 'Below a certain point a person goes numb and has little to say.',
  'level-up':
    'The client goes from events to feelings to the heart of it as openness rises, a step at a time and no sooner than two turns after the last.',
  'level-down': 'The client falls back a step once openness has clearly fallen below it.',
} as const satisfies Record<ToldChange, string>
