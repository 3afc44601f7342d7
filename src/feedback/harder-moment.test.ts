import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { debrief } from './debrief-session.ts'
import { harderMoment, type OpenClient } from './harder-moment.ts'
import { anySession, sessionOf } from './session.fixture.ts'

const client = (id: string, level: number, skills: OpenClient['skills']): OpenClient => ({
  id,
  level,
  skills,
  title: `About ${id}`,
  locale: minimalScenario.locale,
  clientName: id.toUpperCase(),
})

const [skill] = minimalScenario.skills

const CLIENTS = [
  client('far', 5, minimalScenario.skills),
  client('apart', minimalScenario.level + 1, []),
  client('next', minimalScenario.level + 1, skill === undefined ? [] : [skill]),
  client('same', minimalScenario.level, minimalScenario.skills),
]

/** Replies that meet what Sam shows, so that none of them is a clear miss. */
const met = sessionOf(
  'It sounds like it took a lot to come here, and part of you was unsure.',
  'You feel worn out by all of it.',
  'You sound exhausted, and a bit ashamed of needing help.',
)
const shown = debrief(met, minimalScenario)

describe('A harder moment', () => {
  test('is not offered where a reply clearly missed', () => {
    const missed = debrief(
      sessionOf("Don't worry, everyone feels like that.", 'You should sleep.', 'Okay.'),
      minimalScenario,
    )
    expect(missed.turningPoints.some(({ direction }) => direction !== 'opened')).toBe(true)
    expect(harderMoment(missed, minimalScenario, CLIENTS)).toBeNull()
  })

  test('is not spoken of where too little was said, or nothing could be read', () => {
    const brief = debrief(sessionOf('You sound exhausted, and a bit ashamed.'), minimalScenario)
    expect(harderMoment(brief, minimalScenario, CLIENTS)).toBeNull()
    expect(harderMoment(shown, { ...minimalScenario, locale: 'nl' }, CLIENTS)).toBeNull()
  })

  test('is a client one step up where every test was met, the one with most in common', () => {
    expect(harderMoment(shown, minimalScenario, CLIENTS)?.offer).toEqual({
      kind: 'client',
      client: CLIENTS[2],
      why: {
        text: 'NEXT is a step up: level 2 of 5, and this session was level 1.',
        rule: {
          id: 'harder:client',
          says: 'Clients are ordered by five levels: how much trust there is to begin with, how plainly feelings show, how many tests come at once.',
          skill: null,
        },
        quotes: [],
        counted: 'the clients open to you',
      },
    })
  })

  test('is the moment of this session that asked the most where nobody is a step up', () => {
    const found = harderMoment(shown, minimalScenario, [])
    expect([found?.noMiss.text, found?.noMiss.counted]).toEqual([
      'No reply in this session clearly missed what the moment asked for.',
      'all 3 replies',
    ])
    expect(found?.offer?.kind === 'moment' && found.offer.why.text).toMatch(
      /asked the most of you here/,
    )
  })

  test('goes before a harder client where the reply to a test left room', () => {
    const tested = {
      ...shown,
      transcript: shown.transcript.map((turn) =>
        turn.speaker === 'client' && turn.index === 2
          ? { ...turn, cues: ['discordEvent' as const] }
          : turn,
      ),
      felt: shown.felt.map((point) =>
        point.index === 3
          ? { ...point, variables: shown.felt[1]?.variables ?? point.variables }
          : point,
      ),
    }
    const offer = harderMoment(tested, minimalScenario, CLIENTS)?.offer
    expect(offer?.kind === 'moment' && [offer.index, offer.why.text]).toEqual([
      3,
      'Sam had just pushed back: this asked the most of you here, and the reply moved little.',
    ])
  })

  test('quotes what the client said, and goes to a reply that answers it', () => {
    fc.assert(
      fc.property(anySession, (folded) => {
        const found = harderMoment(debrief(folded, minimalScenario), minimalScenario, [])
        if (found?.offer?.kind !== 'moment') return
        const { index, clientSaid, why } = found.offer
        expect(folded.transcript[index]?.speaker).toBe('trainee')
        expect(
          folded.transcript.slice(0, index).findLast(({ speaker }) => speaker === 'client')?.text,
        ).toBe(clientSaid)
        for (const { index: at, quote } of why.quotes)
          expect(folded.transcript[at]?.text).toContain(quote.replace(/…$/u, '').trim())
      }),
      { numRuns: 20 },
    )
  })
})
