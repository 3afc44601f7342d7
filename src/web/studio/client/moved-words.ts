import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { CLIENT_VARIABLES } from '#scenario/client-variable.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import type { ClientChange, EffectCause, EffectTrace } from '#simulation/trace.ts'
import { LEVEL_NAMES, RUPTURE_NAMES, VARIABLE_NAMES } from './state-words.ts'

/** "trust 32 → 36" for every number that shows a change, in the order of the file's keys. */
export const numbersMoved = ({ before, after }: EffectTrace): readonly string[] =>
  CLIENT_VARIABLES.flatMap((variable) => {
    const [from, to] = [Math.round(before[variable]), Math.round(after[variable])]
    return from === to ? [] : [`${VARIABLE_NAMES[variable]} ${from} → ${to}`]
  })

/** What changed about the client that is no number: level, rupture, facts; in the order in which it happened. */
export function changesAfter(
  { state, trace }: Pick<FoldedReply, 'state' | 'trace'>,
  before: ClientState,
): readonly string[] {
  const opened = state.unlocked.filter((id) => !before.unlocked.includes(id))
  const shut = before.unlocked.filter((id) => !state.unlocked.includes(id))
  const told = trace.events.filter(
    (event) => event !== 'fact-unlocked' && event !== 'fact-locked-again',
  )
  return [
    ...told.map((event) => wordsFor(event, state)),
    ...opened.map((id) => `fact unlocked: ${id}`),
    ...shut.map((id) => `fact locked again: ${id}`),
  ]
}

function wordsFor(event: ClientChange, { level, rupture }: ClientState): string {
  if (event === 'level-up') return `opened up to ${level}, ${LEVEL_NAMES[level]}`
  if (event === 'level-down') return `drew back to ${level}, ${LEVEL_NAMES[level]}`
  if (event === 'rupture-opened') return `rupture: ${RUPTURE_NAMES[rupture]}`
  return CHANGE_WORDS[event]
}

const CHANGE_WORDS = {
  'repair-step': 'a step of repair',
  'repair-lost': 'the steps of repair were lost',
  repaired: 'the rupture was repaired',
  'strain-left': 'the misstep leaves strain',
  'strain-eased': 'a misstep was owned',
  'shut-down': 'shut down',
  flooded: 'flooded',
  'back-in-window': 'back within reach',
  'boundary-held': 'the boundary was held',
  'boundary-crossed': 'the boundary was crossed',
  'boundary-violated': 'the boundary was violated',
  'risk-asked-directly': 'risk was asked about plainly',
  'risk-asked-around': 'risk was asked around',
  'risk-planned': 'risk was talked through',
  'fact-unlocked': 'a fact was unlocked',
  'fact-locked-again': 'a fact was locked again',
} as const satisfies Record<
  Exclude<ClientChange, 'level-up' | 'level-down' | 'rupture-opened'>,
  string
>

/** Every cause with what it moved: "RF, feeling-named-to-shut-down: trust +4.0, openness +2.0". */
export const causeRow = ({ cause, rule, repeats, effect }: EffectCause): CauseRow => ({
  cause,
  rule: rule === 'base' || rule === cause ? '' : rule.replaceAll('-', ' '),
  repeats,
  moved: CLIENT_VARIABLES.flatMap((variable) => {
    const points = effect[variable]
    return points === undefined ? [] : [`${VARIABLE_NAMES[variable]} ${signed(points)}`]
  }).join(', '),
})

export interface CauseRow {
  readonly cause: BehaviourCode | string
  /** the rule of context that replaced the code's own row; '' for none */
  readonly rule: string
  readonly repeats: number
  readonly moved: string
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`
