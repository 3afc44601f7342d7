import { canonicalJson } from '#scenario/canonical-json.ts'
import { sha256 } from '#scenario/sha256.ts'
import { READER_PROMPT_VERSION } from './reader-prompt.ts'
import type { SecondReading } from './second-reading.ts'
import type { SessionToRead } from './session-to-read.ts'

/** Reads with a signal that fires once nobody waits for the reading any more. */
export type RunReading = (signal: AbortSignal) => Promise<SecondReading>

export interface ReadingCache {
  /**
   * The reading kept under `key`, or one run for all who ask at the same time. A session that could not be read is
   * not kept, so that asking again tries again.
   * @throws the signal's reason for a caller that leaves; the others keep waiting
   */
  readonly read: (key: string, run: RunReading, signal: AbortSignal) => Promise<SecondReading>
}

/** The same words, prompt and model have the same key. @returns 64 hexadecimal digits */
export const readingKey = (session: SessionToRead, judgeModel: string): string =>
  sha256(canonicalJson({ version: READER_PROMPT_VERSION, judgeModel, session }))

/** @param most readings kept; the one asked for longest ago goes first */
export function readingCache(most: number): ReadingCache {
  const kept = new Map<string, SecondReading>()
  const running = new Map<string, SharedRun>()

  const keep = (key: string, reading: SecondReading) => {
    kept.delete(key)
    kept.set(key, reading)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }

  const begin = (key: string, run: RunReading): SharedRun => {
    const leave = new AbortController()
    const reading = run(leave.signal)
    const shared = { leave, waiting: 0, reading }
    running.set(key, shared)
    const over = () => {
      if (running.get(key) === shared) running.delete(key)
    }
    reading.then((read) => {
      over()
      if (read.status === 'read') keep(key, read)
    }, over)
    return shared
  }

  return {
    read: async (key, run, signal) => {
      signal.throwIfAborted()
      const known = kept.get(key)
      if (known !== undefined) {
        keep(key, known)
        return known
      }
      const shared = running.get(key) ?? begin(key, run)
      shared.waiting += 1
      try {
        return await untilLeft(shared.reading, signal)
      } finally {
        shared.waiting -= 1
        if (shared.waiting === 0) {
          // whoever asks from now on gets a run of their own, not one that is being called off
          if (signal.aborted && running.get(key) === shared) running.delete(key)
          shared.leave.abort(signal.reason)
        }
      }
    },
  }
}

interface SharedRun {
  readonly leave: AbortController
  waiting: number
  readonly reading: Promise<SecondReading>
}

const untilLeft = <Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const left = () => reject(signal.reason)
    signal.addEventListener('abort', left, { once: true })
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', left))
  })
