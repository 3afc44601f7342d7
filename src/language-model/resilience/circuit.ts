import type { ModelFailure } from '#language-model/model-failure.ts'

/** How a call ended, as far as it says something about the server. */
export type CallOutcome = ModelFailure['code'] | 'ended' | 'aborted'

/**
 * Leaves a server alone that is down: after so many failures in a row every call is turned away at once, until one
 * probe is let through and shows that the server answers again.
 */
export interface Circuit {
  /** @returns the pass of one call, whose end must be told; or the milliseconds for which calls are turned away */
  readonly enter: () => Pass | { readonly closedForMs: number }
  readonly isOpen: () => boolean
}

export interface Pass {
  readonly end: (outcome: CallOutcome) => void
}

/** @source judgement, to be validated: five students waiting in vain are enough */
export const FAILURES_TO_OPEN = 5
/** Milliseconds. @source judgement: a local server restarts within this time */
export const OPEN_MS = 30_000

/** A server that refuses a key or a model, is busy, or breaks off in the middle is there; these failures are told each time. */
const MEANS_DOWN: ReadonlySet<CallOutcome> = new Set<CallOutcome>([
  'model-unreachable',
  'no-first-token',
  'stalled',
  'model-error',
])

/** @param now milliseconds of any clock that only goes forward */
export function circuit(now: () => number): Circuit {
  let failures = 0
  let openUntil: number | null = null
  let isProbing = false

  function end(outcome: CallOutcome, isProbe: boolean): void {
    if (isProbe) isProbing = false
    if (outcome === 'aborted') return
    if (!MEANS_DOWN.has(outcome)) {
      failures = 0
      openUntil = null
      return
    }
    failures += 1
    if (isProbe || (openUntil === null && failures >= FAILURES_TO_OPEN)) openUntil = now() + OPEN_MS
  }

  function enter(): Pass | { readonly closedForMs: number } {
    if (openUntil === null) return { end: once((outcome) => end(outcome, false)) }
    const left = openUntil - now()
    if (left > 0 || isProbing) return { closedForMs: Math.max(left, 0) }
    isProbing = true
    return { end: once((outcome) => end(outcome, true)) }
  }

  return { enter, isOpen: () => openUntil !== null }
}

function once(tell: (outcome: CallOutcome) => void): (outcome: CallOutcome) => void {
  let isTold = false
  return (outcome) => {
    if (isTold) return
    isTold = true
    tell(outcome)
  }
}
