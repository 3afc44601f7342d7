import { MOST_CODES } from '#coding/precedence.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { HARMS } from './harms.ts'
import { CODES_OF_FAMILY, type Family, type Likely } from './outputs.ts'

/** From where on a code is given, 0–1 each. Chosen on replies the weights had not seen; see MODEL-CARD.md. */
export interface Thresholds {
  readonly families: Readonly<Record<Family, number>>
  readonly codes: Readonly<Partial<Record<BehaviourCode, number>>>
  /** share of "complex" among reflections above which a reflection is complex */
  readonly complex: number
}

export interface Decision {
  readonly codes: readonly BehaviourCode[]
  /** nothing was sure enough, and something nearly was */
  readonly isUnsure: boolean
}

/** A code this near its threshold, with none above, makes a thought unsure. Judgement, to be validated. */
const NEARLY = 0.7
const USUAL = 0.5

const FAMILY_OF = new Map<BehaviourCode, Family>(
  (Object.entries(CODES_OF_FAMILY) as [Family, readonly BehaviourCode[]][]).flatMap(
    ([family, codes]) => codes.map((code) => [code, family] as const),
  ),
)

/**
 * The codes of a thought from how likely each is. Harm and help do not share a thought, unless it turns in the middle
 * ("I hear you, but …"): the likelier stands.
 */
export function decide(likely: Likely, thresholds: Thresholds, turnsRound: boolean): Decision {
  const chance = (output: BehaviourCode | Family) => likely.get(output) ?? 0
  const strength = new Map<BehaviourCode, number>()
  for (const [family, codes] of Object.entries(CODES_OF_FAMILY) as [
    Family,
    readonly BehaviourCode[],
  ][]) {
    const best = memberOf(family, codes, chance, thresholds)
    const surest = Math.max(chance(family), ...codes.map(chance))
    strength.set(best, surest / thresholds.families[family])
  }
  for (const [code, threshold] of Object.entries(thresholds.codes) as [BehaviourCode, number][])
    if (!FAMILY_OF.has(code)) strength.set(code, chance(code) / threshold)
  const ranked = [...strength].sort((a, b) => b[1] - a[1])
  const given: BehaviourCode[] = []
  for (const [code, times] of ranked)
    if (times >= (given.some((other) => !goesWith(code, other)) ? SECOND : 1))
      if (given.every((other) => agree(code, other, turnsRound))) given.push(code)
  const codes = withReflection(given, chance).slice(0, MOST_CODES)
  return { codes, isUnsure: codes.length === 0 && (ranked[0]?.[1] ?? 0) >= NEARLY }
}

/** Stepping out of the role, and asking plainly about danger, are the whole of a thought. */
const WHOLE: ReadonlySet<BehaviourCode> = new Set(['SLIP', 'RISK'])
const REFLECTS: ReadonlySet<BehaviourCode> = new Set(['SR', 'CR'])

/** Whether two codes may share a thought. */
function agree(one: BehaviourCode, other: BehaviourCode, turns: boolean): boolean {
  if (WHOLE.has(one) || WHOLE.has(other)) return false
  if (one === 'ENC' || other === 'ENC') return !(REFLECTS.has(one) || REFLECTS.has(other))
  return turns || HARMS.has(one) === HARMS.has(other) || one === 'INFO' || other === 'INFO'
}

/** A further act in a thought that has one must be so much clearer. Judgement, to be validated. */
const SECOND = 1.4
/** A feeling is reflected in a reflection, and a statement may ask: no further act. */
const goesWith = (code: BehaviourCode, other: BehaviourCode): boolean =>
  code === 'RF' ||
  other === 'RF' ||
  ((code === 'OQ' || code === 'CQ') && !HARMS.has(other)) ||
  other === 'OQ' ||
  other === 'CQ'

function memberOf(
  family: Family,
  codes: readonly BehaviourCode[],
  chance: (code: BehaviourCode) => number,
  thresholds: Thresholds,
): BehaviourCode {
  if (family === 'reflects') {
    const [simple, complex] = [chance('SR'), chance('CR')]
    return complex > thresholds.complex * (simple + complex) ? 'CR' : 'SR'
  }
  const weigh = (code: BehaviourCode) => chance(code) / (thresholds.codes[code] ?? USUAL)
  return codes.reduce((best, code) => (weigh(code) > weigh(best) ? code : best))
}

/** A reflection of feeling never stands without its simple or complex half. @source clinical reference B1 */
function withReflection(
  codes: readonly BehaviourCode[],
  chance: (code: BehaviourCode) => number,
): readonly BehaviourCode[] {
  if (!codes.includes('RF') || codes.includes('SR') || codes.includes('CR')) return codes
  return [chance('CR') > chance('SR') ? 'CR' : 'SR', ...codes]
}

/** How likely a code is before calibration: its family's chance, shared with the family's other codes. */
export function rawConfidence(likely: Likely, code: BehaviourCode): number {
  const chance = (output: BehaviourCode | Family) => likely.get(output) ?? 0
  const family = FAMILY_OF.get(code)
  if (family === undefined) return chance(code)
  const surest = Math.max(chance(family), ...CODES_OF_FAMILY[family].map(chance))
  const all = CODES_OF_FAMILY[family].reduce((sum, each) => sum + chance(each), 0)
  return all === 0 ? chance(code) : surest * (chance(code) / all)
}

/** "I hear you, but you have to …": one thought with two acts. */
export const turnsRound = (line: string): boolean =>
  /\b(?:but|however|although|though|yet)\b/.test(line)
