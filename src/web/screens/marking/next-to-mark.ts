import type { QueuedAttempt } from './marking-view.ts'

export const isMarked = ({ markingState }: Pick<QueuedAttempt, 'markingState'>): boolean =>
  markingState !== 'not-marked' && markingState !== 'in-marking'

/**
 * Where somebody who marks goes on: what they have begun, then what is free, and only then what another is at right now;
 * blind second marks after all of these.
 * @returns null where nothing is left to them
 */
export function nextToMark(attempts: readonly QueuedAttempt[]): QueuedAttempt | null {
  const firsts = attempts.filter(({ part }) => part === 'first')
  const seconds = attempts.filter(({ part }) => part === 'second')
  const isFree = ({ atWork }: QueuedAttempt) => atWork.length === 0
  return (
    firsts.find((each) => each.markingState === 'in-marking' && isFree(each)) ??
    firsts.find(isFree) ??
    seconds.find(isFree) ??
    firsts[0] ??
    seconds[0] ??
    null
  )
}
