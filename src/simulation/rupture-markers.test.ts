import { describe, expect, test } from 'vitest'
import { heardReply } from './heard.fixture.ts'
import { ruptureMarkersOf } from './rupture-markers.ts'

describe('Rupture shows', () => {
  test.each([
    ['not at all while none is open', 'none', 'ADV', []],
    ['as agreement with advice in withdrawal', 'withdrawal', 'ADV', ['masking']],
    ['as shutting down after a blow in withdrawal', 'withdrawal', 'CONF', ['shutting-down']],
    ['as stepping aside from a question', 'withdrawal', 'CQ', ['avoiding', 'shutting-down']],
    ['as a demand after advice in confrontation', 'confrontation', 'ADV', ['demand', 'complaint']],
    ['as sarcasm after a blow in confrontation', 'confrontation', 'CONF', ['sarcasm', 'complaint']],
    ['as rejecting a question', 'confrontation', 'OQ', ['rejection', 'complaint']],
    ['as a complaint about all else', 'confrontation', 'VAL', ['complaint']],
    ['as a test of the repair', 'repairing', 'REP', ['testing-repair']],
  ] as const)('%s', (_, rupture, code, markers) => {
    expect(ruptureMarkersOf({ rupture, boundary: 'intact' }, heardReply([code]))).toEqual(markers)
  })

  test('as pressure while a boundary is being tested', () => {
    const state = { rupture: 'confrontation', boundary: 'tested' } as const
    expect(ruptureMarkersOf(state, heardReply(['VAL']))).toEqual(['pressure', 'complaint'])
  })
})
