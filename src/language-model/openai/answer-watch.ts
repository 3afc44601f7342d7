import type { Watchdogs } from '#language-model/settings.ts'

export type Overdue = 'no-first-token' | 'stalled' | 'took-too-long'

/**
 * Watches the time of one answer. The first token is the first visible word: a model that thinks longer than that is too
 * slow for a conversation. Any token, of a thought as well, shows that the server is alive and starts the wait for the
 * next one anew. Time that the caller takes between two tokens is not the server's.
 */
export interface AnswerWatch {
  /** aborts when the caller does, and when something is overdue */
  readonly signal: AbortSignal
  readonly overdue: () => Overdue | null
  /** the next token is waited for */
  readonly waits: () => void
  /** a token came; it need not be visible */
  readonly hears: () => void
  /** the first visible word came */
  readonly hearsWords: () => void
  /** the model has stopped, and only the count of tokens is still to come */
  readonly hearsEnd: () => void
  /** Ends every wait. */
  readonly stop: () => void
  /** Ends every wait and the connection. */
  readonly hangUp: () => void
}

/** Milliseconds for what comes after the last word. @source judgement: the words are whole, only the count is lost */
const LONGEST_AFTERMATH = 1_000

export function answerWatch(watchdogs: Watchdogs, caller: AbortSignal): AnswerWatch {
  const own = new AbortController()
  const running = new Map<Overdue, ReturnType<typeof setTimeout>>()
  let overdue: Overdue | null = null
  let longestSilence: number | null = null

  function start(watch: Overdue, milliseconds: number): void {
    if (own.signal.aborted || running.has(watch)) return
    running.set(
      watch,
      setTimeout(() => {
        overdue = watch
        hangUp()
      }, milliseconds),
    )
  }
  function end(watch: Overdue): void {
    clearTimeout(running.get(watch))
    running.delete(watch)
  }
  function stop(): void {
    for (const watch of [...running.keys()]) end(watch)
  }
  function hangUp(): void {
    stop()
    own.abort()
  }

  start('no-first-token', watchdogs.firstTokenMs)
  start('took-too-long', watchdogs.totalMs)
  return {
    signal: AbortSignal.any([caller, own.signal]),
    overdue: () => overdue,
    waits: () => {
      if (longestSilence !== null) start('stalled', longestSilence)
    },
    hears: () => {
      end('stalled')
      longestSilence ??= watchdogs.stallMs
    },
    hearsWords: () => end('no-first-token'),
    hearsEnd: () => {
      end('no-first-token')
      end('stalled')
      longestSilence = Math.min(watchdogs.stallMs, LONGEST_AFTERMATH)
    },
    stop,
    hangUp,
  }
}
