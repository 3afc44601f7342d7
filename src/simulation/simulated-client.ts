import { createActor, initialTransition, type SnapshotFrom } from 'xstate'
import { invariant } from '#lib/invariant.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { affectOf } from './affect.ts'
import type { compileClient } from './client.machine.ts'
import type { ClientEvent } from './client.setup.ts'
import type { ClientMind } from './client-mind.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { ClientStanding } from './client-standing.ts'
import type { ClientState } from './client-state.ts'
import type { HeardReply } from './heard-reply.ts'
import { mindOf } from './standing-mind.ts'
import type { EffectTrace } from './trace.ts'

/** The few things one may do with a client. Pure: the same machine, snapshot and words give the same client. */

export type ClientMachine = ReturnType<typeof compileClient>
export type ClientSnapshot = SnapshotFrom<ClientMachine>

/**
 * The client before the first word, or as they stand.
 * @param standing names only facts and moments that the machine has
 */
export function beginClient(machine: ClientMachine, standing?: ClientStanding): ClientSnapshot {
  const start = alive(initialTransition(machine)[0])
  if (standing === undefined) return start
  const context = mindOf(standing, start.context)
  const { rupture, level, boundary, risk, unlocked, told, happened } = { ...standing, ...context }
  const stood = machine.resolveState({
    context,
    value: {
      ...start.value,
      rupture,
      disclosure: level,
      affect: affectOf(context.variables.arousal),
      boundary,
      risk,
      facts: mapKeys(start.value.facts, (id) =>
        told.includes(id) ? 'told' : unlocked.includes(id) ? 'unlocked' : 'locked',
      ),
      moments: mapKeys(start.value.moments, (id) =>
        happened.includes(id) ? 'happened' : 'waiting',
      ),
    },
  })
  return standing.unlocked === undefined ? step(machine, stood, { type: 'client.settled' }) : stood
}

/** The client after a reply, and what the reply moved. */
export function hearReply(
  machine: ClientMachine,
  snapshot: ClientSnapshot,
  heard: HeardReply,
): { readonly snapshot: ClientSnapshot; readonly trace: EffectTrace } {
  const next = step(machine, snapshot, { type: 'trainee.replied', heard })
  const trace = traceOf(next.context)
  invariant(trace, 'a reply leaves a trace')
  return { snapshot: next, trace }
}

/** The client has told a fact; one that is locked stays locked. */
export const tellFact = (machine: ClientMachine, snapshot: ClientSnapshot, fact: string) =>
  step(machine, snapshot, { type: 'client.told', fact })

/** A scripted moment has happened. */
export const passMoment = (machine: ClientMachine, snapshot: ClientSnapshot, moment: string) =>
  step(machine, snapshot, { type: 'moment.happened', moment })

/** The client's words called for something. */
export const offerCues = (
  machine: ClientMachine,
  snapshot: ClientSnapshot,
  cues: readonly CueTag[],
) => step(machine, snapshot, { type: 'cue.offered', cues })

/** The client has spoken: what the words told, which moment they were, what they called for, in that order. */
export function afterSpeaking(
  machine: ClientMachine,
  snapshot: ClientSnapshot,
  { fact, moment, cues }: Pick<ClientSpeech, 'fact' | 'moment' | 'cues'>,
): ClientSnapshot {
  let client = snapshot
  if (fact !== null) client = tellFact(machine, client, fact)
  if (moment !== null) client = passMoment(machine, client, moment)
  if (cues.length > 0) client = offerCues(machine, client, cues)
  return client
}

/** The client as other parts may read it: JSON. */
export function readClient({ context, value }: ClientSnapshot): ClientState {
  return {
    turn: context.turn,
    variables: context.variables,
    strain: context.strain,
    level: context.level,
    rupture: context.rupture,
    ruptureKind: context.ruptureKind,
    repairSteps: context.repairSteps,
    affect: value.affect,
    boundary: value.boundary,
    risk: value.risk,
    riskAnswer: context.riskAnswer,
    unlocked: context.unlocked,
    told: context.told,
    happened: context.happened,
    cuesOffered: context.cuesOffered,
    topics: context.topics,
    history: context.history,
    trace: traceOf(context),
  }
}

function step(
  machine: ClientMachine,
  snapshot: ClientSnapshot,
  event: ClientEvent,
): ClientSnapshot {
  return alive(machine.transition(snapshot, event, scopeOf(machine)))
}

/** A broken rule surfaces as a thrown error, never as a client that has silently stopped. */
function alive(snapshot: ClientSnapshot): ClientSnapshot {
  if (snapshot.status === 'error') throw snapshot.error
  return snapshot
}

const mapKeys = <Value>(
  keys: Readonly<Record<string, unknown>>,
  valueFor: (key: string) => Value,
): Record<string, Value> => Object.fromEntries(Object.keys(keys).map((key) => [key, valueFor(key)]))

type Scope = Parameters<ClientMachine['transition']>[2]

const scopes = new WeakMap<ClientMachine, Scope>()

/**
 * The surroundings that a transition asks for, out of an actor that is never started. The client only assigns and
 * raises, so nothing in them is used; XState's own `transition` builds new ones each time, at twice the cost of a step.
 */
function scopeOf(machine: ClientMachine): Scope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine)
  const nothing = () => {}
  const scope: Scope = {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

const traceOf = ({ trace, variables }: ClientMind): EffectTrace | null =>
  trace && { ...trace, after: variables }
