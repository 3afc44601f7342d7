import { useEffect, useState } from 'react'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { runTask } from '#web/studio/worker/run-task.ts'

/** A file as it was last read. */
export interface CheckedText {
  /** the newest version that could be read; null before there was one */
  readonly compiled: CompiledScenario | null
  readonly diagnostics: readonly Diagnostic[]
  /** the text has changed since */
  readonly isStale: boolean
  /** the observer and the client were asked too, which comes after all else and only where there is no error */
  readonly isReviewed: boolean
  /** the checker itself could not be had */
  readonly hasFailed: boolean
}

interface Reading extends Omit<CheckedText, 'isStale'> {
  readonly text: string | null
}

/** Nobody wants to be corrected in the middle of a word. @source judgement */
const PAUSE_MS = 250
/** What takes the observer waits until the author rests. @source judgement */
const REVIEW_PAUSE_MS = 900

/** Reads the text after each pause, in a worker: first its shape and content, then what only the whole engine can tell. */
export function useCheckedText(text: string, file: string): CheckedText {
  const [reading, setReading] = useState<Reading>({
    text: null,
    compiled: null,
    diagnostics: [],
    isReviewed: false,
    hasFailed: false,
  })
  useEffect(() => {
    const stale = new AbortController()
    const { signal } = stale
    const check = async () => {
      const parsed = await runTask('parse', { text, file }, signal)
      setReading((before) => ({
        text,
        // The same version stays the same object, so that nothing that rests on it starts anew.
        compiled:
          parsed.compiled === null || parsed.compiled.hash === before.compiled?.hash
            ? before.compiled
            : parsed.compiled,
        diagnostics: parsed.diagnostics,
        isReviewed: false,
        hasFailed: false,
      }))
      if (parsed.compiled === null) return
      await pause(REVIEW_PAUSE_MS, signal)
      const diagnostics = await runTask('review', { text, file }, signal)
      setReading((before) => ({ ...before, diagnostics, isReviewed: true }))
    }
    pause(PAUSE_MS, signal)
      .then(check)
      .catch(() => {
        if (!signal.aborted) setReading((before) => ({ ...before, text, hasFailed: true }))
      })
    return () => stale.abort()
  }, [text, file])
  const { text: read, ...checked } = reading
  return { ...checked, isStale: read !== text }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
