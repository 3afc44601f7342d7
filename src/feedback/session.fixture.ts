import fc from 'fast-check'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { FoldedSession } from '#simulation/folded-session.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'

/** A session with Sam, of the smallest scenario that is complete. */
export const sessionOf = (...replies: readonly string[]): FoldedSession =>
  rehearse(compiled, replies, 1).folded

/** Sessions that nobody wrote: any replies in any order, with any seed. */
export const anySession: fc.Arbitrary<FoldedSession> = fc
  .record({
    replies: fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 18 }),
    seed: fc.nat(),
  })
  .map(({ replies, seed }) => rehearse(compiled, replies, seed).folded)

const compiled = compileScenario(minimalScenario)
