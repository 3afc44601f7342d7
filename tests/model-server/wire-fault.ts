import type { Exchange } from './exchange.ts'
import type { FaultOptions } from './fault-options.ts'
import { event, JSON_HEAD, STREAM_HEAD } from './reply-steps.ts'
import { insideCharacters } from './split-utf8.ts'
import { type Step, send } from './wire-step.ts'

interface Broken {
  readonly options: FaultOptions
  readonly exchange: Exchange
}

/** Faults on the way: what the model says is sound, what arrives of it is not. */
export const WIRE_FAULTS = {
  'slow-first-token': {
    shows: 'headers at once, the first token late (15 s, or as asked)',
    steps: headersFirst,
  },
  stall: {
    shows: 'some tokens, then nothing, and the connection stays open',
    steps: (sound, broken) => cutShort(sound, broken, [{ step: 'hold' }]),
  },
  'socket-cut': {
    shows: 'some tokens, then the connection is destroyed',
    steps: (sound, broken) => cutShort(sound, broken, [{ step: 'cut' }]),
  },
  'malformed-event': {
    shows: 'some tokens, then an event that is no JSON',
    steps: (sound, broken) =>
      cutShort(sound, broken, isStream(broken) ? [send('data: {"choices":[{"del\n\n')] : []),
  },
  'error-mid-stream': {
    shows: 'some tokens, then an event that holds an error',
    steps: (sound, broken) =>
      isStream(broken)
        ? cutShort(sound, broken, [event(ERROR)])
        : [JSON_HEAD, send(JSON.stringify(ERROR))],
  },
  'empty-stream': {
    shows: 'status 200, then the end, without an event between',
    steps: (_, broken) => [isStream(broken) ? STREAM_HEAD : JSON_HEAD],
  },
  'split-utf8': {
    shows: 'characters of several bytes torn over two packets',
    steps: (sound) => insideCharacters(sound),
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly shows: string
      readonly steps: (sound: Iterable<Step>, broken: Broken) => Iterable<Step>
    }
  >
>

export type WireFault = keyof typeof WIRE_FAULTS

/** @returns whether the fault is one of these */
export const isWireFault = (fault: string): fault is WireFault => Object.hasOwn(WIRE_FAULTS, fault)

/** How long a slow first token takes when nothing else is asked for: longer than anybody should wait. */
export const SLOW_FIRST_TOKEN_MS = 15_000

const DEFAULT_TOKENS_BEFORE = 3

const ERROR = {
  error: { message: 'The server had an error.', type: 'server_error', param: null, code: null },
}

const isStream = ({ exchange }: Broken) => exchange.body.stream === true

/** Sends the opening chunk and some tokens (of a whole answer: its first half), then the ending. */
function* cutShort(
  sound: Iterable<Step>,
  broken: Broken,
  ending: readonly Step[],
): Generator<Step> {
  const { afterTokens = DEFAULT_TOKENS_BEFORE } = broken.options
  let left = isStream(broken) ? afterTokens + 1 : 1
  for (const step of sound) {
    if (step.step === 'send' && left === 0) break
    yield step
    if (step.step === 'send') left -= 1
  }
  yield* ending
}

/** Moves the headers of a whole answer before its wait, where a stream has them anyway. */
function* headersFirst(sound: Iterable<Step>, broken: Broken): Generator<Step> {
  if (!isStream(broken)) yield JSON_HEAD
  for (const step of sound) if (isStream(broken) || step.step !== 'head') yield step
}
