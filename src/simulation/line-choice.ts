import { invariant } from '#lib/invariant.ts'
import { draw, seedFrom } from '#lib/prng.ts'
import type { DisclosureLevel } from '#scenario/disclosure-level.ts'
import type { AddressedLine } from '#scenario/line-address.ts'
import type { LineBook } from './line-book.ts'
import { fitOf } from './line-fit.ts'
import type { SpeechPlan } from './speech-plan.ts'

/** Lines within this many points of the best are equally good; chance decides among them. @source judgement */
const AS_GOOD_WITHIN = 1
/** A line that fits worse than this is worse than saying nothing. @source judgement */
const BETTER_THAN_SILENCE = -7

export interface VoiceMemory {
  /** addresses of the lines spoken so far in this session */
  readonly used: ReadonlySet<string>
  /** the seed of the session */
  readonly seed: number
}

/** The lines not yet spoken, nor their words under another address. */
export function unspoken(
  lines: readonly AddressedLine[],
  { words }: LineBook,
  { used }: VoiceMemory,
): readonly AddressedLine[] {
  const spoken = new Set([...used].map((address) => words.get(address)))
  return lines.filter(({ address }) => !used.has(address) && !spoken.has(words.get(address)))
}

/** The lines that fit best, all about equally well; none if silence is better. */
export function bestOf(
  lines: readonly AddressedLine[],
  plan: SpeechPlan,
  level: DisclosureLevel,
): readonly AddressedLine[] {
  const fits = lines.flatMap((line) => {
    const fit = fitOf(line, plan, level)
    return fit === null || fit < BETTER_THAN_SILENCE ? [] : [{ line, fit }]
  })
  const best = Math.max(...fits.map(({ fit }) => fit))
  return fits.filter(({ fit }) => fit >= best - AS_GOOD_WITHIN).map(({ line }) => line)
}

/** One of the lines by the session's seed: the same turn of the same session gets the same one. */
export function chosen<Line>(
  lines: readonly Line[],
  plan: SpeechPlan,
  { seed }: VoiceMemory,
): Line {
  const { value } = draw(seedFrom(`${seed}/${plan.occasion}/${plan.turn}`))
  const line = lines[Math.floor(value * lines.length)]
  invariant(line !== undefined, 'a choice needs at least one line')
  return line
}
