import { assign, fromPromise, setup } from 'xstate'
import type { CodedTurn } from '#coding/coded-turn.ts'
import type { Result } from '#lib/result.ts'
import type { ClientSpeech } from './client-speech.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEvent, SelfRating } from './journal.ts'
import { isAboutRecord } from './observed-codes.ts'
import type { OwnReading } from './own-reading.ts'
import { canBeRetried, type RetriedReply } from './retried-reply.ts'
import {
  afterBeginning,
  afterContest,
  afterEnd,
  afterReply,
  afterRetry,
  afterSpeech,
  afterTalking,
  type SessionContext,
  type SessionInput,
} from './session-context.ts'
import { clientBegins } from './session-standing.ts'
import type { SessionPhase } from './session-view.ts'
import type { VoiceRequest } from './voice-port.ts'

/** What happens to a session: the events of its journal with their time, and one that only a running host knows. */
export type SessionEvent =
  | (Exclude<JournalEvent, { type: 'session.opened' }> & { readonly at: number })
  | { readonly type: 'voice.retried' }

type Timed<Fields = object> = Fields & { readonly at: number }

export const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
    tags: {} as SessionPhase,
  },
  actors: {
    /**
     * Finds the client's words, makes them durable and sends `client.spoke`, so that nothing stands between the
     * durable word and the changed state. It resolves with a failure where that could not be done.
     */
    voice: fromPromise<Result<null, HostFailure>, VoiceRequest>(async () => {
      throw new Error('port not provided: voice')
    }),
  },
  guards: {
    'the client begins': ({ context }) => clientBegins(context.header),
    'the words end the session': (_, { ending }: ClientSpeech) => ending !== null,
    'the words did not come': (_, result: Result<null, HostFailure>) => !result.ok,
    'the words were read so': ({ context }, reading: OwnReading) =>
      isAboutRecord(context.transcript, reading),
    'the reply can be retried so': ({ context }, retry: RetriedReply) =>
      canBeRetried(context.tries, context.transcript, retry),
  },
  actions: {
    begin: assign(({ context }, event: Timed<{ goal: string | null }>) =>
      afterBeginning(context, event),
    ),
    'hear the reply': assign(({ context }, event: Timed<{ text: string; coded: CodedTurn }>) =>
      afterReply(context, event),
    ),
    'record the words': assign(({ context }, event: Timed<{ speech: ClientSpeech }>) =>
      afterSpeech(context, event),
    ),
    'record the hint': assign(({ context }, { hint, at }: Timed<{ hint: string }>) => ({
      hints: [...context.hints, hint],
      at,
    })),
    'record the failure': assign((_, result: Result<null, HostFailure>) => ({
      trouble: result.ok ? null : result.failure,
    })),
    'record no answer': assign({ trouble: 'voice-failed' as const }),
    'forget the failure': assign({ trouble: null }),
    'stop talking': assign(({ context }, event: Timed) => afterTalking(context, event)),
    'go on talking': assign((_, { at }: Timed) => ({ talkingSince: at, at })),
    'end the talk': assign(({ context }, event: Timed<{ by: 'student' | 'time' }>) =>
      afterEnd(context, event),
    ),
    'end by the client': assign(({ context }, event: Timed) => ({
      ...afterTalking(context, event),
      endedBy: 'client' as const,
    })),
    'keep the reflection': assign((_, { reflection, at }: Timed<{ reflection: SelfRating }>) => ({
      reflection,
      at,
    })),
    'keep the own reading': assign(
      ({ context }, contest: { reading: OwnReading; withdrawn: boolean }) =>
        afterContest(context, contest),
    ),
    'keep the try': assign(({ context }, retry: RetriedReply) => afterRetry(context, retry)),
  },
})
