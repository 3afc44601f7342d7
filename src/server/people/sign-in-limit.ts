import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Wrong passwords: for one account few, whoever tries them; from one address many, for a whole class sits behind one.
 * @source judgement: ten guesses in a quarter of an hour lead nowhere against twelve characters
 */
const WRONG = { ofAccount: 10, ofAddress: 300, withinSeconds: 15 * 60 } as const

export interface SignInLimit {
  readonly isReached: (email: string, address: string) => Promise<boolean>
  readonly countWrong: (email: string, address: string) => Promise<void>
}

/** Counts in memory: each process by itself, and a restarted one begins anew. */
export function signInLimit(): SignInLimit {
  const limiter = (points: number) =>
    new RateLimiterMemory({ points, duration: WRONG.withinSeconds })
  const accounts = limiter(WRONG.ofAccount)
  const addresses = limiter(WRONG.ofAddress)
  return {
    isReached: async (email, address) => {
      const [ofAccount, ofAddress] = await Promise.all([
        accounts.get(email),
        addresses.get(address),
      ])
      return (
        (ofAccount?.consumedPoints ?? 0) >= WRONG.ofAccount ||
        (ofAddress?.consumedPoints ?? 0) >= WRONG.ofAddress
      )
    },
    countWrong: async (email, address) => {
      await Promise.all([accounts.penalty(email), addresses.penalty(address)])
    },
  }
}
