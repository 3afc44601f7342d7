import type { CodedTurn } from '#coding/coded-turn.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { ClientState } from './client-state.ts'
import { holds } from './condition.ts'
import type { FoldedReply, RecordedTurn } from './folded-session.ts'
import { hear } from './hear.ts'
import type { HostFailure } from './host-failure.ts'
import type { SelfRating, SessionHeader } from './journal.ts'
import { type OwnReading, withReading } from './own-reading.ts'
import { isPointed } from './pointed-question.ts'
import { questionsIn } from './questions-in.ts'
import { clientMachineOf, type RememberedClient, recall, remembered } from './remembered-client.ts'
import { replyFlagsOf } from './reply-flags.ts'
import { type RetriedReply, type TriedBranch, withRetry } from './retried-reply.ts'
import { clientBegins, talkSoFar } from './session-standing.ts'
import { afterSpeaking, beginClient, hearReply, readClient } from './simulated-client.ts'
import type { SpeechPlan, SpokenPlan } from './speech-plan.ts'
import { farewellPlan, openingPlan, plan } from './speech-planner.ts'
import { topicsHeard } from './topic-heard.ts'

export interface SessionInput {
  readonly scenario: Scenario
  /** id of the session */
  readonly session: string
  readonly header: SessionHeader
}

/** What a session knows, JSON. Each function below is one thing that happens to it. */
export interface SessionContext extends SessionInput {
  readonly goal: string | null
  readonly client: RememberedClient
  readonly start: ClientState
  readonly transcript: readonly RecordedTurn[]
  readonly replies: readonly FoldedReply[]
  /** what the client is to say next; null unless words are awaited */
  readonly plan: SpeechPlan | null
  /** the newest plan that was put into words */
  readonly spoken: SpokenPlan | null
  readonly used: readonly string[]
  readonly hints: readonly string[]
  /** index of the client turn after which the student is asked what is happening in them; null until it has come */
  readonly promptedAfter: number | null
  readonly reflection: SelfRating | null
  readonly ownReadings: readonly OwnReading[]
  readonly tries: readonly TriedBranch[]
  readonly endedBy: 'student' | 'client' | 'time' | null
  /** milliseconds of talking before `talkingSince` */
  readonly talkedMs: number
  /** when the talking went on last; null while nobody talks */
  readonly talkingSince: number | null
  /** when the newest event happened */
  readonly at: number
  /** why the client's words have not come; only ever set in a running session, never in a folded one */
  readonly trouble: HostFailure | null
}

export function sessionAtStart(input: SessionInput): SessionContext {
  const { standing } = input.header
  const client = beginClient(clientMachineOf(input.scenario), standing)
  return {
    ...input,
    goal: null,
    client: remembered(client),
    start: readClient(client),
    transcript: [],
    replies: [],
    plan: null,
    spoken: standing?.past?.spoken ?? null,
    used: standing?.used ?? [],
    hints: [],
    promptedAfter: null,
    reflection: null,
    ownReadings: [],
    tries: [],
    endedBy: null,
    talkedMs: 0,
    talkingSince: null,
    at: 0,
    trouble: null,
  }
}

type Change = Partial<SessionContext>

export const afterBeginning = (
  { start, header }: SessionContext,
  { goal, at }: { goal: string | null; at: number },
): Change => ({
  goal,
  plan: clientBegins(header) ? openingPlan(start) : null,
  talkingSince: at,
  at,
})

/** The reply reaches the client, who makes up their mind. */
export function afterReply(
  context: SessionContext,
  { text, coded, at }: { text: string; coded: CodedTurn; at: number },
): Change {
  const { scenario, transcript, spoken } = context
  const machine = clientMachineOf(scenario)
  const clientTurns = talkSoFar(context).filter((turn) => turn.speaker === 'client')
  const heard = hear(coded, replyFlagsOf(coded, clientTurns), topicsHeard(text, scenario.topics))
  const { snapshot, trace } = hearReply(machine, recall(machine, context.client), heard)
  const state = readClient(snapshot)
  const questions = questionsIn(text, coded)
  const next = plan(scenario, state, heard, {
    previous: spoken,
    questioned: topicsHeard(questions, scenario.topics),
    isPointed: isPointed(questions),
  })
  const index = transcript.length
  return {
    client: remembered(snapshot),
    transcript: [...transcript, { speaker: 'trainee', index, text, coded }],
    replies: [
      ...context.replies,
      { turn: state.turn, index, text, coded, heard, trace, state, plan: next },
    ],
    plan: next,
    at,
  }
}

/** The client's words stand in the transcript, and what they told or tested is remembered. */
export function afterSpeech(
  context: SessionContext,
  { speech, at }: { speech: ClientSpeech; at: number },
): Change {
  const { scenario, transcript, used } = context
  const machine = clientMachineOf(scenario)
  const client = afterSpeaking(machine, recall(machine, context.client), speech)
  return {
    client: remembered(client),
    transcript: [
      ...transcript,
      { speaker: 'client', index: transcript.length, text: speech.says, cues: speech.cues, speech },
    ],
    plan: null,
    spoken: context.plan,
    used: speech.line === null ? used : [...used, speech.line],
    promptedAfter: promptedBy(context, readClient(client), speech),
    trouble: null,
    at,
  }
}

/** The session asks once, at the first turn where the author's condition holds, and not as the client goes. */
function promptedBy(
  { scenario, transcript, promptedAfter }: SessionContext,
  client: ClientState,
  { ending }: ClientSpeech,
): number | null {
  const when = scenario.countertransferencePrompt?.when
  if (promptedAfter !== null || when === undefined || client.turn === 0 || ending !== null)
    return promptedAfter
  return holds(when, client) ? transcript.length : null
}

export const afterEnd = (
  context: SessionContext,
  { by, at }: { by: 'student' | 'time'; at: number },
): Change => ({
  ...afterTalking(context, { at }),
  plan: farewellPlan(
    readClient(recall(clientMachineOf(context.scenario), context.client)),
    context.spoken,
  ),
  endedBy: by,
  trouble: null,
})

/** The talking stops: for a pause or for good. */
export const afterTalking = (
  { talkedMs, talkingSince }: SessionContext,
  { at }: { at: number },
): Change => ({
  talkedMs: talkedMs + (talkingSince === null ? 0 : at - talkingSince),
  talkingSince: null,
  at,
})

/** Nothing but the student's own readings: the session is over, and its clock stands. */
export const afterContest = (
  { ownReadings }: SessionContext,
  contest: { reading: OwnReading; withdrawn: boolean },
): Change => ({ ownReadings: withReading(ownReadings, contest) })

/** Nothing but the tries: the session is over, and its clock stands. */
export const afterRetry = ({ tries }: SessionContext, retry: RetriedReply): Change => ({
  tries: withRetry(tries, retry),
})

export const talkedSoFar = ({ talkedMs, talkingSince, at }: SessionContext): number =>
  talkedMs + (talkingSince === null ? 0 : at - talkingSince)
