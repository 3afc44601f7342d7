import { holdsNormalised } from '#scenario/phrase.ts'
import { type GuardedFact, guardedFacts, stemsIn } from './guarded-facts.ts'
import type { SentenceInTurn, SpeechRule } from './sentence-in-turn.ts'
import type { SpeechRules } from './speech-rules.ts'
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
  const told = toldByAuthor(spoken.rules)
  const words = spokenWords(spoken)
  return holdsPhrase(words, locked, told.join(' \n ')) || isNear(words, locked, common, told)
}

/** What is done counts as much as what is said. */
const spokenWords = ({ turn, soFar }: SentenceInTurn): string =>
  soFar === null || soFar.stage === null ? turn : `${soFar.stage}. ${turn}`

/** The author's words that the student has heard, or that this turn is made from. */
function toldByAuthor({ turns, direction, scenario, plan }: SpeechRules): readonly string[] {
  const heard = turns.flatMap((turn) =>
    turn.speaker === 'client' && turn.speech.spokenBy === 'embedded' ? [turn.speech.says] : [],
  )
  const told = scenario.facts
    .filter(({ id }) => plan.unlocked.includes(id))
    .flatMap(({ about, says }) => [about, ...says.map((line) => line.says)])
  const own = direction.line === null ? [] : [direction.line.line.says]
  return [...heard, ...told, ...own]
}

function holdsPhrase(words: string, locked: readonly GuardedFact[], told: string): boolean {
  const spellings = spellingsOf(words)
  const runs = spelledOut(words)
  const [known = ''] = spellingsOf(told)
  return locked.some(({ phrases }) =>
    phrases.some(
      (phrase) =>
        (spellings.some((spelling) => holdsNormalised(spelling, phrase)) ||
          runs.some((run) => run.includes(phrase.replaceAll(' ', '')))) &&
        !holdsNormalised(known, phrase),
    ),
  )
}

function isNear(
  words: string,
  locked: readonly GuardedFact[],
  common: ReadonlySet<string>,
  told: readonly string[],
): boolean {
  const known = new Set(told.flatMap(stemsIn))
  const said = [...new Set(stemsIn(words))].filter((stem) => !known.has(stem) && !common.has(stem))
  return locked.some(
    ({ telling }) => said.reduce((sum, stem) => sum + (telling.get(stem) ?? 0), 0) >= TOLD,
  )
}
