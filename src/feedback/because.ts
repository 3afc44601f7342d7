import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import { type CodedTurn, marksOf } from '#coding/coded-turn.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ContextRule } from '#simulation/context-rules.ts'
import type { EffectCause, RuleName } from '#simulation/trace.ts'
import { DOUBT, hasUnreadWords, isDoubtedHarm } from './doubt.ts'

/** Turns in a row with the same code from which a repetition is worth a word. @source judgement, to be validated */
const REPEATED_FROM = 2

type Wording = (name: string) => string

/**
 * Why something moved, as a part of a sentence: "you named what Sam felt".
 * @param coded the reply as it was read; harm that the observer doubts is told with doubt
 */
export function becauseOf(
  { cause, rule, repeats }: EffectCause,
  name: string,
  coded?: CodedTurn,
): string {
  const wording =
    rule === 'base' ? (mayMeetTheFeeling(cause, coded) ? LIMIT : WORDINGS[cause]) : WORDINGS[rule]
  const isDiscounted = repeats >= REPEATED_FROM && rule === 'base' && HELPFUL.includes(cause)
  const again = isDiscounted ? ', though the same move had come just before' : ''
  const doubt = coded !== undefined && isDoubtedHarm(cause, coded) ? DOUBT : ''
  return `${wording(name)}${again}${doubt}`
}

const LIMIT: Wording = () => 'you said a limit'

/** A limit may hold a word for the feeling that was too little to be a code of its own, or that could not be read. */
const mayMeetTheFeeling = (cause: EffectCause['cause'], coded: CodedTurn | undefined): boolean =>
  cause === 'LIM' &&
  coded !== undefined &&
  (hasUnreadWords(coded) ||
    marksOf(coded).some(
      ({ code, limitParts }) => code === 'LIM' && limitParts?.includes('feeling'),
    ))

/** Only what helps wears off when it is repeated. */
const HELPFUL: readonly EffectCause['cause'][] = BEHAVIOUR_CODES.filter(
  (code) => CODE_DEFINITIONS[code].tone === 'helped',
)

const CODES = {
  SR: (name) => `you gave back what ${name} had said`,
  CR: (name) => `you heard what ${name} had only half said`,
  RF: (name) => `you named what ${name} felt`,
  ENC: () => 'you left room',
  OQ: (name) => `you asked in a way that let ${name} choose what to tell`,
  CQ: () => 'you asked for a fact',
  VAL: () => 'you let the reaction make sense',
  AFF: (name) => `you saw something ${name} had managed`,
  SEEK: (name) => `you asked ${name} where to go`,
  AUT: (name) => `you left the choice with ${name}`,
  IMM: () => 'you spoke about what was happening between you',
  REP: () => 'you owned your part in what had gone amiss',
  CULT: (name) => `you took up something about who ${name} is`,
  HOPE: () => 'you looked for what could help, after meeting what was hard',
  CHAL: () => 'you pointed to something that did not fit together',
  TSD: () => 'you let a little of yourself be seen',
  STR: () => 'you said how this works',
  INFO: (name) => `you explained something ${name} had not asked about`,
  PWP: () => 'the idea was wanted, or easy to turn down',
  RISK: () => 'you asked plainly about safety',
  LIM: () => 'you said a limit, without a word for the feeling',
  ADV: (name) => `advice came before ${name} asked for it`,
  CONF: () => 'this could be heard as blame or argument',
  DISM: () => 'this moved past the feeling',
  SLIP: () => 'this stepped outside the counselling role',
  ASSM: (name) => `this decided something that only ${name} can say`,
} as const satisfies Record<BehaviourCode, Wording>

const CONTEXT_RULES = {
  'inaccurate-reflection': (name) => `this was not quite what ${name} had said`,
  'hope-before-acknowledgement': () => 'hope came before what was hard had been met',
  'limit-with-warmth': () => 'the limit came with warmth',
  'risk-asked-around': () => 'the question about safety went round the subject',
  'risk-asked-on-cue': (name) => `you asked plainly about what ${name} had hinted at`,
  'risk-asked-cold': () => 'the question about safety came without a lead-in',
  'information-asked-for': (name) => `you answered what ${name} had asked`,
  'nothing-to-repair': () => 'there was nothing to mend just then',
  'immediacy-in-rupture': () => 'you spoke about the strain between you',
  'immediacy-too-soon': () => 'talking about the two of you came early',
  'challenge-too-soon': () => 'the challenge came before there was enough trust',
  'feeling-named-to-shut-down': (name) => `you named what ${name} felt, gently`,
  'major-slip': () => 'this went well outside the counselling role',
  'culture-without-opening': (name) => `this took up who ${name} is without an opening for it`,
} as const satisfies Record<ContextRule, Wording>

const RULES = {
  'closed-question-run': () => 'closed questions came in a row',
  'open-question-run': () => 'question followed question with nothing given back',
  'diminishing-gain': () => 'there was less left to gain',
  'limit-per-turn': () => 'one reply moves only so much',
  'end-of-scale': () => 'it had reached its end',
  homeostasis: (name) => `${name} drifts back to a usual state with time`,
  'discord-floor': () => 'a little strain always stays',
  'openness-ceiling': () => 'openness does not run far ahead of trust',
  repair: () => 'what had come between you was mended',
} as const satisfies Record<RuleName, Wording>

const WORDINGS = {
  ...CODES,
  ...CONTEXT_RULES,
  ...RULES,
} as const satisfies Record<BehaviourCode | ContextRule | RuleName, Wording>
