import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Making accounts and using links, counted by address: a class of hundreds may register from one, and guessing a link of
 * 24 random bytes is hopeless anyhow. @source judgement
 */
const MOST = { times: 400, withinSeconds: 15 * 60 } as const

/** @returns whether this address has asked too often */
export function registerLimit(): (address: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points: MOST.times, duration: MOST.withinSeconds })
  return (address) =>
    limiter.consume(address).then(
      () => false,
      () => true,
    )
}
