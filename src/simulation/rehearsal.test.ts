import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { normalised } from '#scenario/phrase.ts'
import type { FoldedSession } from './folded-session.ts'
import { rehearse } from './rehearsal.ts'
import { REPLY_POOL } from './reply-pool.fixture.ts'

const compiled = compileScenario(minimalScenario)

const clientTurns = ({ transcript }: FoldedSession) =>
  transcript.flatMap((turn) => (turn.speaker === 'client' ? [turn.speech] : []))

const twentyReplies = Array.from(
  { length: 20 },
  (_, turn) => REPLY_POOL[(turn * 7) % REPLY_POOL.length] ?? '',
)

const anySession = fc.record({
  replies: fc.array(fc.constantFrom(...REPLY_POOL), { maxLength: 20 }),
  seed: fc.nat(),
})

describe('Rehearsal', () => {
  test('the client opens, answers every reply and says goodbye', () => {
    const { folded } = rehearse(compiled, ['How are you?', 'That sounds hard.'], 1)
    expect(folded.transcript.map(({ speaker }) => speaker)).toEqual([
      'client',
      'trainee',
      'client',
      'trainee',
      'client',
      'client',
    ])
    expect([folded.phase, folded.view.endedBy]).toEqual(['reflecting', 'student'])
  })

  test('the client ends the session when an ending holds, and nothing follows', () => {
    const { folded } = rehearse(compiled, twentyReplies, 1)
    expect([folded.phase, folded.view.endedBy]).toEqual(['reflecting', 'client'])
    expect(folded.replies.length).toBe(16)
    expect(clientTurns(folded).at(-1)?.ending).toBe('time-is-up')
  })

  test('no words are repeated in a session, and no two silences in a row are alike', () => {
    fc.assert(
      fc.property(anySession, ({ replies, seed }) => {
        const turns = clientTurns(rehearse(compiled, replies, seed).folded)
        const words = turns.filter(({ says }) => says !== '…').map(({ says }) => normalised(says))
        expect(words).toEqual([...new Set(words)])
        const alike = turns.filter(
          ({ says, stage }, at) =>
            says === '…' && turns[at - 1]?.says === '…' && turns[at - 1]?.stage === stage,
        )
        expect(alike).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a moment happens once at most, and a fact is told once at most', () => {
    fc.assert(
      fc.property(anySession, ({ replies, seed }) => {
        const { folded } = rehearse(compiled, replies, seed)
        const { happened, told } = folded.client
        expect(happened).toEqual([...new Set(happened)])
        expect(told).toEqual([...new Set(told)])
      }),
      { numRuns: 60 },
    )
  })

  test('nothing is told that was locked, and nothing in answer to harm', () => {
    fc.assert(
      fc.property(anySession, ({ replies, seed }) => {
        const { folded } = rehearse(compiled, replies, seed)
        for (const { state, plan, index } of folded.replies) {
          const answer = folded.transcript[index + 1]
          const fact = answer?.speaker === 'client' ? answer.speech.fact : null
          if (fact === null) continue
          expect(state.unlocked).toContain(fact)
          const harm = ['ADV', 'CONF', 'DISM', 'ASSM']
          expect(plan.answers.filter((code) => harm.includes(code))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the same seed gives the same session', () => {
    expect(rehearse(compiled, twentyReplies, 7)).toEqual(rehearse(compiled, twentyReplies, 7))
  })

  test('other seeds give other words', () => {
    const lines = Array.from({ length: 8 }, (_, seed) =>
      clientTurns(rehearse(compiled, twentyReplies, seed).folded)
        .map(({ line }) => line)
        .join(),
    )
    expect(new Set(lines).size).toBeGreaterThan(3)
  })
})
