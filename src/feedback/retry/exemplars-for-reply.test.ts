import { describe, expect, test } from 'vitest'
import { sessionOf } from '#feedback/session.fixture.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { exemplarsForReply, mayShowExemplar } from './exemplars-for-reply.ts'

describe('What others might say', () => {
  test('is there for the replies to a moment, and nowhere else', () => {
    const folded = sessionOf('What is it like?', 'Mm.', 'That sounds lonely.')
    expect(
      folded.replies.map(({ index }) => [
        folded.transcript[index - 1]?.text,
        exemplarsForReply(folded, minimalScenario, index).map(({ reply }) => reply),
      ]),
    ).toEqual([
      ["Hi. I wasn't sure I'd come, to be honest.", []],
      ["It's fine. Mostly.", []],
      [
        'Everyone asks and I say fine. It wears me out.',
        [
          'Keeping up "fine" for everybody sounds exhausting.',
          "It's wearing you down to look all right while it isn't.",
        ],
      ],
    ])
  })

  test('is asked for after a try, on coming back after two', () => {
    expect(
      [
        { kept: 0, fresh: 0 },
        { kept: 1, fresh: 1 },
        { kept: 1, fresh: 0 },
        { kept: 2, fresh: 0 },
      ].map(mayShowExemplar),
    ).toEqual([false, true, false, true])
  })
})
