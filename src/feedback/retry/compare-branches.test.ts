import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SILENCE } from '#feedback/quote-for.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { standsIn } from '#scoring/evidence.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { REPLY_POOL } from '#simulation/reply-pool.fixture.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { branchAt } from './branch.ts'
import type { BranchDifference, BranchQuote } from './branch-difference.ts'
import { type ComparedTurn, compareBranches } from './compare-branches.ts'
import { triedBranch, tryAgain } from './try-again.ts'

const compiled = compileScenario(minimalScenario)

/** Says these replies, goes back to the one at `nth`, and says `text` there. */
function compared(
  replies: readonly string[],
  nth: number,
  text: string,
  seed = 1,
): readonly ComparedTurn[] {
  const { entries, folded } = rehearse(compiled, replies, seed)
  const index = folded.replies[nth]?.index
  const talk = index === undefined ? null : talkBeforeReply(compiled, entries, index)
  if (talk === null || index === undefined) return []
  const retry = triedBranch(talk, [tryAgain(talk, [], text)])
  return compareBranches({ session: branchAt(folded, index), retry }, 'Sam')
}

const sentences = (turns: readonly ComparedTurn[]) =>
  turns.map(({ differences }) => differences.map(({ sentence }) => sentence))

const HOME = 'What is it like at home these days?'
const ADVICE = 'You should just talk to them. At least you have parents.'

describe('Two branches side by side', () => {
  test('say what differs in codes, in numbers and why, and in the answer', () => {
    expect(sentences(compared([HOME, ADVICE, 'Okay.'], 1, 'That sounds lonely.'))).toEqual([
      [
        'Only in your new words: Complex reflection and Reflection of feeling (“That sounds lonely”).',
        'Only in your words of the session: Unasked advice (“You should just talk”); Closing down (“At least you”).',
        'After your new words, beside those of the session: trust +6, openness +7, strain between you −5. In the session, this moved past the feeling: “At least you have parents.”',
        'Sam answers the very same: “Everyone asks and I say fine. It wears me out.”',
      ],
      [],
    ])
  })

  test('of the same words say that all is the same', () => {
    expect(sentences(compared([HOME], 0, HOME))).toEqual([
      [
        'The observer found the same in both: Open question.',
        'Sam stands where Sam stood after your words of the session, give or take a point.',
        "Sam answers the very same: “They're proud. You know how families are.”",
      ],
    ])
  })

  test('every quote stands in its branch, and every sentence has one', () => {
    const pool = fc.constantFrom(...REPLY_POOL)
    const tries = fc.record({
      replies: fc.array(pool, { minLength: 1, maxLength: 8 }),
      nth: fc.nat({ max: 7 }),
      text: pool.filter((words) => words !== ''),
      seed: fc.nat(),
    })
    const stands = (turn: ComparedTurn, { branch, speaker, words }: BranchQuote): boolean => {
      const told = turn[branch]
      const said = speaker === 'trainee' ? [told?.text] : [told?.answer?.says, told?.answer?.stage]
      return said.some(
        (text) => text != null && (words === SILENCE ? text.trim() === '' : standsIn(text, words)),
      )
    }
    const isCited = ({ sentence, quotes }: BranchDifference): boolean =>
      quotes.length > 0 &&
      [...sentence.matchAll(/“([^”]+)”/gu)].every(([, words = '']) =>
        quotes.some((quote) => quote.words === words),
      )
    fc.assert(
      fc.property(tries, ({ replies, nth, text, seed }) => {
        const turns = compared(replies, nth % replies.length, text, seed)
        const wrong = turns.flatMap((turn) =>
          turn.differences.filter(
            (each) => !isCited(each) || !each.quotes.every((quote) => stands(turn, quote)),
          ),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
