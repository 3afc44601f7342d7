import type { AppAnswer } from './ask-through-us.ts'

/** @returns how many answers at most were between their first sentence and their end at the same time */
export function mostAtOnce(answers: readonly AppAnswer[]): number {
  const changes = answers
    .flatMap(({ askedAt, sentences, endedAt }) => [
      { at: askedAt + (sentences[0]?.at ?? endedAt), by: 1 },
      { at: askedAt + endedAt, by: -1 },
    ])
    .sort((one, other) => one.at - other.at)
  let now = 0
  let most = 0
  for (const { by } of changes) {
    now += by
    most = Math.max(most, now)
  }
  return most
}
