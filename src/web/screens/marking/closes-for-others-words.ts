import type { ClosesForOthersWarning } from '#course/closes-for-others.ts'
import { ownTimeZone, whenWords } from '#web/course/when-words.ts'

/** That exemplars given out now are answers for those who may still be working. */
export function closesForOthersWords({ students, until }: ClosesForOthersWarning): string {
  const who = students === 1 ? 'One student' : `${students} students`
  const when = until === null ? '' : `, until ${whenWords(until, ownTimeZone())} at the latest`
  return `${who} may still be working${when}. Exemplars given back now can reach them as answers. You can release without exemplars and give those back later.`
}
