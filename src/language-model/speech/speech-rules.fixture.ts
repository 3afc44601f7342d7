import { invariant } from '#lib/invariant.ts'
import type { AddressedLine } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { SpeechPlan } from '#simulation/speech-plan.ts'
import type { VoiceFreedom } from '#simulation/voice-direction.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import type { SpeechRules } from './speech-rules.ts'

/** A shipped scenario by its id. */
export function shipped(id: string): Scenario {
  const found = shippedScenarios.find(([, { scenario }]) => scenario.id === id)
  invariant(found !== undefined, `no scenario ${id}`)
  return found[1].scenario
}

export const freePlan: SpeechPlan = {
  occasion: 'answer',
  turn: 3,
  stance: 'settled',
  ruptureMarkers: [],
  level: 'L1',
  answers: ['OQ'],
  moment: null,
  postponed: null,
  reveal: null,
  unlocked: [],
  topic: null,
  feelingDue: false,
  riskAnswer: null,
  ending: null,
}

/** Rules for a turn in which the client speaks freely and no author's line stands behind it. */
export const rulesFor = (
  scenario: Scenario,
  plan: Partial<SpeechPlan> = {},
  line: AddressedLine | null = null,
  freedom: VoiceFreedom = 'free',
  turns: readonly TranscriptTurn[] = [],
): SpeechRules => ({
  scenario,
  plan: { ...freePlan, ...plan },
  direction: {
    freedom,
    line,
    embedded: {
      line: line?.address ?? null,
      says: line?.line.says ?? '…',
      stage: line?.line.stage ?? null,
      cues: line?.line.cues ?? [],
      moment: plan.moment ?? null,
      fact: plan.reveal ?? null,
      ending: plan.ending ?? null,
      spokenBy: 'embedded',
    },
  },
  turns,
})

/** The facts that are told before a fact, a moment or an ending can come. */
function toldBefore(scenario: Scenario, told: readonly string[]): readonly string[] {
  const deeper = scenario.facts
    .filter(({ id }) => told.includes(id))
    .flatMap(({ gate }) => [...(gate?.told ?? [])])
  const all = [...new Set([...told, ...deeper])]
  return all.length === told.length ? all : toldBefore(scenario, all)
}

/** The barest plan under which a line would be spoken. */
export function planFor({ source, line }: AddressedLine, scenario: Scenario): Partial<SpeechPlan> {
  const level = line.levels?.at(0) ?? 'L1'
  const answers = (line.after ?? []).filter((code) => code !== 'NC')
  const stance = line.stance?.at(0) ?? 'settled'
  const base = { level, answers, stance }
  switch (source.kind) {
    case 'opening':
      return { occasion: 'opening', turn: 0, answers: [] }
    case 'farewell':
      return { ...base, occasion: 'farewell', answers: [] }
    case 'ending': {
      const when = scenario.endings.find(({ id }) => id === source.ending)?.when
      return { ...base, ending: source.ending, unlocked: toldBefore(scenario, when?.told ?? []) }
    }
    case 'moment': {
      const when = scenario.moments.find(({ id }) => id === source.moment)?.when
      return { ...base, moment: source.moment, unlocked: toldBefore(scenario, when?.told ?? []) }
    }
    case 'fact':
      return { ...base, reveal: source.fact, unlocked: toldBefore(scenario, [source.fact]) }
    default:
      return base
  }
}
