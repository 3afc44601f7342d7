import { DECLINABLE, OFFERS_AN_IDEA } from './informing-rules.ts'
import { isEnglish } from './language.ts'
import { settle } from './precedence.ts'
import { readQuestion } from './question-rules.ts'
import { readReflection } from './reflection-rules.ts'
import { apply, type Finding, type ThoughtInPlace } from './rule.ts'
import { RULES } from './rule-registry.ts'

/** What the rules find in one thought, and what of it stands once they have given way to one another. */
export interface RuleReading {
  readonly found: readonly Finding[]
  readonly settled: readonly Finding[]
  /** nothing that can be coded: filler, a pasted line, another language */
  readonly isUncoded: boolean
}

export function readByRules(place: ThoughtInPlace): RuleReading {
  const { reading } = place
  if (isCopied(place) || !isEnglish(reading, place.turn))
    return { found: [], settled: [], isUncoded: true }
  if (isEmpty(place)) return { found: [], settled: [], isUncoded: false }
  const findings = RULES.flatMap((rule) => apply(rule, place) ?? [])
  const question = readQuestion(place)
  if (question !== null) findings.push(question)
  findings.push(...readReflection(place))
  const found = withPermission(findings, place)
  return { found, settled: settle(found), isUncoded: false }
}

/** No rule speaks of a bare yes or "mm", unless the client has just asked for something. */
const isEmpty = ({ reading, situation }: ThoughtInPlace): boolean =>
  reading.isFiller && !situation.cues.has('boundaryTest')

/** The client's own sentence pasted back, "I" and all, or a long one word for word. @source clinical reference H 8 */
const isCopied = ({ reading: { line, words }, situation }: ThoughtInPlace): boolean =>
  words.length >= LEAST_COPIED &&
  (words.length >= LONG_COPIED || /\b(?:i|me|my|myself)\b/.test(line)) &&
  situation.clientLine.includes(line)
/** Fewer words in common are an echo, not a copy. Judgement. */
const LEAST_COPIED = 4
const LONG_COPIED = 9

/** Advice that was asked for, permitted or easily declined is a suggestion with permission. */
function withPermission(findings: readonly Finding[], place: ThoughtInPlace): readonly Finding[] {
  const { situation, turn } = place
  const declinable = turn.some(({ line }) => DECLINABLE.test(line))
  const offered = OFFERS_AN_IDEA.test(place.reading.line)
  const leaveAsked = situation.hasPermission
  const wanted = situation.askedForAdvice || leaveAsked
  if (!(wanted || declinable)) return findings
  const isPushed = findings.some(({ code, rule }) => code === 'ADV' && rule === 'advice.should')
  const permissionRule = ({ rule }: Finding): string => {
    if (leaveAsked)
      return PLAINLY_ADVISES.has(rule) ? 'permission.held-for-advice' : 'permission.held'
    return wanted ? 'permission.asked' : 'permission.declinable'
  }
  const suggestion = (finding: Finding): Finding => ({
    ...finding,
    code: 'PWP',
    rule: permissionRule(finding),
    quality: declinable ? 2 : 1,
    modifiers: leaveAsked ? ['perm'] : [],
  })
  const advised = findings.filter(({ code }) => code === 'ADV')
  if (advised.length > 0 && (wanted || (declinable && !isPushed))) {
    return findings.map((finding) => (finding.code === 'ADV' ? suggestion(finding) : finding))
  }
  if (!(offered && (wanted || (declinable && turn.length > 1)))) return findings
  if (
    !wanted &&
    findings.some(({ code }) => code === 'INFO') &&
    !SAYS_IT_IS_AN_IDEA.test(place.reading.line)
  ) {
    return findings
  }
  const basis: Finding = {
    rule: '',
    code: 'PWP',
    quality: 2,
    confidence: 0.75,
    modifiers: [],
    from: 0,
    length: place.reading.line.length,
  }
  return [...findings, suggestion(basis)]
}

/** Advice in whatever form it comes: behind leave that was given it is a suggestion, and nothing else. */
const PLAINLY_ADVISES: ReadonlySet<string> = new Set([
  'advice.why-not-you',
  'advice.wonders-whether',
  'advice.if-i-were-you',
])

const SAYS_IT_IS_AN_IDEA = /\b(?:idea|suggestion|option|thought)\b/
