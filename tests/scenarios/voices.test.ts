import { describe, expect, test } from 'vitest'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { lineAt } from '#scenario/line-address.ts'
import type { Stance } from '#scenario/stance.ts'
import { speak } from '#simulation/embedded-voice.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { plainPlan } from '#simulation/speech-plan.fixture.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

const SEEDS = [1, 2, 3]
const LONG_SESSION = 25

/** All that the file's trainees say, one after the other, until a long session is full. */
function longScript({ scenario }: CompiledScenario, kind: 'skilled' | 'clumsy'): readonly string[] {
  const own = scenario.trainees.filter((trainee) => trainee.kind === kind)
  const others = scenario.trainees.filter((trainee) => trainee.kind !== kind)
  return [...own, ...others].flatMap(({ replies }) => replies).slice(0, LONG_SESSION)
}

/** The same client, who neither leaves nor looks at the clock. */
const staying = ({ scenario, hash }: CompiledScenario): CompiledScenario => ({
  hash,
  scenario: { ...scenario, endings: [] },
})

const saidBy = (compiled: CompiledScenario, replies: readonly string[], seed: number) =>
  rehearse(compiled, replies, seed).folded.transcript.flatMap((turn) =>
    turn.speaker === 'client' ? [turn.text] : [],
  )

const SILENCE = '…'

describe.each(shippedScenarios)('The voice of %s', (_, compiled) => {
  test.each(['skilled', 'clumsy'] as const)('says nothing twice in 25 turns: %s', (kind) => {
    for (const seed of SEEDS) {
      const said = saidBy(staying(compiled), longScript(compiled, kind), seed)
      const spoken = said.filter((words) => words !== SILENCE)
      expect(said.length).toBeGreaterThan(LONG_SESSION)
      expect(spoken.filter((words, at) => spoken.indexOf(words) !== at)).toEqual([])
    }
  })

  /** What a withdrawal masks, shuts down at and avoids; what a confrontation demands, scorns and rejects. */
  const STYLE: Readonly<Record<'withdraw' | 'confront', Stance>> = {
    withdraw: 'withdrawing',
    confront: 'confronting',
  }
  const stance = STYLE[compiled.scenario.client.traits.style]

  test.each<readonly [BehaviourCode]>([['ADV'], ['CONF'], ['OQ']])(
    'in a rupture answers %s with words made for it',
    (code) => {
      const plan = { ...plainPlan, stance, answers: [code] }
      const { line } = speak(plan, compiled.scenario, { used: new Set(), seed: 1 })
      const authored = lineAt(compiled.scenario, line ?? '')?.line
      expect([line, authored?.stance?.includes(stance), authored?.after?.includes(code)]).toEqual([
        line,
        true,
        true,
      ])
    },
  )
})

test('The same student reads differently with every client', () => {
  const [first] = shippedScenarios
  const replies = first?.[1].scenario.trainees[0]?.replies ?? []
  const said = shippedScenarios.map(
    ([, compiled]) => new Set(saidBy(compiled, replies, 1).filter((words) => words !== SILENCE)),
  )
  const shared = said.flatMap((mine, at) =>
    said.slice(at + 1).flatMap((theirs) => [...mine].filter((words) => theirs.has(words))),
  )
  expect(shared).toEqual([])
})
