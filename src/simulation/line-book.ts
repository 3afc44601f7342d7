import { type AddressedLine, addressedLines } from '#scenario/line-address.ts'
import { holdsPhrase, normalised } from '#scenario/phrase.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** What the voice knows about the lines of a scenario, worked out once. */
export interface LineBook {
  readonly all: readonly AddressedLine[]
  /** the words at an address as a listener compares them; a silence is told by what is done in it */
  readonly words: ReadonlyMap<string, string>
  /** ids of the facts that the words at an address would give away */
  readonly givesAway: ReadonlyMap<string, readonly string[]>
}

const books = new WeakMap<Scenario, LineBook>()

export function bookOf(scenario: Scenario): LineBook {
  const known = books.get(scenario)
  if (known !== undefined) return known
  const all = addressedLines(scenario)
  const book: LineBook = {
    all,
    words: new Map(all.map(({ address, line }) => [address, comparable(line)])),
    givesAway: new Map(all.map(({ address, line }) => [address, factsIn(line.says, scenario)])),
  }
  books.set(scenario, book)
  return book
}

const comparable = ({ says, stage }: AddressedLine['line']): string =>
  /\p{L}/u.test(says) ? normalised(says) : normalised(`${says} ${stage ?? ''}`)

const factsIn = (says: string, { facts }: Scenario): readonly string[] =>
  facts
    .filter(({ neverBefore }) => neverBefore.some((phrase) => holdsPhrase(says, phrase)))
    .map(({ id }) => id)
