import type { Modifier, Quality } from '#coding/coded-turn.ts'
import { replacedBy } from '#coding/precedence.ts'
import { questionModifiers } from '#coding/question-rules.ts'
import { reflectionModifiers } from '#coding/reflection-rules.ts'
import type { Finding, ThoughtInPlace } from '#coding/rule.ts'
import { isLikeFeeling } from '#coding/shown-feeling.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { calibrated } from './calibration.ts'
import { decide, rawConfidence, turnsRound } from './decision.ts'
import { byDefinition } from './definitions.ts'
import { repeatedFrom, withDepth } from './depth.ts'
import { HARMS } from './harms.ts'
import type { Likely } from './outputs.ts'
import type { ReadingModel } from './reading-model.ts'
import type { ReplyForm } from './reply-form.ts'
import { restsOn } from './rests-on.ts'
import type { ReadByRules } from './thought-features.ts'

export interface ReadThought {
  readonly findings: readonly Finding[]
  readonly isUnsure: boolean
}

/** What one thought does: codes by their chances, the words each rests on, and what rules know by definition. */
export function findingsOf(
  place: ThoughtInPlace,
  thoughts: readonly ReadByRules[],
  likely: Likely,
  form: ReplyForm,
  model: ReadingModel,
): ReadThought {
  if (likely.size === 0 || LEADS_UP.test(place.reading.line))
    return { findings: [], isUnsure: false }
  const ruled = thoughts[place.position]
  const found = ruled?.found ?? []
  const defined = byDefinition(found, place)
  const { codes, isUnsure } = decide(likely, model.thresholds, turnsRound(place.reading.line))
  const chosen =
    defined.length > 0
      ? codesBeside(defined, codes, place)
      : withDepth(besideSuggestion(withMarkedQuestion(codes, place, likely), found), place, found)
  const repeated = repeatedFrom(place, found)
  const findings = chosen.map((code): Finding => {
    const rule = strongest(found, code)
    const confidence = calibrated(model.calibration, rawConfidence(likely, code))
    const words =
      repeated !== null && FIRST.includes(code)
        ? { from: repeated, length: place.reading.line.length - repeated }
        : (rule ?? restsOn(code, place, thoughts, form, model.thought))
    const modifiers = modifiersOf(code, place, likely, rule)
    return {
      rule: rule?.rule ?? `learned.${code}`,
      code,
      quality: qualityOf(code, confidence, modifiers, rule),
      confidence,
      modifiers,
      from: words.from,
      length: words.length,
    }
  })
  const all = [...defined, ...findings].sort((a, b) => placeOf(a.code) - placeOf(b.code))
  return { findings: all, isUnsure: isUnsure && all.length === 0 }
}

/** Words that only lead up to what then is not said. */
const LEADS_UP = /^(?:(?:so|but|and|well|now|then|anyway|anyhow|or|also|because) ?)+$/

/** What is given back comes first, how it is asked last. */
const placeOf = (code: BehaviourCode): number =>
  FIRST.includes(code) ? FIRST.indexOf(code) - FIRST.length : ASKS.has(code) ? 1 : 0
const FIRST: readonly BehaviourCode[] = ['SR', 'CR', 'RF']

const strongest = (found: readonly Finding[], code: BehaviourCode): Finding | undefined =>
  found
    .filter((finding) => finding.code === code)
    .reduce<Finding | undefined>((a, b) => (a && a.confidence >= b.confidence ? a : b), undefined)

/** Beside an act that is so by definition stands only its like: harm by harm, help by help. */
const codesBeside = (
  defined: readonly Finding[],
  codes: readonly BehaviourCode[],
  { reading, situation }: ThoughtInPlace,
): readonly BehaviourCode[] => {
  const given = new Set(defined.map(({ code }) => code))
  const feeling = defined.find(({ code }) => code === 'RF')
  if (feeling !== undefined) {
    const named = reading.line.slice(feeling.from, feeling.from + feeling.length)
    const half = situation.clientLine.includes(named.split(' ').slice(-2).join(' ')) ? 'SR' : 'CR'
    return reading.asks && !reading.form.tag ? [half, 'CQ'] : [half]
  }
  if (given.has('SLIP') || given.has('RISK')) return []
  const isHarm = [...given].some((code) => HARMS.has(code))
  const isTold = !(reading.asks || reading.form.type.endsWith('question'))
  const isReplaced = (code: BehaviourCode) =>
    (code === 'CR' && given.has('SR')) ||
    (code === 'CONF' && given.has('DISM')) ||
    (isTold && ASKS.has(code)) ||
    [...given].some((each) => replacedBy(each).has(code))
  return codes
    .filter((code) => HARMS.has(code) === isHarm && !given.has(code) && !isReplaced(code))
    .slice(0, 2)
}

/**
 * A thought closed with a question mark asks, whatever else it does, unless the mark only follows a tag or what it does
 * is harm put as a question. Without one, the speaker's own want of words asks nothing.
 */
function withMarkedQuestion(
  codes: readonly BehaviourCode[],
  { reading: { asks, form, core } }: ThoughtInPlace,
  likely: Likely,
): readonly BehaviourCode[] {
  if (!asks && AT_A_LOSS.test(core)) return codes.filter((code) => !ASKS.has(code))
  if (!asks || form.tag || codes.some((code) => HARMS.has(code) || ASKS.has(code))) return codes
  const isOpen = (likely.get('OQ') ?? 0) > (likely.get('CQ') ?? 0)
  return [...codes.slice(0, 2), isOpen ? 'OQ' : 'CQ']
}
const AT_A_LOSS =
  /^i (?:do not|am not|can not|never) (?:even )?(?:know|sure|certain|think of|find)(?: of)? (?:(?:what|how|where) (?:else )?(?:to (?:say|answer|respond|reply|begin|start|put (?:it|this))|i (?:can|could|should) (?:even )?(?:say|answer))|(?:any|the) words|anything to say)\b/
const ASKS: ReadonlySet<BehaviourCode> = new Set(['OQ', 'CQ'])

/** A suggestion gives nothing back in the same words; put as a question of where to go together it shares the agenda. */
function besideSuggestion(
  codes: readonly BehaviourCode[],
  found: readonly Finding[],
): readonly BehaviourCode[] {
  if (!codes.includes('PWP')) return codes
  const suggests = found.some(({ code }) => code === 'PWP')
  const given = suggests ? codes.filter((code) => code !== 'SR') : codes
  const sharesAgenda = found.some(({ rule }) => rule === 'collaboration.agenda')
  return sharesAgenda && !given.includes('SEEK') ? ['SEEK', ...given] : given
}

function modifiersOf(
  code: BehaviourCode,
  place: ThoughtInPlace,
  likely: Likely,
  rule: Finding | undefined,
): readonly Modifier[] {
  const modifiers = new Set<Modifier>(rule?.modifiers ?? [])
  const likelyTo = (modifier: 'stk' | 'lead' | 'major' | 'off' | 'dbl' | 'sum') =>
    (likely.get(modifier) ?? 0) >= MORE_LIKELY_THAN_NOT
  if (code === 'SR' || code === 'CR') {
    for (const modifier of reflectionModifiers(place)) modifiers.add(modifier)
    for (const modifier of ['off', 'dbl', 'sum'] as const)
      if (likelyTo(modifier) && !(modifier === 'off' && isLikeFeeling(place)))
        modifiers.add(modifier)
  }
  if (code === 'OQ' || code === 'CQ') {
    for (const modifier of questionModifiers(place)) modifiers.add(modifier)
    for (const modifier of ['stk', 'lead'] as const) if (likelyTo(modifier)) modifiers.add(modifier)
  }
  if (code === 'SLIP' && likelyTo('major')) modifiers.add('major')
  if (code === 'PWP' && place.situation.hasPermission) modifiers.add('perm')
  return [...modifiers]
}

const MORE_LIKELY_THAN_NOT = 0.5

function qualityOf(
  code: BehaviourCode,
  confidence: number,
  modifiers: readonly Modifier[],
  rule: Finding | undefined,
): Quality {
  if (rule) return rule.quality
  if (HARMS.has(code)) return 2
  if (modifiers.includes('off') || modifiers.includes('gen') || modifiers.includes('lead')) return 1
  return confidence >= STRONG ? 2 : 1
}

/** A helpful act that is read less surely moves the client half as far. Judgement. */
const STRONG = 0.6
