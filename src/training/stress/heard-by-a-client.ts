import { type CodedTurn, codesOf } from '#coding/coded-turn.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import { compileClient } from '#simulation/client.machine.ts'
import type { ClientState } from '#simulation/client-state.ts'
import { hear } from '#simulation/hear.ts'
import { beginClient, hearReply, offerCues, readClient } from '#simulation/simulated-client.ts'
import type { EffectTrace } from '#simulation/trace.ts'
import type { Observer } from './read-conversation.ts'
import type { Exchange } from './session-case.ts'

/** An ordinary client, before anything was said. Judgement. */
const START: ClientVariables = {
  bond: 50,
  open: 45,
  arousal: 50,
  discord: 20,
  hope: 40,
  goal: 40,
  frame: 80,
}

/** What one reply was read as and did. */
export interface Felt {
  readonly coded: CodedTurn
  readonly trace: EffectTrace
  readonly state: ClientState
}

/** A simulated client who says these lines and hears these replies, one after the other. */
export function heardByAClient(
  observer: Observer,
  said: readonly Exchange[],
  start: Partial<ClientVariables> = {},
): readonly Felt[] {
  const machine = compileClient({
    client: {
      start: { ...START, ...start },
      traits: {
        reactance: 0.5,
        gain: 1,
        arousal0: 50,
        discord0: 20,
        style: 'withdraw',
        culture: 0.5,
      },
    },
    facts: [],
    moments: [],
  })
  const previous: SpokenTurn[] = []
  let client = beginClient(machine)
  return said.map(({ client: text, cues, reply }) => {
    previous.push({ speaker: 'client', text, cues })
    client = offerCues(machine, client, cues)
    const coded = observer({ text: reply }, { previous: [...previous] })
    previous.push({ speaker: 'trainee', text: reply, coded })
    const { snapshot, trace } = hearReply(machine, client, hear(coded, flagsOf(cues), []))
    client = snapshot
    return { coded, trace, state: readClient(snapshot) }
  })
}

const flagsOf = (cues: readonly CueTag[]) => ({
  riskCue: cues.includes('riskCue'),
  cultureCue: cues.includes('cultureCue'),
  boundaryTest: cues.includes('boundaryTest'),
  repairNeeded: cues.includes('repairNeeded'),
  asked: false,
})

/** What the codes of a reply did by themselves: trust and openness up, strain down. Points. */
export const goodDone = ({ trace }: Felt): number =>
  trace.causes
    .filter(({ cause }) => BEHAVIOUR_CODES.some((code) => code === cause))
    .reduce(
      (sum, { effect: { bond = 0, open = 0, discord = 0 } }) => sum + bond + open - discord,
      0,
    )

export const codeList = ({ coded }: Felt): string => [...codesOf(coded)].sort().join(' ')
