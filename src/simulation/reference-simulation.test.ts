import { describe, expect, it } from 'vitest'
import { invariant } from '#lib/invariant.ts'
import { draw } from '#lib/prng.ts'
import { BEHAVIOUR_CODES, type BehaviourCode } from '#scenario/behaviour-code.ts'
import { CLIENT_VARIABLES, type ClientVariables } from '#scenario/client-variable.ts'
import { DISCLOSURE_LEVELS, depthOf } from '#scenario/disclosure-level.ts'
import { compileClient } from './client.machine.ts'
import type { ClientState } from './client-state.ts'
import { EFFECT_TABLE, type Effect, type EffectTable, mapEffect } from './effect-table.ts'
import { heardReply } from './heard.fixture.ts'
import {
  REFERENCE_PROFILES,
  REFERENCE_RUNS,
  REFERENCE_SCRIPTS,
  type ReferenceProfile,
  type ReferenceTurn,
  TAILORED_RUNS,
  TRACED_RUN,
} from './reference-simulation.fixture.ts'
import { isOpen, type RuptureKind } from './rupture-rules.ts'
import { beginClient, hearReply, readClient } from './simulated-client.ts'

/** @source clinical reference R10 */
const TOLERANCE = 0.05

const CORE = ['easyE01', 'mandatedE06', 'silentTeenE05'] as const
const ALL = [...CORE, 'dependentE09'] as const

/** The client after each turn; the first entry is the start. */
function run(
  { start, traits }: ReferenceProfile,
  turns: readonly ReferenceTurn[],
  more: { table?: EffectTable; rupture?: RuptureKind | 'none' } = {},
): readonly ClientState[] {
  const [bond = 0, open = 0, arousal = 0, discord = 0, hope = 0, goal = 0, frame = 0] = start
  const rupture = more.rupture ?? 'none'
  const machine = compileClient(
    {
      client: { start: { bond, open, arousal, discord, hope, goal, frame, rupture }, traits },
      facts: [],
      moments: [],
    },
    more.table ?? EFFECT_TABLE,
  )
  let snapshot = beginClient(machine)
  const states = [readClient(snapshot)]
  for (const { codes, flag } of turns) {
    const reply = heardReply(codes, flag ? { flags: { [flag]: true } } : {})
    snapshot = hearReply(machine, snapshot, reply).snapshot
    states.push(readClient(snapshot))
  }
  return states
}

function runScript(profile: string, script: string, table?: EffectTable): readonly ClientState[] {
  const who = REFERENCE_PROFILES[profile]
  const turns = REFERENCE_SCRIPTS[script]
  invariant(who && turns, `unknown run: ${script} with ${profile}`)
  return run(who, turns, table ? { table } : {})
}

const endOf = (states: readonly ClientState[]): ClientState =>
  states[states.length - 1] as ClientState

/** Printed and reached value of each variable that is further off than the reference allows. */
const deviations = (printed: readonly number[], reached: ClientVariables) =>
  CLIENT_VARIABLES.flatMap((variable, place) => {
    const value = printed[place] as number
    return Math.abs(value - reached[variable]) > TOLERANCE
      ? [`${variable} ${reached[variable]} instead of ${value}`]
      : []
  })

const firstTurnAt = (states: readonly ClientState[], depth: number) =>
  states.find(({ level }) => depthOf(level) >= depth)?.turn ?? null

const turnsWith = (states: readonly ClientState[], change: string) =>
  states
    .filter(({ trace }) => trace?.events.some((event) => event === change))
    .map(({ turn }) => turn)

const peakOf = (states: readonly ClientState[]) =>
  DISCLOSURE_LEVELS[Math.max(...states.map(({ level }) => depthOf(level)))]

const scoreOf = ({ variables: { bond, open, discord } }: ClientState) => bond + open - discord

describe('the reference simulation', () => {
  it.each(REFERENCE_RUNS)('$script with $profile ends where the reference ends', (expected) => {
    const states = runScript(expected.profile, expected.script)
    const end = endOf(states)
    expect({
      deviations: deviations(expected.final, end.variables),
      level: end.level,
      peak: peakOf(states),
      firstAt: [firstTurnAt(states, 2), firstTurnAt(states, 3)],
      strain: end.strain,
      rupture: end.ruptureKind ?? 'none',
      opened: turnsWith(states, 'rupture-opened').length,
      repairedAt: turnsWith(states, 'repaired')[0] ?? null,
    }).toEqual({
      deviations: [],
      level: expected.level,
      peak: expected.peak,
      firstAt: expected.firstAt,
      strain: expected.strain,
      rupture: expected.rupture,
      opened: expected.opened,
      repairedAt: expected.repairedAt,
    })
  })

  it.each(TAILORED_RUNS)(
    'a tailored script ends $scenario where the reference ends',
    (expected) => {
      const states = run(expected.profile, expected.turns, { rupture: expected.rupture })
      const end = endOf(states)
      expect({
        deviations: deviations(expected.final, end.variables),
        firstAt: [1, 2, 3].map((depth) => firstTurnAt(states, depth)),
        strain: end.strain,
        isRuptured: isOpen(end.rupture),
        repairedAt: turnsWith(states, 'repaired')[0] ?? null,
      }).toEqual({
        deviations: [],
        firstAt: expected.firstAt,
        strain: 0,
        isRuptured: false,
        repairedAt: expected.repairedAt,
      })
    },
  )

  it('a withdrawal and its repair go turn by turn as in the reference', () => {
    const states = runScript('silentTeenE05', 'ruptureRepaired')
    const reached = states.slice(1).map(({ variables, strain, level, ruptureKind }, place) => ({
      deviations: deviations(TRACED_RUN[place]?.after ?? [], variables),
      strain,
      level,
      rupture: ruptureKind ?? 'none',
    }))
    expect(reached).toEqual(
      TRACED_RUN.map(({ strain, level, rupture }) => ({ deviations: [], strain, level, rupture })),
    )
    expect(
      states.slice(6, 10).map(({ rupture, repairSteps }) => ({ rupture, repairSteps })),
    ).toEqual([
      { rupture: 'withdrawal', repairSteps: [] },
      { rupture: 'repairing', repairSteps: ['notice'] },
      { rupture: 'repairing', repairSteps: ['notice', 'empathise', 'own'] },
      { rupture: 'repaired', repairSteps: ['notice', 'empathise', 'own', 'renegotiate'] },
    ])
  })
})

type Ends = (script: string) => ClientState

/** Where each script ends with this client; a script is run once, when first asked for. */
function endsOn(profile: string, table?: EffectTable): Ends {
  const ends = new Map<string, ClientState>()
  return (script) => {
    const end = ends.get(script) ?? endOf(runScript(profile, script, table))
    ends.set(script, end)
    return end
  }
}

const isDescending = (end: Ends, scripts: readonly string[]) =>
  scripts
    .map((script) => scoreOf(end(script)))
    .every((score, place, scores) => place === 0 || score < (scores[place - 1] as number))

const depthAfter = (end: Ends, script: string) => depthOf(end(script).level)

/** Orderings that no tuning may lose. @source clinical reference R6 */
const ORDERINGS: Readonly<Record<string, (end: Ends) => boolean>> = {
  O1: (end) => isDescending(end, ['skilled', 'noviceMixed', 'adviceGiver', 'confronter']),
  O2: (end) => isDescending(end, ['skilled', 'parrot', 'adviceGiver']),
  O4: (end) =>
    ['parrot', 'flatterer', 'formula'].every(
      (gaming) => depthAfter(end, 'skilled') > depthAfter(end, gaming),
    ),
  O5: (end) => isDescending(end, ['ruptureRepaired', 'ruptureIgnored']),
  O6: (end) => end('pleaser').variables.frame < 30 && end('pleaser').variables.goal < 25,
  O7: (end) => depthAfter(end, 'skilled') >= 2,
  O9: (end) =>
    isDescending(end, ['warmLimits', 'coldLimits']) &&
    end('warmLimits').variables.bond > end('coldLimits').variables.bond &&
    end('warmLimits').variables.frame === 100 &&
    end('coldLimits').variables.frame === 100,
  O10: (end) => depthAfter(end, 'openQuestionOnly') <= 1,
}

const lost = (names: readonly string[], end: Ends) =>
  names.filter((name) => !ORDERINGS[name]?.(end))

describe('the orderings of scripted trainees', () => {
  it.each(ALL)('%s tells good trainees from poor ones', (profile) => {
    expect(lost(['O1', 'O2', 'O5', 'O6', 'O7', 'O9'], endsOn(profile))).toEqual([])
  })

  it.each(CORE)('%s opens to listening, not to formulas or bare questions', (profile) => {
    expect(lost(['O4', 'O10'], endsOn(profile))).toEqual([])
  })

  it('a mixed novice does better than a parrot with an easy client', () => {
    expect(isDescending(endsOn('easyE01'), ['noviceMixed', 'parrot'])).toBe(true)
  })

  it('slips please an easy client all the way to the core, so the end state can be no mark', () => {
    const { level, variables } = endsOn('easyE01')('pleaser')
    expect({ level, frame: variables.frame }).toEqual({ level: 'L3', frame: 0 })
  })

  it('pressure makes the mandated client confront and the silent one withdraw', () => {
    expect([
      endsOn('mandatedE06')('confronter').ruptureKind,
      endsOn('mandatedE06')('adviceGiver').ruptureKind,
      endsOn('silentTeenE05')('adviceGiver').ruptureKind,
    ]).toEqual(['confrontation', 'confrontation', 'withdrawal'])
  })

  it('the orderings do not hang on exact numbers: each effect jittered by a quarter', () => {
    const draws = jitteredTables(30, 20261122)
    const failures = draws.flatMap((table, place) =>
      CORE.flatMap((profile) =>
        lost(['O1', 'O2', 'O4', 'O5', 'O6', 'O7'], endsOn(profile, table)).map(
          (name) => `draw ${place}: ${name} with ${profile}`,
        ),
      ),
    )
    expect(failures).toEqual([])
  })
})

/** Tables in which each number has its own factor from 0.75 to 1.25. @source clinical reference R7 */
function jitteredTables(count: number, seed: number): readonly EffectTable[] {
  let state = seed
  const jitter = (points: number) => {
    const drawn = draw(state)
    state = drawn.state
    return points * (0.75 + drawn.value / 2)
  }
  return Array.from({ length: count }, () => {
    const table: Record<BehaviourCode, Effect> = { ...EFFECT_TABLE }
    for (const code of BEHAVIOUR_CODES) table[code] = mapEffect(EFFECT_TABLE[code], jitter)
    return table
  })
}
