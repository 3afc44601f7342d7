import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * New turns of tries, counted by person. @source judgement: nobody reads an answer and writes to it within two seconds,
 * again and again
 */
const MOST = { times: 30, withinSeconds: 60 } as const

/** How often a reply can be tried. @source judgement: far more than anybody learns from */
export const MOST_TRIES_OF_A_REPLY = 20

/** Counts in memory: each process by itself. @returns whether this person has asked too often */
export function triesLimit(): (person: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points: MOST.times, duration: MOST.withinSeconds })
  return (person) =>
    limiter.consume(person).then(
      () => false,
      () => true,
    )
}
