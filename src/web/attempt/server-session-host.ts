import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Fixed } from '#contract/api/api-types.ts'
import type { AttemptView } from '#contract/api/attempts.routes.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import type { SpeechSoFar } from '#simulation/speech-so-far.ts'
import { type AskFailure, ask } from '#web/api/ask.ts'
import type { After } from '#web/voice/line-watch.ts'
import { attemptLine } from './attempt-line.ts'
import { type AttemptStanding, viewOfAttempt } from './attempt-standing.ts'
import { hearWords } from './hear-words.ts'

type Attempt = Fixed<AttemptView>
type Done = Result<null, HostFailure>

/** An attempt that the server holds. A step resolves once the server has said yes or no, however long that takes. */
export interface ServerSessionHost extends SessionHost {
  /** the same object until something changes */
  readonly standing: () => AttemptStanding
  /** Asks how the attempt stands. What a step of this page overtook meanwhile is left. */
  readonly refresh: () => Promise<void>
  /** Asks at once whatever waits to be asked again. */
  readonly tryNow: () => void
  /** Stops for the student's own sake; nothing that waits to be sent keeps it up. */
  readonly stop: () => Promise<Done>
}

export interface ServerSession {
  /** the attempt as it was first told */
  readonly first: Attempt
  /** the client's words come sentence by sentence */
  readonly hasModelVoice: boolean
  readonly after: After
  /** milliseconds from any fixed point */
  readonly clock: () => number
}

/** UTF-16 units in each answer of looking back, as the route takes them. */
const LONGEST_REFLECTION = 4000
/** A question without an answer by then has to be asked again. @source judgement */
const PATIENCE_MS = 20_000
/** Before a broken stream of words is taken up again. @source judgement */
const LISTEN_AGAIN_MS = 2_000

export function serverSessionHost(session: ServerSession): ServerSessionHost {
  const { first, hasModelVoice, after, clock } = session
  const params = { attempt: first.attempt }
  const listeners = new Set<() => void>()
  const closing = new AbortController()
  /** what waits to be sent; renewed when the student stops */
  let sending = new AbortController()
  let speaking: SpeechSoFar | null = null
  let isListening = false
  let isSaying = false
  /** the answer of a step brings a newer view than whatever was asked for before it */
  let stepsUnderWay = 0
  let stepsTaken = 0
  let reads = 0
  let lastReadTaken = 0
  let lastStep: Promise<unknown> = Promise.resolve()
  let refreshing: Promise<void> | null = null

  const line = attemptLine(after, () => show({}))
  let standing: AttemptStanding = {
    attempt: first,
    view: viewOfAttempt(first, null),
    heardAt: clock(),
    trouble: null,
  }

  function show(changed: Partial<AttemptStanding>): void {
    standing = { ...standing, ...changed, trouble: line.trouble() }
    for (const listener of listeners) listener()
  }

  function take(attempt: Attempt): void {
    if (closing.signal.aborted) return
    if (attempt.phase !== 'client-replying') speaking = null
    show({ attempt, view: viewOfAttempt(attempt, speaking), heardAt: clock() })
    void listen()
  }

  const withPatience = (signal: AbortSignal): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])

  const isPastStep = (stepsBefore: number): boolean =>
    stepsUnderWay > 0 || stepsTaken !== stepsBefore

  async function read(): Promise<void> {
    const nth = ++reads
    const stepsBefore = stepsTaken
    const { signal } = closing
    const answer = await line.untilKnown(
      () => ask('GET /api/attempts/:attempt', { params, signal: withPatience(signal) }),
      signal,
    )
    const isOvertaken = isPastStep(stepsBefore) || nth < lastReadTaken
    if (answer?.ok !== true || isOvertaken) return
    lastReadTaken = nth
    take(answer.value)
  }

  const refresh = (): Promise<void> => {
    refreshing ??= read().finally(() => {
      refreshing = null
    })
    return refreshing
  }

  async function listen(): Promise<void> {
    const { phase, trouble, attempt } = standing.attempt
    const isAwaited = hasModelVoice && phase === 'client-replying' && trouble === null
    if (!isAwaited || isListening || closing.signal.aborted) return
    isListening = true
    const stepsBefore = stepsTaken
    const told = await hearWords({ attempt, hear, after, signal: closing.signal })
    if (told === null) await new Promise<void>((goOn) => void after(LISTEN_AGAIN_MS, goOn))
    isListening = false
    if (told !== null && !isPastStep(stepsBefore)) take(told)
    else await refresh()
  }

  function hear(soFar: SpeechSoFar): void {
    speaking = soFar
    show({ view: viewOfAttempt(standing.attempt, speaking) })
  }

  /** One after the other, in the order in which the student asked. */
  function inTurn<Value>(
    work: (signal: AbortSignal) => Promise<Result<Value, HostFailure>>,
  ): Promise<Result<Value, HostFailure>> {
    const { signal } = sending
    const done = lastStep.then(async () => {
      if (signal.aborted) return failure('not-now' as const)
      stepsUnderWay += 1
      return work(signal).finally(() => {
        stepsUnderWay -= 1
      })
    })
    lastStep = done.catch(() => undefined)
    return done
  }

  /**
   * @param isDone whether the step has been taken; a no may come of it having arrived once already
   */
  async function step<Value>(
    signal: AbortSignal,
    post: (signal: AbortSignal) => Promise<Result<Value, AskFailure>>,
    viewIn: (value: Value) => Attempt,
    isDone: (attempt: Attempt) => boolean,
  ): Promise<Result<Value | null, HostFailure>> {
    const answer = await line.untilKnown(() => post(withPatience(signal)), signal)
    if (answer === null) return failure('not-now')
    if (answer.ok) {
      stepsTaken += 1
      take(viewIn(answer.value))
      return answer
    }
    const now = await line.untilKnown(
      () => ask('GET /api/attempts/:attempt', { params, signal: withPatience(signal) }),
      signal,
    )
    if (now?.ok) {
      stepsTaken += 1
      take(now.value)
    }
    return isDone(standing.attempt) ? success(null) : failure(hostFailure(answer.failure))
  }

  const simply =
    (
      key: `POST /api/attempts/:attempt/${'hurry' | 'pause' | 'resume' | 'end' | 'stop'}`,
      isDone: (attempt: Attempt) => boolean,
    ) =>
    (): Promise<Done> =>
      inTurn(async (signal) =>
        nothingOf(await step(signal, (each) => ask(key, { params, signal: each }), itself, isDone)),
      )

  const say = async (text: string): Promise<Done> => {
    if (text.trim() === '') return failure('empty')
    if (text.length > LONGEST_REPLY) return failure('too-long')
    const { phase, turns } = standing.attempt
    if (isSaying || phase !== 'awaiting-student') return failure('not-now')
    const body = { index: turns.length, text }
    const isThere = ({ turns: said }: Attempt) => {
      const there = said[body.index]
      return there?.speaker === 'trainee' && there.text === text
    }
    isSaying = true
    const said = await inTurn((signal) =>
      step(
        signal,
        (each) => ask('POST /api/attempts/:attempt/turns', { params, body, signal: each }),
        // The answer begins where these words stand; what was said before is known.
        (answer) => ({ ...answer, turns: [...turns, ...answer.turns] }),
        isThere,
      ),
    ).finally(() => {
      isSaying = false
    })
    return nothingOf(said)
  }

  const hurry = simply(
    'POST /api/attempts/:attempt/hurry',
    ({ phase }) => phase !== 'client-replying',
  )
  const stopped = simply('POST /api/attempts/:attempt/stop', isOver)
  void listen()

  return {
    standing: () => standing,
    view: () => standing.view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // The server lets the client in as the attempt starts or, if it was cut off there, as it is looked at.
    begin: async () => {
      await refresh()
      return standing.attempt.phase === 'briefing' ? failure('storage-refused') : success(null)
    },
    say,
    hint: () =>
      inTurn(async (signal) => {
        const answer = await step(
          signal,
          (each) => ask('POST /api/attempts/:attempt/hint', { params, signal: each }),
          ({ view }) => view,
          () => false,
        )
        return answer.ok ? success(answer.value?.hint ?? null) : answer
      }),
    hurry: () => void hurry(),
    pause: simply('POST /api/attempts/:attempt/pause', ({ phase }) => phase === 'paused'),
    resume: simply(
      'POST /api/attempts/:attempt/resume',
      ({ phase, trouble }) => phase !== 'paused' && trouble === null,
    ),
    end: simply('POST /api/attempts/:attempt/end', ({ sessionEndedBy }) => sessionEndedBy !== null),
    reflect: async (body) => {
      const isLong = [body.intention, body.replay].some(({ length }) => length > LONGEST_REFLECTION)
      if (isLong) return failure('too-long')
      return inTurn(async (signal) =>
        nothingOf(
          await step(
            signal,
            (each) => ask('POST /api/attempts/:attempt/submit', { params, body, signal: each }),
            itself,
            isOver,
          ),
        ),
      )
    },
    contest: async () => failure('not-now'),
    withdraw: async () => failure('not-now'),
    retry: async () => failure('not-now'),
    journal: () => [],
    refresh,
    tryNow: line.tryNow,
    stop: () => {
      sending.abort()
      sending = new AbortController()
      return stopped()
    },
    close: () => {
      closing.abort()
      sending.abort()
    },
  }
}

const itself = (attempt: Attempt): Attempt => attempt

const isOver = ({ state }: Attempt): boolean => state === 'finished' || state === 'abandoned'

const nothingOf = (answer: Result<unknown, HostFailure>): Done =>
  answer.ok ? success(null) : answer

/** `opened-elsewhere`: another tab or device was first at this place of the talk. */
function hostFailure(refusal: ApiRefusal): HostFailure {
  switch (refusal) {
    case 'turn-taken':
    case 'turn-out-of-order':
      return 'opened-elsewhere'
    case 'not-now':
    case 'attempt-over':
      return 'not-now'
    case 'too-long':
      return 'too-long'
    default:
      return 'storage-refused'
  }
}
