import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { failure, type Result } from '#lib/result.ts'
import type { AskFailure, AskProblem } from '#web/api/ask.ts'
import type { After } from '#web/voice/line-watch.ts'

/** Why it is not known yet whether the server took what it was sent. Each of them passes. */
const LINE_TROUBLES = [
  'line-broken',
  'server-failed',
  'storage-refused',
  'too-many-requests',
  'sign-in-first',
] as const satisfies readonly AskProblem[]

export type LineTrouble = (typeof LINE_TROUBLES)[number]

/** The server's yes or no. */
export type Known<Value> = Result<Value, Exclude<ApiRefusal, LineTrouble>>

/** Growing, so that a room full of students does not call a server that comes back all at once. @source judgement */
export const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const

export interface AttemptLine {
  /**
   * Asks again until the server has said yes or no. What is asked must do no harm when it arrives twice.
   * @returns null where `signal` was aborted first
   */
  readonly untilKnown: <Value>(
    ask: () => Promise<Result<Value, AskFailure>>,
    signal: AbortSignal,
  ) => Promise<Known<Value> | null>
  /** null while the server answers */
  readonly trouble: () => LineTrouble | null
  /** asks at once whatever waits to be asked again */
  readonly tryNow: () => void
}

/** @param onChange called when trouble comes, changes or goes */
export function attemptLine(after: After, onChange: () => void): AttemptLine {
  const waiting = new Set<() => void>()
  let trouble: LineTrouble | null = null
  const tell = (next: LineTrouble | null) => {
    if (trouble === next) return
    trouble = next
    onChange()
  }

  const pause = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const goOn = () => {
        callOff()
        waiting.delete(goOn)
        signal.removeEventListener('abort', goOn)
        resolve()
      }
      const callOff = after(ms, goOn)
      waiting.add(goOn)
      signal.addEventListener('abort', goOn)
    })

  return {
    untilKnown: async (ask, signal) => {
      for (let tries = 0; !signal.aborted; tries++) {
        const answer = await ask()
        if (signal.aborted) break
        const problem = answer.ok ? null : answer.failure.code
        if (!isLineTrouble(problem)) {
          tell(null)
          return answer.ok
            ? answer
            : failure(answer.failure.code as Exclude<ApiRefusal, LineTrouble>)
        }
        tell(problem)
        await pause(PAUSES_MS[tries] ?? PAUSES_MS.at(-1) ?? 0, signal)
      }
      return null
    },
    trouble: () => trouble,
    tryNow: () => {
      for (const goOn of [...waiting]) goOn()
    },
  }
}

const isLineTrouble = (problem: AskProblem | null): problem is LineTrouble =>
  LINE_TROUBLES.some((each) => each === problem)
