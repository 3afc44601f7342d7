import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { readMatchedReplies, STYLES } from '#training/fairness-pairs.ts'
import { FAIRNESS_GATES, measureFairness } from '#training/fairness-report.ts'

const replies = readMatchedReplies()

describe('The matched pairs', () => {
  test('are more than the two hundred that the reference asks for, in every style', () => {
    const missing = replies.flatMap(({ conversation, turn, replies: said }) =>
      (['standard', ...STYLES] as const)
        .filter((style) => (said[style] ?? '').trim() === '')
        .map((style) => [conversation, turn, style]),
    )
    expect([replies.length * STYLES.length, missing]).toEqual([720, []])
  })

  test('hold every one of the 26 codes, in conversations that go well and badly', () => {
    const written = new Set(replies.flatMap(({ codes }) => codes))
    expect([
      BEHAVIOUR_CODES.filter((each) => !written.has(each)),
      [...written].filter((each) => !BEHAVIOUR_CODES.includes(each)),
      [...new Set(replies.map(({ quality }) => quality))].sort(),
    ]).toEqual([[], [], ['clumsy', 'good', 'mixed']])
  })

  test('are dictated without points, capitals or question marks', () => {
    const dictated = replies.map(({ replies: said }) => said['voice-to-text'])
    expect(dictated.filter((text) => /[A-Z.,?!;:]/.test(text))).toEqual([])
  })
})

describe('The same words in another English', () => {
  const report = measureFairness(code)

  test('raise or lower the levels of a style by no more than 0.15, on average over the styles', () => {
    expect(report.shift.n).toBeGreaterThan(STYLES.length * 10)
    expect(report.meanStyleShift).toBeLessThanOrEqual(FAIRNESS_GATES.meanShift)
  })

  test.each(report.styles)('raise or lower levels by no more than 0.25 in $style', ({ shift }) => {
    expect(shift.n).toBeGreaterThan(10)
    expect(Math.abs(shift.signed)).toBeLessThanOrEqual(FAIRNESS_GATES.styleShift)
  })

  test('flip no more than one code decision in twenty', () => {
    expect(report.pairs).toBe(720)
    expect(report.flips).toBeLessThanOrEqual(FAIRNESS_GATES.flips)
  })

  test.each(report.styles)('flip no more than one code decision in twenty in $style', (style) => {
    expect(style.pairs).toBe(80)
    expect(style.flips).toBeLessThanOrEqual(FAIRNESS_GATES.flips)
  })
})

test('An observer that reads every style as it was written is far inside the gates', () => {
  const written = new Map(
    replies.flatMap(({ codes, replies: said }) => Object.values(said).map((text) => [text, codes])),
  )
  const { shift, flips, meanStyleShift, worstStyleShift } = measureFairness(({ text }) => ({
    kind: 'other',
    segments: [
      {
        start: 0,
        end: text.length,
        marks: (written.get(text) ?? []).map((each) => ({
          code: each,
          modifiers: [],
          quality: 2,
          confidence: 1,
          start: 0,
          end: text.length,
          rule: 'as-written',
        })),
      },
    ],
  }))
  expect([flips, shift.n]).toEqual([0, 18 * STYLES.length])
  expect(shift.absolute).toBeLessThan(FAIRNESS_GATES.meanShift / 2)
  expect(meanStyleShift).toBeLessThan(FAIRNESS_GATES.meanShift / 2)
  expect(worstStyleShift).toBeLessThan(FAIRNESS_GATES.styleShift / 2)
})

test('An observer that says the same of every reply shows no shift', () => {
  const same = measureFairness(() => ({ kind: 'other', segments: [] }))
  expect([same.shift.absolute, same.flips, same.flipsWherePresent, same.changedReplies]).toEqual([
    0, 0, 0, 0,
  ])
})

test('An observer that holds missing capitals against people is caught', () => {
  const { styles } = measureFairness((turn, context) =>
    /[A-Z]/.test(turn.text) ? code(turn, context) : { kind: 'other', segments: [] },
  )
  const dictated = styles.find(({ style }) => style === 'voice-to-text')
  expect(dictated?.flipsWherePresent).toBe(1)
})
