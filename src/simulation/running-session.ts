import { createActor, fromPromise } from 'xstate'
import { codeIn } from '#coding/code-in.ts'
import { invariant } from '#lib/invariant.ts'
import { failure, type Result, success } from '#lib/result.ts'
import { authorsHint } from './authors-hint.ts'
import type { ClientSpeech } from './client-speech.ts'
import { HINT_OF_THE_MOMENT } from './hint-step.ts'
import type { HostFailure } from './host-failure.ts'
import type { JournalEntry, JournalEvent } from './journal.ts'
import type { JournalWriter } from './journal-writer.ts'
import { LONGEST_REPLY } from './longest-reply.ts'
import { observedAt } from './observed-codes.ts'
import { isSamePlace, LONGEST_NOTE } from './own-reading.ts'
import { sessionMachine } from './session.machine.ts'
import type { SessionHost } from './session-host.ts'
import { readSession, viewOf } from './session-reading.ts'
import { eventOf, type SessionSnapshot, sound } from './session-snapshot.ts'
import { talkSoFar } from './session-standing.ts'
import type { SessionView } from './session-view.ts'
import type { SpeechSoFar } from './speech-so-far.ts'
import type { Voice, VoiceRequest } from './voice-port.ts'
import { voiceRequestOf } from './voice-request.ts'
import { type TurnUnderWay, wordsForTurn } from './words-for-turn.ts'

interface Running {
  readonly snapshot: SessionSnapshot
  readonly writer: JournalWriter
  readonly voice: Voice | null
}

type Done = Promise<Result<null, HostFailure>>

/**
 * A session that goes on from a state. Every event is written first and then sent to the statechart, both in one
 * turn of the writer's queue, so that the running session is always the fold of its journal.
 */
export function runSession({ snapshot, writer, voice }: Running): SessionHost {
  const { scenario } = snapshot.context
  let isClosed = false
  let isSaying = false

  const keepWords = (request: VoiceRequest, speech: ClientSpeech): Done =>
    writer.inTurn(async () => {
      if (isClosed || !awaits(actor.getSnapshot(), request)) return success(null)
      speaking = null
      return keep({ type: 'client.spoke', speech })
    })

  /** what the voice is looking for, and what of it has been heard; null while no voice speaks */
  let underWay: TurnUnderWay | null = null
  let speaking: SpeechSoFar | null = null
  const listeners = new Set<() => void>()
  const heard = (words: SpeechSoFar | null) => {
    speaking = words
    for (const listener of listeners) listener()
  }

  async function findWords(request: VoiceRequest): Promise<ClientSpeech> {
    underWay?.leave()
    speaking = null
    const turn = wordsForTurn(request, scenario, voice, { journal: writer.entries(), hear: heard })
    underWay = turn
    return turn.speech
  }

  const actor = createActor(
    sessionMachine.provide({
      actors: {
        voice: fromPromise(async ({ input }: { input: VoiceRequest }) =>
          keepWords(input, await findWords(input)),
        ),
      },
    }),
    { input: snapshot.context, snapshot: sessionMachine.getPersistedSnapshot(snapshot) },
  )

  async function keep(event: JournalEvent): Done {
    const written = await writer.append(event)
    if (!written.ok) return written
    const sent = eventOf(written.value)
    invariant(sent !== null, 'a running session is opened already')
    actor.send(sent)
    sound(actor.getSnapshot())
    return success(null)
  }

  async function keepIfPossible(event: JournalEvent): Done {
    invariant(event.type !== 'session.opened', 'a running session is opened already')
    const canHappen = !isClosed && actor.getSnapshot().can({ ...event, at: 0 })
    return canHappen ? keep(event) : failure('not-now')
  }

  /** Writes an event if it can happen now. */
  const happen = (eventFor: () => JournalEvent): Done =>
    writer.inTurn(() => keepIfPossible(eventFor()))

  /** Takes up an entry that another host has made durable. */
  const follow = (entry: JournalEntry): boolean => {
    const event = eventOf(entry)
    if (event === null || !actor.getSnapshot().can(event)) return false
    actor.send(event)
    sound(actor.getSnapshot())
    return true
  }

  /**
   * Any number of tabs may show a session that is over, so what one of them kept is no reason to refuse another.
   * @param eventFor null where nothing is left to do
   */
  const happenAfterEnd = (eventFor: () => JournalEvent | null): Done =>
    writer.inTurn(async () => {
      const attempt = async (): Done => {
        const event = eventFor()
        return event === null ? success(null) : keepIfPossible(event)
      }
      const first = await attempt()
      if (first.ok || first.failure !== 'opened-elsewhere') return first
      await writer.catchUp(follow)
      return attempt()
    })

  const coded = (text: string): JournalEvent => {
    const previous = talkSoFar(actor.getSnapshot().context)
    return { type: 'student.said', text, coded: codeIn(scenario.locale, { text }, { previous }) }
  }

  const shown = latestView(actor.getSnapshot())
  actor.start()

  return {
    view: () => shown(sound(actor.getSnapshot()), speaking),
    subscribe: (listener) => {
      // A broken rule is told like any change: looking at the view then throws it.
      const { unsubscribe } = actor.subscribe({ next: listener, error: listener })
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        unsubscribe()
      }
    },
    begin: (goal) => happen(() => ({ type: 'session.begun', goal })),
    say: async (text) => {
      if (text.trim() === '') return failure('empty')
      if (text.length > LONGEST_REPLY) return failure('too-long')
      if (isSaying) return failure('not-now')
      isSaying = true
      return happen(() => coded(text)).finally(() => {
        isSaying = false
      })
    },
    hint: async (step) => {
      const { client } = readSession(actor.getSnapshot())
      const hint = authorsHint(scenario, client)
      if (hint === null && step === undefined) return success(null)
      const shown = { type: 'hint.shown', hint: hint?.id ?? HINT_OF_THE_MOMENT } as const
      const recorded = await happen(() => (step === undefined ? shown : { ...shown, step }))
      return recorded.ok ? success(hint?.text ?? null) : recorded
    },
    pause: () => happen(() => ({ type: 'session.paused' })),
    resume: async () => {
      const { phase, trouble } = viewOf(actor.getSnapshot())
      if (trouble !== null) actor.send({ type: 'voice.retried' })
      if (phase !== 'paused' && trouble !== null) return success(null)
      return happen(() => ({ type: 'session.resumed' }))
    },
    hurry: () => underWay?.hurry(),
    end: (by = 'student') => happen(() => ({ type: 'session.ended', by })),
    reflect: (reflection) => happen(() => ({ type: 'student.reflected', reflection })),
    contest: async ({ index, start, end, own, note }) => {
      if (note.length > LONGEST_NOTE) return failure('too-long')
      return happenAfterEnd(() => {
        const place = { index, start, end }
        const observed = observedAt(actor.getSnapshot().context.transcript, place) ?? []
        const reading = { ...place, observed, own, note: note.trim() }
        return { type: 'code.contested', reading, withdrawn: false }
      })
    },
    withdraw: (place) =>
      happenAfterEnd(() => {
        const { ownReadings } = actor.getSnapshot().context
        const reading = ownReadings.find((each) => isSamePlace(each, place))
        return reading === undefined ? null : { type: 'code.contested', reading, withdrawn: true }
      }),
    retry: async (retry) => {
      if (retry.text.trim() === '') return failure('empty')
      if (retry.text.length > LONGEST_REPLY) return failure('too-long')
      return happenAfterEnd(() => {
        const branch = retry.branch ?? actor.getSnapshot().context.tries.length + 1
        return { type: 'reply.retried', retry: { ...retry, branch } }
      })
    },
    journal: () => writer.entries(),
    close: () => {
      isClosed = true
      underWay?.leave()
      actor.stop()
    },
  }
}

/** Whether these are the words that are awaited: the student may have ended the session meanwhile. */
const awaits = (snapshot: SessionSnapshot, { key }: VoiceRequest): boolean =>
  snapshot.context.plan !== null && voiceRequestOf(snapshot.context).key === key

/** The same view for the same state: a screen compares views by identity. */
function latestView(
  first: SessionSnapshot,
): (snapshot: SessionSnapshot, speaking: SpeechSoFar | null) => SessionView {
  let of = first
  let view = viewOf(first)
  return (snapshot, speaking) => {
    if (snapshot !== of || speaking !== view.speaking) {
      of = snapshot
      view = { ...viewOf(snapshot), speaking }
    }
    return view
  }
}
