import { describe, expect, test } from 'vitest'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { exemplarFaults } from './exemplar-check.ts'

/** The first moment of the fixture, which has two wordings, with one example. */
const momentsWith = (reply: string) =>
  minimalScenario.moments
    .slice(0, 1)
    .map((moment) => ({ ...moment, exemplars: [{ reply, why: 'Shows how it is done.' }] }))

describe('Examples', () => {
  test('pass when the observer finds no harm in them', () => {
    const moments = momentsWith('Keeping up "fine" for everybody sounds exhausting.')
    expect(exemplarFaults({ moments })).toEqual([])
  })

  test('are named when they advise, once for each wording of their moment', () => {
    const reply = 'You should go to bed earlier.'
    expect(exemplarFaults({ moments: momentsWith(reply) })).toEqual([
      { moment: 'tired', clientSaid: "I'm so tired of saying I'm fine.", reply, codes: ['ADV'] },
      {
        moment: 'tired',
        clientSaid: 'Everyone asks and I say fine. It wears me out.',
        reply,
        codes: ['ADV'],
      },
    ])
  })
})
