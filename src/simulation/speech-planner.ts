import type { Fact } from '#scenario/fact.schema.ts'
import type { Moment } from '#scenario/moment.schema.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from './client-state.ts'
import { holds } from './condition.ts'
import type { HeardReply } from './heard-reply.ts'
import { answersOf, invitesTelling } from './reply-weight.ts'
import { ruptureMarkersOf } from './rupture-markers.ts'
import type { PlannedTopic, SpeechPlan, SpokenPlan } from './speech-plan.ts'
import { isSpecial, stanceOf } from './stance-of.ts'

/**
 * Openings for empathy that a client should offer, so that a session of ten turns can be scored.
 * @source clinical reference A1: four affect cues at least; the pace is judgement
 */
const FEELINGS_PER_TURN = 5 / 12

/** What came before the reply, and what its questions are about. */
export interface Thread {
  /** the plan of the client's last turn; null before the first */
  readonly previous: SpokenPlan | null
  /** ids of the topics that the reply's questions touch */
  readonly questioned: readonly string[]
  /** a question of the reply names its subject, be it a topic of the scenario or not */
  readonly isPointed: boolean
}

/**
 * Decides what the client does about a reply, before any words: one ending, else one scripted moment, else at most
 * one fact, else an answer. A plain question about risk is answered first, whatever else was due. Pure; it reads the client's state and never changes it. A fact that is locked leaves
 * no trace in a plan.
 * @param state the client after the effects of the reply
 */
export function plan(
  scenario: Scenario,
  state: ClientState,
  heard: HeardReply,
  thread: Thread,
): SpeechPlan {
  const { previous } = thread
  const stance = stanceOf(state)
  const risk = state.riskAnswer === 'discloses' ? riskFactOf(scenario, state) : null
  const isAskedAboutRisk = heard.codes.some(({ code }) => code === 'RISK')
  const ending = endingOf(scenario, state, isAskedAboutRisk)
  const due = ending === null ? momentDue(scenario, state) : null
  const setsIn = isSpecial(stance) && stance !== previous?.stance
  const givesWay = due !== null && (isAskedAboutRisk || (setsIn && mayWait(due, state, previous)))
  const moment = givesWay ? null : due
  const fact =
    ending === null && moment === null
      ? (risk ?? (isAskedAboutRisk ? null : factToTell(scenario, state, heard, thread)))
      : null
  return {
    occasion: 'answer',
    turn: state.turn,
    stance,
    ruptureMarkers: ruptureMarkersOf(state, heard),
    level: state.level,
    answers: answersOf(heard),
    moment: moment?.id ?? null,
    postponed: givesWay ? (due?.id ?? null) : null,
    reveal: fact?.id ?? null,
    unlocked: fact === null ? state.told : [...state.told, fact.id],
    topic: topicOf(scenario, state, fact, moment === null ? thread : { ...thread, previous: null }),
    feelingDue: state.cuesOffered.affectCue < state.turn * FEELINGS_PER_TURN,
    riskAnswer: state.riskAnswer,
    ending,
  }
}

/** The plan for the client's first words. */
export const openingPlan = (state: ClientState): SpeechPlan => unasked('opening', state, null)

/** The plan for what the client says when the student has ended the session. */
export const farewellPlan = (state: ClientState, previous: SpokenPlan | null): SpeechPlan =>
  unasked('farewell', state, previous?.topic?.id ?? null)

const unasked = (
  occasion: 'opening' | 'farewell',
  state: ClientState,
  thread: string | null,
): SpeechPlan => ({
  occasion,
  turn: state.turn,
  stance: stanceOf(state),
  ruptureMarkers: [],
  level: state.level,
  answers: [],
  moment: null,
  postponed: null,
  reveal: null,
  unlocked: state.told,
  topic: thread === null ? null : { id: thread, asked: false, touched: false, locked: false },
  feelingDue: false,
  riskAnswer: null,
  ending: null,
})

/** The first ending that holds. A plain question about risk is answered before time runs out. */
function endingOf(
  scenario: Scenario,
  state: ClientState,
  isAskedAboutRisk: boolean,
): string | null {
  const ending = scenario.endings.find(({ when }) => holds(when, state))
  if (ending === undefined || (isAskedAboutRisk && ending.kind === 'natural-close')) return null
  return ending.id
}

const momentDue = (scenario: Scenario, state: ClientState): Moment | null =>
  scenario.moments.find(({ id, when }) => !state.happened.includes(id) && holds(when, state)) ??
  null

/**
 * Whether a moment can give way to a stance that sets in, without being lost: once, and only where its condition
 * must still hold on the next turn, as far as can be known.
 */
function mayWait(
  { id, when }: Moment,
  { turn }: ClientState,
  previous: SpokenPlan | null,
): boolean {
  const isOfThisTurnOnly =
    when.said !== undefined || when.askedAbout !== undefined || when.rupture !== undefined
  const isLastTurn = turn >= (when.turn?.to ?? Number.POSITIVE_INFINITY)
  return previous?.postponed !== id && !isOfThisTurnOnly && !isLastTurn
}

const riskFactOf = (scenario: Scenario, state: ClientState): Fact | null =>
  scenario.facts.find(
    ({ id, risk }) => risk && state.unlocked.includes(id) && !state.told.includes(id),
  ) ?? null

/**
 * The fact to tell: about what the reply speaks of if there is one, else the first of the author's that is open.
 * What nobody spoke of is no answer to a question with a subject of its own, and waits a turn after another fact or
 * after a test, so that the client answers first.
 */
function factToTell(
  scenario: Scenario,
  state: ClientState,
  heard: HeardReply,
  { previous, questioned, isPointed }: Thread,
): Fact | null {
  const isInRupture = state.rupture === 'withdrawal' || state.rupture === 'confrontation'
  if (isInRupture || !invitesTelling(heard)) return null
  const open = scenario.facts.filter(
    ({ id, risk }) => !risk && state.unlocked.includes(id) && !state.told.includes(id),
  )
  const stance = stanceOf(state)
  const tellable = isSpecial(stance)
    ? open.filter(({ says }) => says.some((line) => line.stance?.includes(stance)))
    : open
  const isAbout = (topic: string) => tellable.find(({ topics }) => topics.includes(topic))
  const touched = [...questioned, ...heard.topics].map(isAbout).find((fact) => fact !== undefined)
  const answersFirst =
    questioned.length > 0 || isPointed || comesAfterFactOrTest(scenario, previous)
  return touched ?? (answersFirst ? null : tellable[0]) ?? null
}

const comesAfterFactOrTest = ({ moments }: Scenario, previous: SpokenPlan | null): boolean =>
  previous !== null &&
  (previous.reveal !== null ||
    moments.some(
      ({ id, cues }) => id === previous.moment && cues.some((cue) => cue !== 'affectCue'),
    ))

function topicOf(
  scenario: Scenario,
  state: ClientState,
  fact: Fact | null,
  { previous, questioned }: Thread,
): PlannedTopic | null {
  const isOfFact = (id: string) => fact === null || fact.topics.includes(id)
  const touched = [...questioned, ...state.topics].find(isOfFact)
  const id = touched ?? fact?.topics[0] ?? previous?.topic?.id
  if (id === undefined) return null
  return {
    id,
    asked: questioned.includes(id),
    touched: touched !== undefined,
    locked: isLocked(scenario, state, id),
  }
}

/** A topic is locked while something about it is untold and none of that may be told yet. */
function isLocked(scenario: Scenario, state: ClientState, topic: string): boolean {
  const untold = scenario.facts.filter(
    ({ id, risk, topics }) => !risk && topics.includes(topic) && !state.told.includes(id),
  )
  return untold.length > 0 && !untold.some(({ id }) => state.unlocked.includes(id))
}
