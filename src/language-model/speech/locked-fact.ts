import { holdsNormalised } from '#scenario/phrase.ts'
import { type GuardedFact, guardedFacts, stemsIn } from './guarded-facts.ts'
import { heardBefore } from './heard-before.ts'
import type { SentenceInTurn, SpeechRule } from './sentence-in-turn.ts'
import { spelledOut, spellingsOf } from './spellings.ts'

/**
 * So much of what tells a fact, and it is told. Judgement, to be validated: of the authors' lines for other things the
 * nearest reaches 1.5, of paraphrases of the facts nine in ten reach 2.
 */
const TOLD = 2

/** Nothing of a fact that is still locked: none of its words in any spelling, and not the thing in other words. */
export const tellsLockedFact: SpeechRule = (spoken) => {
  const { plan, scenario } = spoken.rules
  const { facts, common } = guardedFacts(scenario)
  const locked = facts.filter(({ id }) => !plan.unlocked.includes(id))
  if (locked.length === 0) return false
  const { authored, stems } = heardBefore(spoken.rules)
  const words = spokenWords(spoken)
  const said = [...new Set(stemsIn(words))].filter((stem) => !stems.has(stem) && !common.has(stem))
  return locked.some((fact) => isNear(said, fact)) || holdsPhrase(words, locked, authored)
}

/** What is done counts as much as what is said. */
const spokenWords = ({ turn, soFar }: SentenceInTurn): string =>
  soFar === null || soFar.stage === null ? turn : `${soFar.stage}. ${turn}`

const isNear = (said: readonly string[], { telling }: GuardedFact): boolean =>
  said.reduce((sum, stem) => sum + (telling.get(stem) ?? 0), 0) >= TOLD

/** @param authored what the author has had the client say already: a phrase of it gives nothing away */
function holdsPhrase(words: string, locked: readonly GuardedFact[], authored: string): boolean {
  const spellings = spellingsOf(words)
  const runs = spelledOut(words)
  const isSpelled = (phrase: string): boolean =>
    spellings.some((spelling) => holdsNormalised(spelling, phrase)) ||
    runs.some((run) => run.includes(phrase.replaceAll(' ', '')))
  return locked.some(({ phrases }) =>
    phrases.some((phrase) => isSpelled(phrase) && !holdsNormalised(authored, phrase)),
  )
}
