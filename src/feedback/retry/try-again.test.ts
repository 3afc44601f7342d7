import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import type { TriedTurn } from '#simulation/retried-reply.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { branchAt } from './branch.ts'
import { triedBranch, tryAgain } from './try-again.ts'

const compiled = compileScenario(minimalScenario)

const played = fc
  .record({
    replies: fc.array(fc.constantFrom(...REPLY_POOL), { minLength: 1, maxLength: 8 }),
    seed: fc.nat(),
  })
  .map(({ replies, seed }) => rehearse(compiled, replies, seed))

describe('Trying again', () => {
  test('with the very words of the session gets the very same reactions, at every reply', () => {
    fc.assert(
      fc.property(played, ({ entries, folded }) => {
        for (const { index } of folded.replies) {
          const talk = talkBeforeReply(compiled, entries, index)
          if (talk === null) throw new Error('a reply stands here')
          const session = branchAt(folded, index)
          let turns: readonly TriedTurn[] = []
          for (const { reply } of session) turns = [...turns, tryAgain(talk, turns, reply.text)]
          expect(triedBranch(talk, turns)).toEqual(session)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('follows a kept try by its codes and words, not by reading them anew', () => {
    const { entries } = rehearse(compiled, ['What is it like at home these days?'], 1)
    const talk = talkBeforeReply(compiled, entries, 1)
    if (talk === null) throw new Error('a reply stands here')
    const turn = tryAgain(talk, [], 'That sounds lonely.')
    const otherwise = {
      ...turn,
      coded: { kind: 'other', segments: [] },
      speech: { ...turn.speech, says: 'As it was said then.' },
    } as const
    expect(
      triedBranch(talk, [otherwise]).map(({ reply, answer }) => [reply.coded, answer]),
    ).toEqual([[otherwise.coded, otherwise.speech]])
  })
})
