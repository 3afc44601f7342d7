import type { SkillAgreement } from './agreement-section.tsx'

/** With fewer pairs a kappa says next to nothing. @source judgement: as many as the interval asks for */
const FEWEST_PAIRS = 10

/** From which kappa on a word holds. @source Landis and Koch 1977, with plainer words */
const WORDS = [
  { from: 0.81, word: 'very close' },
  { from: 0.61, word: 'close' },
  { from: 0.41, word: 'moderate' },
  { from: 0.21, word: 'slight' },
] as const

/** A sentence on how far two readings of one skill agree. */
export function agreementWords({
  n,
  kappa,
  exact,
  withinOne,
  meanDifference,
}: SkillAgreement): string {
  if (n === 0) return 'no pair of levels yet.'
  const pairs = n === 1 ? 'one pair' : `${n} pairs`
  const shares = `${share(exact)} on the same level, ${share(withinOne)} within one, of ${pairs}`
  const drift = driftWords(meanDifference)
  if (n < FEWEST_PAIRS) return `too few to say. ${shares}.`
  if (kappa === null) return `${shares}; all on one level, so that chance cannot be told apart.`
  const word = WORDS.find(({ from }) => kappa >= from)?.word ?? 'hardly any'
  return `${word} agreement (kappa ${toTwo(kappa)}). ${shares}.${drift}`
}

/** So far apart on average that it is worth a sentence. Judgement. */
const DRIFT_LEVELS = 0.5

function driftWords(meanDifference: number | null): string {
  if (meanDifference === null || Math.abs(meanDifference) < DRIFT_LEVELS) return ''
  return ` The first lies ${toTwo(Math.abs(meanDifference))} levels ${meanDifference > 0 ? 'higher' : 'lower'} on average.`
}

/** A true minus sign, and never "−0.00". */
export const toTwo = (value: number): string => {
  const words = Math.abs(value).toFixed(2)
  return value < 0 && Number(words) > 0 ? `−${words}` : words
}

export const share = (part: number | null): string =>
  part === null ? '' : `${Math.round(part * 100)} %`
