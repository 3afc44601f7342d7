import { contentStems } from '#coding/content-words.ts'
import type { Fact } from '#scenario/fact.schema.ts'
import { addressedLines } from '#scenario/line-address.ts'
import { normalised } from '#scenario/phrase.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { kindredWord } from './kindred-words.ts'
import { withoutHyphens } from './spellings.ts'

/** A fact as it is looked for in words. */
export interface GuardedFact {
  readonly id: string
  /** its `neverBefore`, comparable */
  readonly phrases: readonly string[]
  /** what each word of it says of it, by stem; a word that is said anyway says nothing and is not there */
  readonly telling: ReadonlyMap<string, number>
}

export interface GuardedFacts {
  readonly facts: readonly GuardedFact[]
  /** stems that a student may have read or heard without any fact being told */
  readonly common: ReadonlySet<string>
}

/** A stem weighs the more, the fewer of the other lines have it. Judgement, tuned on the shipped scenarios. */
const RARE = 1
const SELDOM = 0.6
const OFTEN = 0.3
const SELDOM_LINES = 1
const OFTEN_LINES = 4
/** What stands in more than one telling of the fact belongs to its core. */
const CORE = 1.4

const books = new WeakMap<Scenario, GuardedFacts>()

export function guardedFacts(scenario: Scenario): GuardedFacts {
  const known = books.get(scenario)
  if (known !== undefined) return known
  const lines = addressedLines(scenario)
  const common = new Set(
    [
      scenario.title,
      scenario.summary,
      scenario.brief,
      scenario.opening.says,
      scenario.client.name,
    ].flatMap(stemsIn),
  )
  const book: GuardedFacts = {
    common,
    facts: scenario.facts.map((fact) => ({
      id: fact.id,
      phrases: fact.neverBefore.map((phrase) => withoutHyphens(normalised(phrase))),
      telling: tellingStems(
        fact,
        lines.flatMap(({ source, line }) =>
          source.kind === 'fact' ? [] : [new Set(stemsIn(line.says))],
        ),
        common,
      ),
    })),
  }
  books.set(scenario, book)
  return book
}

function tellingStems(
  { about, says }: Fact,
  others: readonly ReadonlySet<string>[],
  common: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const tellings = [about, ...says.map((line) => line.says)].map((text) => new Set(stemsIn(text)))
  const stems = new Set(tellings.flatMap((telling) => [...telling]))
  return new Map(
    [...stems].flatMap((stem) => {
      if (common.has(stem)) return []
      const heard = others.filter((line) => line.has(stem)).length
      const rarity =
        heard === 0 ? RARE : heard <= SELDOM_LINES ? SELDOM : heard <= OFTEN_LINES ? OFTEN : 0
      const isCore = tellings.filter((telling) => telling.has(stem)).length > 1
      return rarity === 0 ? [] : [[stem, rarity * (isCore ? CORE : 1)] as const]
    }),
  )
}

/** The stems of a text's content words, kindred words made one. */
export const stemsIn = (text: string): readonly string[] =>
  contentStems(
    (withoutHyphens(normalised(text)).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []).map(kindredWord),
  )
