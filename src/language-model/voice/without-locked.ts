import type { Fact } from '#scenario/fact.schema.ts'
import { holdsPhrase } from '#scenario/phrase.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { stemsOf } from '#simulation/told-line.ts'

/**
 * A sentence that shares this many content words with a locked fact is held back, or fewer where they are most of the
 * sentence. Judgement, to be validated.
 */
const SHARED_STEMS = 3
const SHARED_STEMS_OF_SHORT = 2
const MOST_OF_SENTENCE = 0.6

/** The facts that the client does not tell yet. */
export const lockedFacts = ({ facts }: Scenario, unlocked: readonly string[]): readonly Fact[] =>
  facts.filter(({ id }) => !unlocked.includes(id))

/** An author's text about the client, less the sentences that come near a fact which is still locked. */
export function withoutLocked(text: string, locked: readonly Fact[]): string {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]+["'’”)]*\s*|[^.!?]+$/g) ?? []
  return sentences
    .filter((sentence) => !locked.some((fact) => comesNear(sentence, fact)))
    .join('')
    .trim()
}

export function comesNear(sentence: string, { about, neverBefore }: Fact): boolean {
  if (neverBefore.some((phrase) => holdsPhrase(sentence, phrase))) return true
  const said = new Set(stemsOf(sentence))
  const shared = new Set(stemsOf(about).filter((stem) => said.has(stem))).size
  const isMostOfIt = shared >= SHARED_STEMS_OF_SHORT && shared / said.size >= MOST_OF_SENTENCE
  return shared >= SHARED_STEMS || isMostOfIt
}
