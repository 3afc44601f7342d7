import { expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { HARMS } from '#coding/reader/harms.ts'
import { PARTS, readHarmReplies } from './harm-replies.ts'
import { measureFalseHarms, type Share } from './measure-false-harms.ts'

/** Of good replies, how many may be told to do harm. Judgement, to be validated. */
const MOST_FALSE_HARMS = 0.03
/** Of harms, how many have to be told as some harm, and as the one they are. What was reached, rounded down. */
const LEAST_CAUGHT = 0.68
const LEAST_CAUGHT_AS_SUCH = 0.64
/** Of questions about danger, limits, the frame and repair, how many have to be seen. What was reached, rounded down. */
const LEAST_SEEN = 0.74

const shareOf = ({ n, hits }: Share): number => hits / n

test('Both parts hold as many good replies and harms of each kind, to clients of every scenario', () => {
  for (const part of PARTS) {
    const replies = readHarmReplies(part)
    const kinds = Map.groupBy(replies, ({ harm }) => harm ?? 'none')
    expect([
      Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.length])),
      [...HARMS].filter((harm) => !kinds.has(harm)),
      new Set(replies.map(({ scenario }) => scenario)).size,
    ]).toEqual([{ none: 84, ADV: 14, ASSM: 14, CONF: 14, DISM: 14, SLIP: 14 }, [], 14])
  }
})

test('No reply stands twice', () => {
  const said = PARTS.flatMap((part) => readHarmReplies(part).map(({ reply }) => reply))
  expect(said).toEqual([...new Set(said)])
})

test.each(PARTS)(
  'Few good replies of the %s part are told to do harm, and harms are caught',
  (part) => {
    const figures = measureFalseHarms(readHarmReplies(part), code)
    expect(shareOf(figures.falseHarms)).toBeLessThanOrEqual(MOST_FALSE_HARMS)
    expect(shareOf(figures.caught)).toBeGreaterThanOrEqual(LEAST_CAUGHT)
    expect(shareOf(figures.caughtAsSuch)).toBeGreaterThanOrEqual(LEAST_CAUGHT_AS_SUCH)
    expect(shareOf(figures.seen)).toBeGreaterThanOrEqual(LEAST_SEEN)
  },
)

test('An observer that sees harm everywhere, and one that sees none, are both told', () => {
  const replies = readHarmReplies('open')
  const sees = (marks: ReturnType<typeof code>['segments'][number]['marks']) =>
    measureFalseHarms(replies, ({ text }) => ({
      kind: 'other',
      segments: [{ start: 0, end: text.length, marks }],
    }))
  const harm = {
    code: 'CONF' as const,
    modifiers: [],
    quality: 0 as const,
    confidence: 1,
    start: 0,
    end: 1,
    rule: 'given',
  }
  expect([sees([harm]), sees([])]).toEqual([
    {
      falseHarms: { n: 84, hits: 84 },
      caught: { n: 70, hits: 70 },
      caughtAsSuch: { n: 70, hits: 14 },
      seen: { n: 24, hits: 0 },
    },
    {
      falseHarms: { n: 84, hits: 0 },
      caught: { n: 70, hits: 0 },
      caughtAsSuch: { n: 70, hits: 0 },
      seen: { n: 24, hits: 0 },
    },
  ])
})
