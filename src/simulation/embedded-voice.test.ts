import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from './client-speech.ts'
import { speak } from './embedded-voice.ts'
import { plainPlan } from './speech-plan.fixture.ts'
import type { SpeechPlan } from './speech-plan.ts'

const about = (id: string, locked: boolean) => ({ id, asked: true, touched: true, locked })

const said = (
  plan: Partial<SpeechPlan>,
  used: readonly string[] = [],
  seed = 1,
  scenario = minimalScenario,
) => speak({ ...plainPlan, ...plan }, scenario, { used: new Set(used), seed })

const lineOf = (...of: Parameters<typeof said>) => said(...of).line

/** The minimal scenario with lines of its own, so that a test sees what competes. */
const withLines = (lines: Scenario['lines'], topics = minimalScenario.topics): Scenario => ({
  ...minimalScenario,
  lines,
  topics,
})

describe('Embedded voice', () => {
  test('it opens with the opening, whole', () => {
    expect(said({ occasion: 'opening', turn: 0, answers: [] })).toEqual({
      line: 'opening',
      says: "Hi. I wasn't sure I'd come, to be honest.",
      stage: 'sits on the edge of the chair',
      cues: ['affectCue'],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'embedded',
    } satisfies ClientSpeech)
  })

  test('a moment goes before the stance and brings its cues', () => {
    const { line, moment, cues } = said({
      stance: 'confronting',
      moment: 'your-number',
      reveal: null,
    })
    expect([line, moment, cues]).toEqual(['moments/your-number/0', 'your-number', ['boundaryTest']])
  })

  test('an ending goes before everything', () => {
    const { line, ending } = said({ ending: 'walks-out', moment: null, stance: 'confronting' })
    expect([line, ending]).toEqual(['endings/walks-out', 'walks-out'])
  })

  test('a fact is told in its own words', () => {
    const { line, fact } = said({ reveal: 'failed-module', unlocked: ['failed-module'] })
    expect([line, fact]).toEqual(['facts/failed-module/0', 'failed-module'])
  })

  test('a special stance has its own lines, whatever was asked', () => {
    const scenario = withLines([
      { says: 'You are not listening.', stance: ['confronting'] },
      { says: 'Home is home.', after: ['OQ'], levels: ['L1'] },
    ])
    const plan = { stance: 'confronting', topic: about('family', false) } as const
    expect(lineOf(plan, [], 1, scenario)).toBe('lines/0')
    expect(lineOf({ ...plan, stance: 'settled' }, [], 1, scenario)).toBe('topics/family/lines/0')
  })

  test('a question about a locked topic is deflected', () => {
    expect(lineOf({ topic: about('family', true) })).toBe('topics/family/deflections/0')
  })

  test('a question about a free topic is answered', () => {
    expect(lineOf({ topic: about('family', false) })).toBe('topics/family/lines/0')
  })

  test('an understanding that touches a topic is answered as understanding', () => {
    const topic = { ...about('family', false), asked: false }
    expect(lineOf({ answers: ['RF', 'CR'], topic })).toBe('lines/3')
  })

  test('what weighs most in a reply is answered first', () => {
    expect(lineOf({ answers: ['ADV', 'VAL'] })).toBe('lines/13')
  })

  test('nothing coded is answered as nothing in particular', () => {
    expect(lineOf({ answers: [] })).toMatch(/^lines\/(1|4)$/)
  })

  test('without a line for the reply it follows its own thread at its level', () => {
    const scenario = withLines([
      { says: 'Made for depth.', levels: ['L2'] },
      { says: 'Made for anywhere.' },
      { says: 'Made for advice.', after: ['ADV'] },
    ])
    expect(lineOf({ level: 'L2' }, [], 1, scenario)).toBe('lines/0')
    expect(lineOf({ level: 'L1' }, [], 1, scenario)).toBe('lines/1')
  })

  test('a line from a level above stands in when the own level has none left, never one from below', () => {
    const scenario = withLines([
      { says: 'Guarded.', levels: ['L0'], after: ['OQ'] },
      { says: 'Deep.', levels: ['L3'], after: ['OQ'] },
    ])
    expect(lineOf({ level: 'L1' }, [], 1, scenario)).toBe('lines/0')
  })

  test('an plainPlan to another topic is not an plainPlan, and no deflection comes unasked', () => {
    const scenario = withLines(
      [{ says: 'On my own thread.', levels: ['L0'] }],
      minimalScenario.topics,
    )
    expect(lineOf({ level: 'L1', topic: about('studies', false) }, [], 1, scenario)).toMatch(
      /^topics\/studies\/lines\//,
    )
    expect(lineOf({ level: 'L1', topic: null }, [], 1, scenario)).toBe('lines/0')
  })

  test('a line is not spoken twice, nor its words under another address', () => {
    const scenario = withLines(
      [{ says: 'Mm.', after: ['ENC'] }, { says: '“MM.”', after: ['ENC'] }, { says: 'Mm. ' }],
      [],
    )
    const quoted = {
      ...scenario,
      lines: [...scenario.lines, { says: 'MM.', after: ['ENC' as const] }],
    }
    expect(said({ answers: ['ENC'] }, ['lines/0', 'lines/1'], 1, quoted)).toEqual({
      line: 'wordless/1',
      says: '…',
      stage: expect.any(String),
      cues: [],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'embedded',
    })
  })

  test('authored silences are told apart by what the client does in them', () => {
    const scenario = withLines(
      [
        { says: '…', stage: 'looks at the door' },
        { says: '…', stage: 'looks at the door' },
        { says: '…', stage: 'looks at you' },
      ],
      [],
    )
    expect(lineOf({}, ['lines/0'], 1, scenario)).toBe('lines/2')
  })

  test('silences in a row differ', () => {
    const scenario = withLines([{ says: 'Only for advice.', after: ['ADV'] }], [])
    const stages = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((turn) => said({ turn }, [], 5, scenario).stage)
    expect(stages.filter((stage, at) => stage === stages[at - 1])).toEqual([])
  })

  test('a client who has turned away falls silent before speaking as if nothing were', () => {
    const scenario = withLines([
      { says: 'Good idea.', stance: ['withdrawing'] },
      { says: 'It was in May.', after: ['OQ'] },
    ])
    const withdrawing = { stance: 'withdrawing', turn: 7 } as const
    expect(lineOf(withdrawing, [], 1, scenario)).toBe('lines/0')
    expect(lineOf(withdrawing, ['lines/0'], 1, scenario)).toBe('wordless/7')
    const silent = ['lines/0', 'wordless/7']
    expect(lineOf({ ...withdrawing, turn: 8 }, silent, 1, scenario)).toBe('lines/1')
  })

  test('a free line that gives a fact away is kept back until the fact is told', () => {
    const scenario = withLines(
      [{ says: 'I failed statistics, all right?' }, { says: 'Dunno.', levels: ['L0'] }],
      [],
    )
    expect(lineOf({}, [], 1, scenario)).toBe('lines/1')
    expect(lineOf({ unlocked: ['failed-module'] }, [], 1, scenario)).toBe('lines/0')
  })

  test('a question about risk put in softer words gets no hint', () => {
    const scenario = withLines([
      { says: 'It would be quieter without me.', after: ['RISK'], cues: ['riskCue'] },
      { says: 'No, nothing like that.', after: ['RISK'] },
    ])
    expect(lineOf({ answers: ['RISK'], riskAnswer: 'denies' }, [], 1, scenario)).toBe('lines/1')
    expect(lineOf({ answers: ['RISK'], riskAnswer: 'hints' }, [], 1, scenario)).toBe('lines/0')
  })

  test('between equals a client who has shown little feeling shows some', () => {
    const scenario = withLines([
      { says: 'Fine.', after: ['OQ'] },
      { says: 'It gets to me.', after: ['OQ'], cues: ['affectCue'] },
      { says: 'Okay.', after: ['OQ'] },
    ])
    const lines = [1, 2, 3, 4, 5, 6].map((seed) => lineOf({ feelingDue: true }, [], seed, scenario))
    expect(new Set(lines)).toEqual(new Set(['lines/1']))
  })

  test('among equally good lines the seed decides, always in the same way', () => {
    const lines = Array.from({ length: 12 }, (_, seed) => lineOf({ moment: 'tired' }, [], seed))
    expect(new Set(lines)).toEqual(new Set(['moments/tired/0', 'moments/tired/1']))
    expect(Array.from({ length: 12 }, (_, seed) => lineOf({ moment: 'tired' }, [], seed))).toEqual(
      lines,
    )
  })

  test('the farewell fits how far the client has come', () => {
    const goodbye = { occasion: 'farewell', answers: [] } as const
    expect(lineOf({ ...goodbye, level: 'L0' })).toBe('farewells/0')
    expect(lineOf({ ...goodbye, level: 'L3' })).toMatch(/^farewells\//)
  })
})
