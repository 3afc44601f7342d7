import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Wrong codes are counted, right ones are not: a whole class may join from one address. */
export interface JoinLimit {
  readonly isReached: (person: string, address: string) => Promise<boolean>
  readonly countWrongCode: (person: string, address: string) => Promise<void>
}

/**
 * @source judgement: with 2.6 · 10^10 codes, a hundred guesses in a quarter of an hour are hopeless; a class of hundreds
 * behind one address still may mistype
 */
const WRONG_CODES = { ofPerson: 10, ofAddress: 100, withinSeconds: 15 * 60 } as const

export function joinLimit(): JoinLimit {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: WRONG_CODES.withinSeconds })
  const persons = limiter('person', WRONG_CODES.ofPerson)
  const addresses = limiter('address', WRONG_CODES.ofAddress)
  return {
    isReached: async (person, address) => {
      const [ofPerson, ofAddress] = await Promise.all([persons.get(person), addresses.get(address)])
      return (
        (ofPerson?.consumedPoints ?? 0) >= WRONG_CODES.ofPerson ||
        (ofAddress?.consumedPoints ?? 0) >= WRONG_CODES.ofAddress
      )
    },
    countWrongCode: async (person, address) => {
      await Promise.all([persons.penalty(person), addresses.penalty(address)])
    },
  }
}
