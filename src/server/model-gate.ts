import { RateLimiterMemory } from 'rate-limiter-flexible'
import { failure, type Result, success } from '#lib/result.ts'
import type { TokenCount } from '#simulation/voicing.ts'
import type { ModelLimits } from './model-limits.ts'

/** Given back when the answer is whole, or nobody waits for it. */
export interface Admission {
  readonly leave: () => void
}

export interface ModelGate {
  readonly admit: (
    visitor: string,
  ) => Promise<Result<Admission, 'too-many-requests' | 'budget-spent'>>
  readonly spend: (tokens: Pick<TokenCount, 'prompt' | 'completion'>) => void
  readonly atOnce: () => number
  readonly spentToday: () => number
}

/** Counts in memory: a restarted server begins anew. @param now milliseconds since 1970 */
export function createModelGate(limits: ModelLimits, now: () => number): ModelGate {
  const perMinute = new RateLimiterMemory({ points: limits.perVisitorAMinute, duration: 60 })
  const inside = new Map<string, number>()
  let all = 0
  let day = dayOf(now())
  let spent = 0
  const spentToday = () => {
    const today = dayOf(now())
    if (today !== day) {
      day = today
      spent = 0
    }
    return spent
  }
  const count = (visitor: string, change: 1 | -1) => {
    const next = (inside.get(visitor) ?? 0) + change
    all += change
    if (next === 0) inside.delete(visitor)
    else inside.set(visitor, next)
  }
  return {
    admit: async (visitor) => {
      if (spentToday() >= limits.tokensADay) return failure('budget-spent')
      const isCrowded =
        all >= limits.atOnce || (inside.get(visitor) ?? 0) >= limits.perVisitorAtOnce
      if (isCrowded) return failure('too-many-requests')
      count(visitor, 1)
      let isInside = true
      const leave = () => {
        if (isInside) count(visitor, -1)
        isInside = false
      }
      const isTooOften = await perMinute.consume(visitor).then(
        () => false,
        () => true,
      )
      if (!isTooOften) return success({ leave })
      leave()
      return failure('too-many-requests')
    },
    spend: ({ prompt, completion }) => {
      spentToday()
      spent += prompt + completion
    },
    atOnce: () => all,
    spentToday,
  }
}

const A_DAY_MS = 86_400_000
const dayOf = (milliseconds: number): number => Math.floor(milliseconds / A_DAY_MS)
