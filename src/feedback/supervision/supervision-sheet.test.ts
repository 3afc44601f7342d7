import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Debrief } from '#feedback/debrief.ts'
import { debrief } from '#feedback/debrief-session.ts'
import { anySession, sessionOf } from '#feedback/session.fixture.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { SKILLS } from '#scenario/skill.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { SelfRating } from '#simulation/journal.ts'
import { namedReply } from './named-reply.ts'
import { sheetAsText } from './sheet-as-text.ts'
import { supervisionQuestion } from './supervision-question.ts'
import { supervisionSheet } from './supervision-sheet.ts'

const shown = debrief(
  sessionOf(
    'You were not sure you would come. That took something.',
    'You should go to bed earlier and stop drinking coffee.',
    'Are you sleeping?',
  ),
  minimalScenario,
)
const UNTOUCHED = { moments: null, question: null }

const looking = (reflection: Partial<SelfRating>, more: Partial<Debrief> = {}): Debrief => ({
  ...shown,
  ...more,
  reflection: { ratings: {}, intention: '', replay: '', ...reflection },
})

const scored = (level: number): Verdict => ({
  skill: 'empathy',
  status: 'scored',
  level,
  band: 3,
  n: 6,
  confidence: 0.7,
  restsOn: '',
  evidence: [],
  criticalEvents: [],
})

describe('The question for supervision', () => {
  test('is made from what the student wanted and where they would go back', () => {
    expect(
      supervisionQuestion(
        looking({ intention: 'Stay warm while saying no.', replay: 'When I said "at least"' }),
      ),
    ).toBe(
      'What I was trying to do: “Stay warm while saying no.” Where I would go back: “When I said ‘at least’”. What happened there between what I wanted and what I said to Sam?',
    )
  })

  test.each([
    [
      { replay: 'The coffee.' },
      'Where I would go back: “The coffee.” What was going on in me there, and what did Sam need from me?',
    ],
    [
      { intention: 'Listen' },
      'What I was trying to do: “Listen”. Where do these words to Sam do it, and what draws me away from it?',
    ],
    [{}, 'What was I answering here, what Sam needed or what I needed?'],
  ])('takes up what there is: %j', (reflection, question) => {
    expect(supervisionQuestion(looking(reflection))).toBe(question)
  })

  test.each([
    [
      5,
      'I rated myself higher in empathy than the observer did. What felt right to me there that Sam may have heard otherwise?',
    ],
    [
      1,
      'I rated myself lower in empathy than the observer did. What went better with Sam than I could feel at the time?',
    ],
    [3, 'What was I answering here, what Sam needed or what I needed?'],
  ] as const)(
    'asks about a rating that is far from the level: %d beside 3',
    (empathy, question) => {
      expect(
        supervisionQuestion(looking({ ratings: { empathy } }, { verdicts: [scored(3)] })),
      ).toBe(question)
    },
  )

  test('asks one thing, at the end, whatever was written', () => {
    const anyReflection = fc.record({
      intention: fc.string({ maxLength: 400 }),
      replay: fc.string({ maxLength: 400 }),
      ratings: fc.dictionary(fc.constantFrom(...SKILLS), fc.constantFrom(1, 2, 3, 4, 5)),
    })
    fc.assert(
      fc.property(anyReflection, (reflection) => {
        const question = supervisionQuestion(looking(reflection, { verdicts: [scored(3)] }))
        const ours = question.replaceAll(/“[^”]*”/g, '')
        expect([ours.endsWith('?'), ours.split('?').length, /[“”"]/u.test(ours)]).toEqual([
          true,
          2,
          false,
        ])
        expect(question.length).toBeLessThan(520)
      }),
    )
  })
})

describe('A supervision sheet', () => {
  test('begins with the worst miss and the best opening', () => {
    const [point] = shown.turningPoints
    if (point === undefined) throw new Error('the session has a turning point')
    const turned: Debrief = {
      ...shown,
      target: null,
      turningPoints: [
        { ...point, index: 1, direction: 'missed' },
        { ...point, index: 3, direction: 'opened' },
        { ...point, index: 5, direction: 'closed' },
      ],
    }
    expect(supervisionSheet(turned, UNTOUCHED, null).moments.map(({ index }) => index)).toEqual([
      3, 5,
    ])
  })

  test.each([
    ['The bit about stop drinking coffee', 3],
    ['When I asked “Are YOU sleeping?”', 5],
    ['Where I said you should', null],
  ])('begins with the reply that the student quotes: %s', (replay, index) => {
    expect(namedReply(looking({ replay }))).toBe(index)
    const moments = supervisionSheet(looking({ replay }), UNTOUCHED, null).moments
    expect(moments.filter((moment) => moment.index === index).length).toBe(index === null ? 0 : 1)
  })

  test('without turning points begins with what the student contested, then with the strongest move', () => {
    const contested = {
      ...shown,
      turningPoints: [],
      transcript: shown.transcript.map((turn) =>
        turn.speaker === 'trainee' && turn.index === 5
          ? {
              ...turn,
              ownReadings: [{ index: 5, start: 0, end: 3, observed: [], own: [], note: '' }],
            }
          : turn,
      ),
    }
    expect(supervisionSheet(contested, UNTOUCHED, null).moments.map(({ index }) => index)).toEqual([
      1, 5,
    ])
  })

  test("takes the student's own choice and words before ours, and passes by what is not there", () => {
    const { moments, question } = supervisionSheet(
      shown,
      { moments: [5, 99], question: 'What was I afraid of?' },
      null,
    )
    expect([moments.map(({ reply }) => reply), question]).toEqual([[3], 'What was I afraid of?'])
  })

  test('shows words with what they answered and what they did, and no reply of others', () => {
    const missed = supervisionSheet(shown, UNTOUCHED, null).moments.at(-1)
    const [point] = shown.turningPoints
    expect([missed?.index, missed?.studentSaid, missed?.clientSaid, missed?.direction]).toEqual([
      5,
      'Are you sleeping?',
      point?.clientSaid,
      'missed',
    ])
    expect(missed?.noted).not.toMatch(/others might give|[+−]\d/)
    for (const { text } of point?.why ?? []) expect(missed?.noted).toContain(text)
  })

  test.each([
    [0.5, true],
    [0.9, false],
  ])(
    'tells help that the observer read with a sureness of %d with its doubt: %s',
    (confidence, doubted) => {
      const read: Debrief = {
        ...shown,
        turningPoints: [],
        transcript: shown.transcript.map((turn) =>
          turn.speaker === 'trainee'
            ? {
                ...turn,
                notes: turn.notes.map((note) => ({ ...note, mark: { ...note.mark, confidence } })),
              }
            : turn,
        ),
      }
      const [moment] = supervisionSheet(read, { moments: [1], question: null }, null).moments
      expect(moment?.noted.endsWith('The observer is not sure of this.')).toBe(doubted)
    },
  )

  test('of any session holds nothing that was not said, read or written', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const told = debrief(folded, minimalScenario)
        const { moments, within } = supervisionSheet(told, UNTOUCHED, null)
        expect(within).toBeNull()
        expect(moments.length).toBe(Math.min(2, folded.replies.length))
        for (const { index, clientSaid, studentSaid } of moments) {
          expect(folded.transcript[index]?.text).toBe(studentSaid)
          expect(folded.transcript[index - 1]?.text ?? null).toBe(clientSaid)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('reads as plain text', () => {
    const sheet = supervisionSheet(
      looking({ intention: 'Listen.', ratings: { empathy: 3, boundaries: 4 } }),
      { moments: [1], question: 'What was I afraid of?' },
      {
        clientSaid: 'I wish you were my friend.',
        noticed: 'A pull to rescue: strong',
        after: 'Nothing.',
      },
    )
    const [moment] = sheet.moments
    expect(sheetAsText(sheet, minimalScenario)).toBe(
      `Supervision sheet
The resit, with Sam

What I was trying to do
Listen.

How I rated myself
Empathy 3, Boundaries 4, each out of 5.

Reply 1
Sam: (sits on the edge of the chair) Hi. I wasn't sure I'd come, to be honest.
Me: You were not sure you would come. That took something.
Observer: ${moment?.noted}

My question for supervision
What was I afraid of?

What I noticed in myself
After “I wish you were my friend.”: A pull to rescue: strong

What I did with it: Nothing.

Made with Third Chair, from practice with a simulated client: “The resit”, version 1.0.0. “Observer” is a program that reads each reply and can be wrong about any of them; no person has checked its notes.
`,
    )
  })
})
