import { CLIENT_VARIABLES, type ClientVariable } from '#scenario/client-variable.ts'
import type { Condition } from '#scenario/condition.schema.ts'
import { depthOf } from '#scenario/disclosure-level.ts'
import type { FoldedReply } from '#simulation/folded-session.ts'
import { blameForNumber } from './blame-for-number.ts'
import { blamed, type PlayedScript } from './played-script.ts'
import type { BlamedReply } from './test-report.ts'

/**
 * The reply with which a key of a condition went wrong.
 * @param key one that does not hold at the end of the script
 * @returns empty where no reply is to blame: what should have come up never did
 */
export function blameForCondition(
  script: PlayedScript,
  key: keyof Condition,
  condition: Condition,
): readonly BlamedReply[] {
  if (isVariable(key)) {
    const { atLeast } = condition[key] ?? {}
    const isLow = atLeast !== undefined && script.folded.client.variables[key] < atLeast
    return blameForNumber(script, key, isLow ? 'higher' : 'lower')
  }
  return BLAME[key]?.(script, condition) ?? []
}

const isVariable = (key: keyof Condition): key is ClientVariable =>
  CLIENT_VARIABLES.some((variable) => variable === key)

type Blame = (script: PlayedScript, condition: Condition) => readonly BlamedReply[]

const at = (
  script: PlayedScript,
  reply: FoldedReply | undefined,
  why: string,
): readonly BlamedReply[] => (reply === undefined ? [] : [blamed(script, reply, why)])

const last: Blame = (script) =>
  at(script, script.folded.replies.at(-1), 'the newest reply when the session was over')

const BLAME: Readonly<Partial<Record<Exclude<keyof Condition, ClientVariable>, Blame>>> = {
  turn: last,
  said: last,
  askedAbout: last,
  level: blameForLevel,
  rupture: blameForRupture,
  told: blameForUntold,
  notTold: (script, { notTold = [] }) => {
    const told = answering(script, ({ fact }) => fact !== null && notTold.includes(fact))
    return at(script, told, 'the client told it in answer to this')
  },
  notAfter: (script, { notAfter = [] }) => {
    const met = answering(script, ({ moment }) => moment !== null && notAfter.includes(moment))
    return at(script, met, 'it happened in answer to this')
  },
  saidNever: (script, { saidNever = [] }) => {
    const saidIt = script.folded.replies.find(({ state }) =>
      state.history.at(-1)?.said.some((code) => saidNever.includes(code)),
    )
    return at(script, saidIt, 'the first reply that was read so')
  },
}

/** Too deep: the turn on which it got there. Not deep enough: where it fell back, else where openness lost most. */
function blameForLevel(script: PlayedScript, { level: range }: Condition): readonly BlamedReply[] {
  const { client, replies } = script.folded
  const most = range?.atMost
  if (most !== undefined && depthOf(client.level) > depthOf(most)) {
    const first = replies.find(({ state }) => depthOf(state.level) > depthOf(most))
    return at(script, first, `the client went deeper than ${most} here`)
  }
  const fell = replies.findLast(({ trace }) => trace.events.includes('level-down'))
  return fell === undefined
    ? blameForNumber(script, 'open', 'higher')
    : at(script, fell, `the client fell back to ${fell.state.level} here`)
}

/** The turn since which it has stood as it stands. */
function blameForRupture(script: PlayedScript): readonly BlamedReply[] {
  const { client, replies } = script.folded
  const before = replies.findLastIndex(({ state }) => state.rupture !== client.rupture)
  return at(script, replies[before + 1], `"${client.rupture}" since this reply`)
}

function blameForUntold(script: PlayedScript, { told = [] }: Condition): readonly BlamedReply[] {
  const { client, replies } = script.folded
  const missing = told.filter((fact) => !client.told.includes(fact))
  const open = replies.find(({ state }) => missing.some((fact) => state.unlocked.includes(fact)))
  return open === undefined
    ? blameForNumber(script, 'open', 'higher')
    : at(script, open, 'it could be told from here on, and no reply made room for it')
}

type Spoken = { readonly fact: string | null; readonly moment: string | null }

/** The reply that the client answered in such a way. */
function answering(
  { folded: { transcript, replies } }: PlayedScript,
  isIt: (speech: Spoken) => boolean,
): FoldedReply | undefined {
  const answer = transcript.find((turn) => turn.speaker === 'client' && isIt(turn.speech))
  return replies.findLast(({ index }) => answer !== undefined && index < answer.index)
}
