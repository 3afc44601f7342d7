import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failure } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { ClientStanding } from './client-standing.ts'
import { foldSession } from './fold-session.ts'
import { rehearse } from './rehearsal.ts'
import { clientMachineOf } from './remembered-client.ts'
import { replay } from './replay.ts'
import { REPLY_POOL } from './reply-pool.fixture.ts'
import { beginTalk, isTalkOver, type ScriptedTalk, sayInTalk } from './scripted-talk.ts'
import { readSession } from './session-reading.ts'
import { standingOf } from './session-standing.ts'
import { beginClient, readClient } from './simulated-client.ts'

const compiled = compileScenario(minimalScenario)
const machine = clientMachineOf(minimalScenario)

const say = (talk: ScriptedTalk, replies: readonly string[]): ScriptedTalk =>
  replies.reduce((sofar, text) => (isTalkOver(sofar) ? sofar : sayInTalk(sofar, text)), talk)

/** What every reply did and what the client answered, wherever the session began. */
const courseOf = (talk: ScriptedTalk) => {
  const { replies, transcript } = readSession(talk.snapshot)
  return replies
    .map(({ index, ...reply }) => ({ ...reply, answer: transcript[index + 1] }))
    .map(({ answer, ...reply }) => ({
      ...reply,
      answer: answer?.speaker === 'client' ? answer.speech : null,
    }))
}

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const byHand: ClientStanding = {
  turn: 6,
  variables: { bond: 60, open: 55, arousal: 80, discord: 20, hope: 50, goal: 50, frame: 90 },
  strain: 1,
  level: 'L2',
  rupture: 'none',
  boundary: 'held',
  risk: 'none',
  told: [],
  happened: [],
  used: [],
}

describe('A session from a standing', () => {
  test('goes on exactly as the one that got there, down to the words', () => {
    const aSession = fc.record({
      replies: fc.array(fc.constantFrom(...REPLY_POOL), { minLength: 1, maxLength: 16 }),
      cut: fc.nat(),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(aSession, ({ replies, cut, seed }) => {
        const at = cut % replies.length
        const first = say(beginTalk(compiled, seed), replies.slice(0, at))
        fc.pre(!isTalkOver(first))
        const whole = say(first, replies.slice(at))
        const standing = overTheWire(standingOf(first.snapshot.context))
        const rest = say(beginTalk(compiled, seed, standing), replies.slice(at))
        expect(courseOf(rest)).toEqual(courseOf(whole).slice(at))
        expect(standingOf(rest.snapshot.context)).toEqual(standingOf(whole.snapshot.context))
      }),
      { numRuns: 60 },
    )
  })

  test('is replayed from its journal alone', () => {
    const first = say(beginTalk(compiled, 3), REPLY_POOL.slice(0, 4))
    const standing = standingOf(first.snapshot.context)
    const { entries, folded } = rehearse(compiled, REPLY_POOL.slice(4, 8), 3, standing)
    const kept = overTheWire(entries)
    expect(foldSession(compiled, kept)).toEqual({ ok: true, value: folded })
    expect(replay(compiled, kept).differences).toEqual([])
  })

  test('begins with the student, unless no turn has passed and nothing was said', () => {
    const begins = (standing: ClientStanding) =>
      readSession(beginTalk(compiled, 1, standing).snapshot).transcript.map(({ text }) => text)
    expect([begins(byHand), begins({ ...byHand, turn: 0 })]).toEqual([
      [],
      [minimalScenario.opening.says],
    ])
  })

  test.each<[string, Partial<ClientStanding>]>([
    ['a fact', { told: ['no-such-fact'] }],
    ['an unlocked fact', { unlocked: ['no-such-fact'] }],
    ['a moment', { happened: ['no-such-moment'] }],
    ['a line', { used: ['lines/999'] }],
    ['a number', { variables: { ...byHand.variables, bond: 101 } }],
    ['a turn', { turn: -1 }],
  ])('is not folded with %s that the scenario cannot have', (_, wrong) => {
    const { entries } = rehearse(compiled, [], 1, byHand)
    const [opened, ...rest] = entries
    if (opened?.event.type !== 'session.opened') throw new Error('a journal is opened first')
    const header = { ...opened.event.header, standing: { ...byHand, ...wrong } }
    const journal = [{ ...opened, event: { ...opened.event, header } }, ...rest]
    expect(foldSession(compiled, journal)).toEqual(
      failure([{ code: 'impossible-standing', entry: 0 }]),
    )
  })
})

describe('A standing set by hand', () => {
  test('gives the numbers, and whatever follows from them', () => {
    const { variables, strain, level, affect, boundary, turn } = readClient(
      beginClient(machine, byHand),
    )
    expect({ variables, strain, level, affect, boundary, turn }).toEqual({
      variables: byHand.variables,
      strain: 1,
      level: 'L2',
      affect: 'flooded',
      boundary: 'held',
      turn: 6,
    })
  })

  test('that is the start of the file is the client of the file', () => {
    const fresh = readClient(beginClient(machine))
    const { variables, strain, level, rupture, boundary, risk } = fresh
    const standing = {
      ...byHand,
      ...{ turn: 0, variables, strain, level, rupture, boundary, risk },
    }
    expect(readClient(beginClient(machine, standing))).toEqual(fresh)
  })

  test('looks at the gates of the facts anew', () => {
    const unlockedAt = (level: ClientStanding['level']) =>
      readClient(beginClient(machine, { ...byHand, level })).unlocked
    const upTo = (levels: readonly string[]) =>
      minimalScenario.facts
        .filter(({ level, risk, gate }) => !risk && gate === undefined && levels.includes(level))
        .map(({ id }) => id)
    expect([unlockedAt('L0'), upTo(['L0']).every((id) => unlockedAt('L0').includes(id))]).toEqual([
      unlockedAt('L0'),
      true,
    ])
    expect(unlockedAt('L3')).toEqual(expect.arrayContaining([...upTo(['L0', 'L1', 'L2', 'L3'])]))
  })

  test('opens a rupture of the kind that is named, or of the client’s own style', () => {
    const kinds = (['none', 'withdrawal', 'confrontation', 'repairing', 'repaired'] as const).map(
      (rupture) => readClient(beginClient(machine, { ...byHand, rupture })).ruptureKind,
    )
    const own = minimalScenario.client.traits.style === 'withdraw' ? 'withdrawal' : 'confrontation'
    expect(kinds).toEqual([null, 'withdrawal', 'confrontation', own, null])
  })
})
