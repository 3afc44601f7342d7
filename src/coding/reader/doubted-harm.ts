import type { Finding } from '#coding/rule.ts'
import { HARMS } from './harms.ts'
import type { ReadThought } from './thought-findings.ts'

/**
 * From where on a harm is told that was learned from words and moment alone, with no rule beside it; 0–1. To be told of
 * a harm that one did not do is worse than to miss being told of one. In conversations that the networks had not seen,
 * advice, confrontation and steps out of role from here on stood beside some harm in 45 of 72 cases; the other two were
 * too rare to tell, and good replies are taken for them most surely. Judgement, to be validated.
 */
const LEAST_SURE = { common: 0.4, rare: 0.6 } as const
/** A step out of role is about the two of them, or a story too long to be for the client. */
const OF_THE_TWO = /\b(?:you|your|we|us|our)\b|^(?:\S+ ){11}/

const isDoubted = ({ code, confidence, rule }: Finding, line: string): boolean =>
  HARMS.has(code) &&
  rule.startsWith('learned.') &&
  (confidence < LEAST_SURE[code === 'DISM' || code === 'ASSM' ? 'rare' : 'common'] ||
    (code === 'SLIP' && !OF_THE_TWO.test(line)))

/** A harm that is doubted is not told: what stands beside it stays, and a thought that held no more is not sure. */
export function withoutDoubtedHarm(read: ReadThought, line: string): ReadThought {
  const findings = read.findings.filter((finding) => !isDoubted(finding, line))
  if (findings.length === read.findings.length) return read
  return { findings, isUnsure: findings.length === 0 }
}
