import type { Context } from 'hono'
import type { AlternativesAnswer } from '#contract/alternatives.schema.ts'
import type { ReadingEventName } from '#contract/reading-event.ts'
import { debrief } from '#feedback/debrief-session.ts'
import { aimOfCues } from '#language-model/alternatives/aim-of-cues.ts'
import type { MomentToReword } from '#language-model/alternatives/alternative.ts'
import { proposeAlternatives } from '#language-model/alternatives/propose-alternatives.ts'
import { lockedFacts } from '#language-model/voice/without-locked.ts'
import { askReader } from './ask-reader.ts'
import { type AskedSession, askedSession } from './asked-session.ts'
import { eventStream } from './event-stream.ts'
import type { ModelService } from './model-service.ts'
import { refuse } from './refuse.ts'

const ALTERNATIVES: ReadingEventName = 'alternatives'

/** Proposes other replies at a turning point of a finished session, each of which the observer has read. */
export const alternativesEndpoint = (service: ModelService) => async (context: Context) => {
  const asked = await askedSession(context, service.library)
  if (!asked.ok) return refuse(context, asked.failure)
  if (asked.value.folded.phase !== 'debriefed') return refuse(context, 'session-not-over')
  const moment = momentAt(asked.value, Number(context.req.param('index')))
  if (moment === null) return refuse(context, 'no-such-reply')
  const admitted = await service.admit(context)
  if (!admitted.ok) return refuse(context, admitted.failure)
  return eventStream(
    context,
    async ({ send, signal }) => send(ALTERNATIVES, await proposed(moment, service, signal)),
    admitted.value.leave,
  )
}

/** @returns null where the reply at this index of the transcript is no turning point */
function momentAt({ compiled, folded }: AskedSession, index: number): MomentToReword | null {
  const { turningPoints } = debrief(folded, compiled.scenario)
  const reply = folded.replies.find((each) => each.index === index)
  const answered = folded.transcript[index - 1]
  const isTurningPoint = turningPoints.some((point) => point.index === index)
  if (!isTurningPoint || reply === undefined || answered?.speaker !== 'client') return null
  return {
    turns: folded.transcript.slice(0, index),
    reply: reply.text,
    aim: aimOfCues(answered.cues),
    forbidden: lockedFacts(compiled.scenario, reply.state.told).flatMap(
      ({ neverBefore }) => neverBefore,
    ),
  }
}

const proposed = (
  moment: MomentToReword,
  service: ModelService,
  signal: AbortSignal,
): Promise<AlternativesAnswer> =>
  askReader<AlternativesAnswer>(
    'alternatives',
    service,
    async (client) => {
      const model = service.settings.judgeModel
      const found = await proposeAlternatives(moment, client, { model }, signal)
      return found.ok
        ? { status: 'proposed', ...found.value }
        : { status: 'none', reason: found.failure }
    },
    (answer) => (answer.status === 'proposed' ? null : answer.reason),
  )
