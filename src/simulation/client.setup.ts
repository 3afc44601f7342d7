import { assign, setup } from 'xstate'
import type { CueTag } from '#scenario/cue-tag.ts'
import { type DisclosureLevel, depthOf } from '#scenario/disclosure-level.ts'
import { type Affect, affectOf } from './affect.ts'
import { applyReply } from './apply-reply.ts'
import { crossesBoundary, holdsBoundary, violatesBoundary } from './boundary-rules.ts'
import type { ClientMind } from './client-mind.ts'
import { disclosureTarget, fallsBack, mayDeepen } from './disclosure-gates.ts'
import type { EffectTable } from './effect-table.ts'
import { type GatedFact, isFactOpen, isFactShut } from './fact-gate.ts'
import type { HeardReply } from './heard-reply.ts'
import { askedAround, askedPlainly, riskAnswerTo } from './risk-gate.ts'
import {
  afterRepair,
  isOpen,
  isRepaired,
  type RuptureKind,
  repairStepsAfter,
  ruptureOpenedBy,
} from './rupture-rules.ts'
import { type ClientChange, causeBetween } from './trace.ts'

/** What the client lives through. */
export type LifeEvent =
  | { readonly type: 'trainee.replied'; readonly heard: HeardReply }
  | { readonly type: 'client.told'; readonly fact: string }
  | { readonly type: 'moment.happened'; readonly moment: string }
  | { readonly type: 'cue.offered'; readonly cues: readonly CueTag[] }

/** The last four are raised inside the step of a reply, in this order. */
export type ClientEvent =
  | LifeEvent
  | { readonly type: 'effects.felt' }
  | { readonly type: 'rupture.settled' }
  | { readonly type: 'disclosure.settled' }
  | { readonly type: 'client.settled' }

/** Guards and actions of the client's statechart. The rules themselves are pure functions in their own files. */
export const client = setup({
  types: { context: {} as ClientMind, events: {} as ClientEvent },
  guards: {
    'a rupture opens': (_, { mind, kind }: { mind: ClientMind; kind: RuptureKind }) =>
      ruptureOpenedIn(mind) === kind,
    'repair is complete': (_, mind: ClientMind) =>
      isRepaired(stepsIn(mind), mind.variables.discord, mind.turn - mind.ruptureTurn),
    'a repair step is taken': (_, mind: ClientMind) =>
      stepsIn(mind).length > mind.repairSteps.length,
    'repair is lost': (_, { mind, kind }: { mind: ClientMind; kind: RuptureKind }) =>
      mind.ruptureKind === kind && stepsIn(mind).length === 0,
    'may deepen': (_, mind: ClientMind) =>
      mayDeepen(depthOf(mind.level), targetOf(mind), mind.turn - mind.levelTurn),
    'falls back': (_, { level, variables, rupture }: ClientMind) =>
      level !== 'L0' &&
      fallsBack(
        level,
        depthOf(level),
        disclosureTarget(variables, isOpen(rupture)),
        variables.open,
      ),
    'affect becomes': (_, { arousal, affect }: { arousal: number; affect: Affect }) =>
      affectOf(arousal) === affect,
    'boundary is violated': (_, heard: HeardReply) => violatesBoundary(heard),
    'boundary is crossed': (_, heard: HeardReply) => crossesBoundary(heard),
    'boundary is held': (_, heard: HeardReply) => holdsBoundary(heard),
    'cues include': (_, { cues, tag }: { cues: readonly CueTag[]; tag: CueTag }) =>
      cues.includes(tag),
    'risk is asked plainly': (_, heard: HeardReply) => askedPlainly(heard),
    'risk is asked around': (_, heard: HeardReply) => askedAround(heard),
    'is one of': (_, { id, ids }: { id: string; ids: readonly string[] }) => ids.includes(id),
    'fact is open': (_, { mind, fact }: { mind: ClientMind; fact: GatedFact }) =>
      isFactOpen(fact, mind),
    'fact is shut': (_, { mind, fact }: { mind: ClientMind; fact: GatedFact }) =>
      isFactShut(fact, mind),
  },
  actions: {
    'feel the reply': assign(
      ({ context }, { heard, table }: { heard: HeardReply; table: EffectTable }) =>
        afterFeeling(context, heard, table),
    ),
    'open the rupture': assign(({ context }, kind: RuptureKind) => ({
      rupture: kind,
      ruptureKind: kind,
      ruptureTurn: context.turn,
      bondBeforeRupture: context.trace?.before.bond ?? context.variables.bond,
      repairSteps: [],
    })),
    'take repair steps': assign(({ context }) => ({
      rupture: 'repairing' as const,
      repairSteps: stepsIn(context),
    })),
    'lose repair': assign((_, kind: RuptureKind) => ({ rupture: kind, repairSteps: [] })),
    'repair the rupture': assign(({ context }) => repaired(context)),
    'change level': assign(({ context }, level: DisclosureLevel) => ({
      level,
      levelTurn: context.turn,
    })),
    'answer about risk': assign(({ context }, riskFacts: readonly GatedFact[]) => ({
      riskAnswer: riskAnswerTo(
        context.heard,
        riskFacts.filter(({ id }) => !context.told.includes(id)),
        context,
      ),
    })),
    'count cues': assign(({ context }, cues: readonly CueTag[]) => {
      const cuesOffered = { ...context.cuesOffered }
      for (const tag of cues) cuesOffered[tag] += 1
      return { cuesOffered }
    }),
    unlock: assign(({ context }, fact: string) => ({ unlocked: [...context.unlocked, fact] })),
    lock: assign(({ context }, fact: string) => ({
      unlocked: context.unlocked.filter((id) => id !== fact),
    })),
    'remember telling': assign(({ context }, fact: string) => ({ told: [...context.told, fact] })),
    'remember moment': assign(({ context }, moment: string) => ({
      happened: [...context.happened, moment],
    })),
    note: assign(({ context }, change: ClientChange) => ({
      trace: context.trace && { ...context.trace, events: [...context.trace.events, change] },
    })),
  },
})

function afterFeeling(
  mind: ClientMind,
  heard: HeardReply,
  table: EffectTable,
): Partial<ClientMind> {
  const { numbers, causes } = applyReply(mind, heard, {
    traits: mind.traits,
    isRuptured: isOpen(mind.rupture),
    table,
  })
  const strained: readonly ClientChange[] =
    numbers.strain === mind.strain
      ? []
      : [numbers.strain > mind.strain ? 'strain-left' : 'strain-eased']
  return {
    ...numbers,
    turn: mind.turn + 1,
    topics: heard.topics,
    heard,
    riskAnswer: null,
    trace: { before: mind.variables, causes, events: strained },
  }
}

function repaired(mind: ClientMind): Partial<ClientMind> {
  const variables = afterRepair(mind.variables, mind.bondBeforeRupture)
  const cause = causeBetween('repair', mind.variables, variables)
  return {
    variables,
    strain: 0,
    rupture: 'repaired',
    ruptureKind: null,
    repairSteps: stepsIn(mind),
    trace:
      mind.trace && cause ? { ...mind.trace, causes: [...mind.trace.causes, cause] } : mind.trace,
  }
}

const newestTurn = ({ history }: ClientMind) => history.at(-1) ?? { said: [], credited: [] }

const stepsIn = (mind: ClientMind) => repairStepsAfter(mind.repairSteps, newestTurn(mind))

const targetOf = ({ variables, rupture }: ClientMind): number =>
  disclosureTarget(variables, isOpen(rupture))

const ruptureOpenedIn = (mind: ClientMind): RuptureKind | null =>
  mind.trace &&
  ruptureOpenedBy({
    said: newestTurn(mind).said,
    before: mind.trace.before,
    after: mind.variables,
    style: mind.traits.style,
  })
