import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOf } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { simulatedSession } from './simulated-session.ts'
import { TRAINEE_TYPES, type TraineeType } from './trainee-type.ts'
import { TRAINEES } from './trainees.ts'

const compiled = compileScenario(minimalScenario)
const brief = scenarioBrief(minimalScenario)

/** One reply after another to a client who may say anything, with any cue. */
function repliesTo(
  type: TraineeType,
  turns: readonly { readonly clientSaid: string; readonly cue: (typeof CUE_TAGS)[number] | null }[],
  seed: number,
): readonly string[] {
  const said: string[] = []
  for (const { clientSaid, cue } of turns)
    said.push(
      TRAINEES[type]({
        turn: said.length + 1,
        clientSaid,
        cues: cue === null ? [] : [cue],
        topics: minimalScenario.topics,
        brief,
        ownReplies: said,
        random: seed + said.length,
      }),
    )
  return said
}

const CLIENT_TURNS = [
  '…',
  'Mm.',
  "I don't know.",
  'I still know all the door codes. They open nothing now.',
  'Could you ring me tonight?',
  'Who sees what I say here?',
  'Everyone would sleep better without me around.',
  'My brother puts his shoes by the door.',
  'You people all say the same.',
  'Thank you. That helps.',
]

const anyTalk = fc.array(
  fc.record({
    clientSaid: fc.constantFrom(...CLIENT_TURNS),
    cue: fc.option(fc.constantFrom(...CUE_TAGS)),
  }),
  { minLength: 26, maxLength: 26 },
)

/** Share of the replies, over three sessions with the minimal client, that the observer reads as one of these. */
function shareOf(type: TraineeType, codes: readonly BehaviourCode[]): number {
  const replies = [1, 2, 3].flatMap(
    (seed) => simulatedSession(compiled, { source: 'type', id: type }, seed).folded.replies,
  )
  const such = replies.filter(({ coded }) => codesOf(coded).some((code) => codes.includes(code)))
  return such.length / replies.length
}

const HARM: readonly BehaviourCode[] = ['ADV', 'CONF', 'DISM', 'SLIP', 'ASSM']

describe.each(TRAINEE_TYPES)('A trainee of the type %s', (type) => {
  test('never gives the same reply twice in a session, whatever the client says', () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(), (turns, seed) => {
        const said = repliesTo(type, turns, seed)
        expect(said).toEqual([...new Set(said)])
      }),
      { numRuns: 40 },
    )
  })

  test('has something else to say when one thing is asked for again and again', () => {
    for (const cue of CUE_TAGS)
      for (const clientSaid of CLIENT_TURNS) {
        const said = repliesTo(
          type,
          Array.from({ length: 26 }, () => ({ clientSaid, cue })),
          3,
        )
        expect(said).toEqual([...new Set(said)])
      }
  })

  test('leaves no place of a wording empty', () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(), (turns, seed) => {
        expect(
          repliesTo(type, turns, seed).filter((reply) => /[{}]|undefined/.test(reply)),
        ).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('The observer reads', () => {
  test.each<readonly [TraineeType, readonly BehaviourCode[], number]>([
    ['skilled', ['CR', 'RF', 'VAL', 'LIM', 'REP', 'IMM', 'AUT', 'SEEK', 'RISK', 'STR'], 0.9],
    ['warm-limits', ['CR', 'RF', 'VAL', 'LIM', 'REP', 'IMM', 'AUT', 'SEEK', 'RISK', 'STR'], 0.9],
    ['interrogator', ['CQ'], 0.9],
    ['open-question-only', ['OQ'], 0.95],
    ['parrot', ['SR'], 0.6],
    ['formula', ['RF'], 0.9],
    ['flatterer', ['AFF', 'VAL'], 0.95],
    ['advice-giver', ['ADV'], 0.6],
    ['reassurer', ['DISM'], 0.8],
    ['confronter', ['CONF'], 0.6],
    ['pleaser', ['SLIP'], 0.4],
  ])('%s as %j in most replies', (type, codes, share) => {
    expect(shareOf(type, codes)).toBeGreaterThanOrEqual(share)
  })

  test.each<TraineeType>(['skilled', 'warm-limits', 'open-question-only', 'flatterer'])(
    'next to no harm in what %s says',
    (type) => {
      expect(shareOf(type, HARM)).toBeLessThanOrEqual(0.05)
    },
  )
})

describe('What is called for comes before all else', () => {
  const skilledTo = (clientSaid: string, cue: (typeof CUE_TAGS)[number]) =>
    TRAINEES.skilled({
      turn: 5,
      clientSaid,
      cues: [cue],
      topics: [],
      brief,
      ownReplies: [],
      random: 2,
    })

  test.each([
    [
      'Everyone would be better off without me.',
      'riskCue',
      /killing yourself|ending your life|suicide/,
    ],
    ['My brother puts his shoes by the door.', 'riskCue', /hurt|hitting/],
    ['Could I text you at night?', 'boundaryTest', /not able to|can't|won't|still no/],
    ['Who sees what I say here?', 'boundaryTest', /serious harm/],
    [
      'Just say it. Yes or no?',
      'boundaryTest',
      /not going to choose|won't tell you|can't decide|don't advise/,
    ],
    ['You are not listening.', 'repairNeeded', /sorry|let you down|shifted/],
    [
      'In my family one does not say that.',
      'cultureCue',
      /family|background|part of who you are|outside/,
    ],
  ] as const)('to "%s" (%s)', (clientSaid, cue, answer) => {
    expect(skilledTo(clientSaid, cue)).toMatch(answer)
  })
})
