import type { ReadTurn } from '#scoring/read-transcript.ts'
import { type SessionScore, scoreSession } from '#scoring/score-session.ts'
import { detectedTranscript, readTurns } from '#scoring/transcript-reading.ts'
import type { RoleTurn } from '#transcript/two-speakers.ts'

export interface ObservedTranscript {
  readonly turns: readonly ReadTurn[]
  readonly score: SessionScore
}

interface Observing {
  readonly signal: AbortSignal
  /** @param turns how many have been read */
  readonly onProgress: (turns: number) => void
}

/** The page answers between two slices of work. Judgement: under a frame. */
const SLICE_MS = 12

/**
 * Has a transcript of any length read without the page standing still.
 * @returns null where it was called off
 */
export async function observeTranscript(
  turns: readonly RoleTurn[],
  { signal, onProgress }: Observing,
): Promise<ObservedTranscript | null> {
  const done: ReadTurn[] = []
  let sliceEnds = performance.now() + SLICE_MS
  for (const turn of readTurns(turns)) {
    done.push(turn)
    if (performance.now() < sliceEnds) continue
    onProgress(done.length)
    await letPageAnswer()
    if (signal.aborted) return null
    sliceEnds = performance.now() + SLICE_MS
  }
  await letPageAnswer()
  if (signal.aborted) return null
  const measured = scoreSession(detectedTranscript(done))
  await letPageAnswer()
  return signal.aborted ? null : { turns: done, score: measured }
}

/** A message comes round sooner than a timer, and in a tab that is not in sight too. */
const letPageAnswer = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
