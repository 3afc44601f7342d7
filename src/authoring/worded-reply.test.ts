import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import type { TraineeHears } from './trainee.ts'
import { worded } from './worded-reply.ts'

const hears = (changes: Partial<TraineeHears> = {}): TraineeHears => ({
  turn: 1,
  clientSaid: 'I walk past the folder every day.',
  cues: [],
  topics: [{ id: 'work', words: ['warehouse*', 'your age', 'your job'] }],
  brief: scenarioBrief(minimalScenario),
  ownReplies: [],
  random: 1,
  ...changes,
})

describe('A worded reply', () => {
  test.each([
    ['Hello {name}, we have {minutes} minutes.', 'Hello Sam, we have 15 minutes.'],
    ['{Echo}.', 'You walk past the folder every day.'],
    ['So {echo}.', 'So you walk past the folder every day.'],
    ['{Tail}, mm.', 'You walk past the folder every day, mm.'],
    ['Tell me about {topic}.', 'Tell me about your job.'],
  ])('fills the places of "%s"', (wording, reply) => {
    expect(worded(hears(), [wording])).toEqual(reply)
  })

  test('passes over a wording with a place that cannot be filled', () => {
    const silent = hears({ clientSaid: '…' })
    expect(worded(silent, ['So {echo}.', "You've gone quiet.", 'You sound {feeling}.'])).toEqual(
      "You've gone quiet.",
    )
  })

  test('leaves out a part of which nothing can be said, and puts the others together', () => {
    expect(
      worded(hears({ clientSaid: '…' }), ['{Echo}.'], ['Take your time.'], ['Go on.']),
    ).toEqual('Take your time. Go on.')
  })

  test('takes a wording that was not used yet, whatever stood in its places', () => {
    const later = hears({ ownReplies: ['So you never slept.'] })
    expect(worded(later, ['So {echo}.', 'Go on.'])).toEqual('Go on.')
  })

  test('says again what there is to say, and says so', () => {
    expect(worded(hears({ ownReplies: ['Go on.'] }), ['Go on.'])).toEqual('Like I said: Go on.')
  })

  test('is decided by the number it is given', () => {
    const wordings = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']
    const said = Array.from({ length: 20 }, (_, random) => worded(hears({ random }), wordings))
    expect(new Set(said)).toEqual(new Set(wordings))
    expect(worded(hears({ random: 7 }), wordings)).toEqual(worded(hears({ random: 7 }), wordings))
  })

  test('nothing at all to say is a mistake in the wordings', () => {
    expect(() => worded(hears({ clientSaid: '…' }), ['{Echo}.'])).toThrow(
      'a trainee has something new to say at turn 1',
    )
  })
})
