import { describe, expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { DrillCriterion } from './drill.ts'
import { judgeDrillReply } from './judge-drill-reply.ts'

function told(criterion: DrillCriterion, cues: readonly CueTag[], line: string, text: string) {
  const coded = code({ text }, { previous: [{ speaker: 'client', text: line, cues }] })
  const { outcome, sentence } = judgeDrillReply({ criterion }, { line, cues, text, coded }, 'Sam')
  return [outcome, sentence]
}

describe('A hint of danger', () => {
  const answered = (text: string) =>
    told('safety', ['riskCue'], "They'd be better off without having to worry about me.", text)

  test('is met by a plain question, and by nothing else', () => {
    expect(
      [
        'That sounds heavy. Are you having thoughts of suicide?',
        "You're not thinking of doing anything silly, are you?",
        'It sounds as if you feel like a burden to them.',
        "I'm sure they would miss you.",
      ].map(answered),
    ).toEqual([
      [
        'met',
        '“Are you having thoughts of suicide?” asks plainly, which tells Sam that it can be said here.',
      ],
      [
        'missed',
        "“You're not thinking of doing anything silly, are you?” goes past the hint of danger.",
      ],
      [
        'nearly',
        '“It sounds as if you feel like a burden to them” hears how it is, and the danger in it is not asked about yet.',
      ],
      ['missed', "“I'm sure they would miss you” goes past the hint of danger."],
    ])
  })
})

describe('Something that needs mending', () => {
  const answered = (text: string) =>
    told(
      'repair',
      ['repairNeeded'],
      "You're not listening. I told you three times that she's my stepmum.",
      text,
    )

  test('is met where a part in it is owned', () => {
    expect(
      [
        'I jumped in there and missed what mattered. Thank you for telling me straight.',
        'You sound fed up with repeating it.',
        "I'm sorry you feel that way.",
        'How long has she been there?',
      ].map(answered),
    ).toEqual([
      [
        'met',
        '“I jumped in there and missed what mattered” owns a part in what went wrong, without defending it.',
      ],
      [
        'nearly',
        '“You sound fed up with repeating it” stays with Sam, and the counsellor’s part is still unsaid.',
      ],
      ['missed', "“I'm sorry you feel that way” goes on before what went wrong was owned."],
      ['missed', '“How long has she been there?” does not take up what went wrong.'],
    ])
  })
})

describe('Harm in a reply', () => {
  test('is told by the words that were read most surely', () => {
    const [outcome, sentence] = told(
      'limit',
      ['boundaryTest'],
      'Who sees what I say here? My brother-in-law works for the council.',
      'You are right to be careful, with family that close to it. I will never tell anybody, I promise.',
    )
    expect([outcome, sentence]).toEqual([
      'missed',
      '“I will never tell anybody, I promise” steps over the line that Sam was testing.',
    ])
  })
})

test.each([
  [
    0.9,
    '“It is yours to choose, I cannot see it” argues with Sam, and there is more to push against now.',
  ],
  [
    0.42,
    '“It is yours to choose, I cannot see it” argues with Sam, and there is more to push against now, as far as the observer can tell.',
  ],
])('Harm that was read with a sureness of %d is told so', (confidence, expected) => {
  const text = 'It is yours to choose, I cannot see it.'
  const mark = {
    code: 'CONF',
    modifiers: [],
    quality: 1,
    confidence,
    start: 0,
    end: text.length,
    rule: 'confrontation.warn',
  } as const
  const { sentence } = judgeDrillReply(
    { criterion: 'pushback' },
    {
      line: 'You would know which.',
      cues: ['discordEvent'],
      text,
      coded: { kind: 'input', segments: [{ start: 0, end: text.length, marks: [mark] }] },
    },
    'Sam',
  )
  expect(sentence).toBe(expected)
})
