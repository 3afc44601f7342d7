import { stemsIn } from './guarded-facts.ts'
import { asSeen, bareWords, sentencesIn } from './sentence-in-turn.ts'
import type { SpeechRules } from './speech-rules.ts'
import { asCompared } from './spellings.ts'

/** What a student has heard by now, as the rules need it. */
export interface HeardBefore {
  /** the author's words: those spoken, those of the facts told, and the line that this turn is made from */
  readonly authored: string
  /** the stems of the same */
  readonly stems: ReadonlySet<string>
  /** the client's turns and their sentences, bare words, longer ones only */
  readonly repeatable: ReadonlySet<string>
}

/** What is shorter may well be said again, word for word. Judgement. */
const LEAST_WORDS = 5

const heard = new WeakMap<SpeechRules, HeardBefore>()

/** Worked out once a turn. */
export function heardBefore(rules: SpeechRules): HeardBefore {
  const known = heard.get(rules)
  if (known !== undefined) return known
  const authored = authoredWords(rules)
  const found: HeardBefore = {
    authored: authored.map(asCompared).join(' \n '),
    stems: new Set(authored.flatMap(stemsIn)),
    repeatable: new Set(repeatable(rules)),
  }
  heard.set(rules, found)
  return found
}

/** A model's own words are not among them: what it hinted at before it may not go on to tell. */
function authoredWords({ turns, direction, scenario, plan }: SpeechRules): readonly string[] {
  const spoken = turns.flatMap((turn) =>
    turn.speaker === 'client' && turn.speech.spokenBy === 'embedded'
      ? [turn.speech.says, turn.speech.stage ?? '']
      : [],
  )
  const told = scenario.facts
    .filter(({ id }) => plan.unlocked.includes(id))
    .flatMap(({ about, says }) => [about, ...says.map((line) => line.says)])
  const own =
    direction.line === null ? [] : [direction.line.line.says, direction.line.line.stage ?? '']
  return [...spoken, ...told, ...own]
}

/** The author's line behind this turn may be said whatever was said before. */
function repeatable({ turns, direction }: SpeechRules): readonly string[] {
  const own = direction.line?.line.says ?? null
  return turns
    .flatMap((turn) =>
      turn.speaker === 'client' && turn.speech.says !== own ? [asSeen(turn.speech.says)] : [],
    )
    .flatMap((says) => [says, ...sentencesIn(says)])
    .map(bareWords)
    .filter((words) => words.split(' ').length >= LEAST_WORDS)
}
