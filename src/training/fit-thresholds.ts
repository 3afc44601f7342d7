import type { Thresholds } from '#coding/reader/decision.ts'
import { CODES_OF_FAMILY, type Likely, OUTPUTS, type Output } from '#coding/reader/outputs.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CrossFitted } from './cross-fitted.ts'
import { weightOf } from './line-weight.ts'
import { targetsOf } from './targets.ts'

/** None is given on less than this: codes are given only where they are clear. @source clinical reference B1; judgement */
const LEAST = 0.3
const STEPS = Array.from({ length: 11 }, (_, at) => LEAST + at * 0.05)
/** A threshold learned from few cases is drawn towards this one. Judgement. */
const USUAL = 0.45
const CASES = 20

/** For each output the threshold with the best F1 on replies the network had not seen. */
export function fitThresholds(read: readonly CrossFitted[]): Thresholds {
  const best = new Map(OUTPUTS.map((output, at) => [output, bestFor(read, output, at)]))
  const of = (output: Output) => best.get(output) ?? USUAL
  return {
    families: { reflects: of('reflects'), asks: of('asks'), informs: of('informs') },
    codes: Object.fromEntries(BEHAVIOUR_CODES.map((code: BehaviourCode) => [code, of(code)])),
    complex: bestShare(read),
  }
}

function bestFor(read: readonly CrossFitted[], output: Output, at: number): number {
  const cases = read.flatMap(({ example, likely }) =>
    example.thoughts.map((thought, position) => ({
      chance: chanceOf(likely[position] ?? new Map(), output),
      right: targetsOf(thought).includes(at),
      weight: weightOf(example.line, thought.labels),
    })),
  )
  const weigh = (some: typeof cases) => some.reduce((sum, { weight }) => sum + weight, 0)
  const positives = weigh(cases.filter(({ right }) => right))
  const scored = STEPS.map((step) => {
    const given = cases.filter(({ chance }) => chance >= step)
    const hits = weigh(given.filter(({ right }) => right))
    return { step, f1: (2 * hits) / Math.max(1, weigh(given) + positives) }
  })
  const top = scored.reduce((a, b) => (b.f1 > a.f1 ? b : a))
  const drawn = (top.step * positives + USUAL * CASES) / (positives + CASES)
  return Math.round(drawn * 100) / 100
}

/** A family is as likely as its likeliest member, as when codes are decided. */
const chanceOf = (likely: Likely, output: Output): number =>
  Math.max(likely.get(output) ?? 0, ...membersOf(output).map((code) => likely.get(code) ?? 0))
const membersOf = (output: Output): readonly BehaviourCode[] =>
  output === 'reflects' || output === 'asks' || output === 'informs' ? CODES_OF_FAMILY[output] : []

/** Unsure: simple. @source clinical reference B1, uncertainty rules (SR over CR); the share is judgement */
const SURELY_COMPLEX = 0.75

/** Where "complex" begins among reflections. */
function bestShare(read: readonly CrossFitted[]): number {
  const reflections = read.flatMap(({ example, likely }) =>
    example.thoughts.flatMap(({ labels }, position) => {
      const isComplex = labels.some((label) => label.startsWith('CR'))
      const isSimple = labels.some((label) => label.startsWith('SR'))
      const [simple, complex] = [likely[position]?.get('SR') ?? 0, likely[position]?.get('CR') ?? 0]
      return isComplex === isSimple || simple + complex === 0
        ? []
        : [{ share: complex / (simple + complex), isComplex }]
    }),
  )
  const scored = STEPS.map((step) => ({
    step,
    right: reflections.filter(({ share, isComplex }) => share > step === isComplex).length,
  }))
  const best = scored.reduce((a, b) => (b.right > a.right ? b : a)).step
  return Math.max(SURELY_COMPLEX, Math.round(best * 100) / 100)
}
