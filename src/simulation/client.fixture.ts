import type { Traits } from '#scenario/client.schema.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { compileClient } from './client.machine.ts'
import type { ClientState } from './client-state.ts'
import type { GatedFact } from './fact-gate.ts'
import { heardReply } from './heard.fixture.ts'
import type { HeardReply } from './heard-reply.ts'
import {
  beginClient,
  type ClientSnapshot,
  hearReply,
  offerCues,
  passMoment,
  readClient,
  tellFact,
} from './simulated-client.ts'

interface ClientMade {
  readonly start?: Partial<ClientState['variables']> & {
    readonly rupture?: 'withdrawal' | 'confrontation'
  }
  readonly traits?: Partial<Traits>
  readonly facts?: readonly GatedFact[]
  readonly moments?: readonly string[]
}

/** A client to talk to in a test: everyday numbers unless told otherwise. Each call moves it on and reads it. */
export function makeClient({ start, traits, facts = [], moments = [] }: ClientMade = {}) {
  const machine = compileClient({
    client: {
      start: {
        bond: 50,
        open: 40,
        arousal: 50,
        discord: 20,
        hope: 40,
        goal: 40,
        frame: 80,
        ...start,
      },
      traits: {
        reactance: 0.5,
        gain: 1,
        arousal0: 50,
        discord0: 20,
        style: 'withdraw',
        culture: 0.5,
        ...traits,
      },
    },
    facts,
    moments: moments.map((id) => ({ id })),
  })
  let snapshot = beginClient(machine)
  const move = (next: ClientSnapshot): ClientState => {
    snapshot = next
    return readClient(snapshot)
  }
  return {
    now: () => readClient(snapshot),
    hears: (...[codes, more]: Parameters<typeof heardReply>) =>
      move(hearReply(machine, snapshot, heardReply(codes, more)).snapshot),
    hearsReply: (heard: HeardReply) => move(hearReply(machine, snapshot, heard).snapshot),
    offers: (...cues: readonly CueTag[]) => move(offerCues(machine, snapshot, cues)),
    tells: (fact: string) => move(tellFact(machine, snapshot, fact)),
    meets: (moment: string) => move(passMoment(machine, snapshot, moment)),
  }
}

/** What a code or rule moved in the newest turn; an empty object if it moved nothing. */
export const movedBy = (state: ClientState, cause: string) =>
  state.trace?.causes.find((found) => found.cause === cause)?.effect ?? {}

/** The rule by which a code took effect in the newest turn. */
export const ruleOf = (state: ClientState, cause: string) =>
  state.trace?.causes.find((found) => found.cause === cause)?.rule ?? null
