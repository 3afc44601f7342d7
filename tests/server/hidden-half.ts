import { CUE_TAGS } from '#scenario/cue-tag.ts'
import { addressedLines } from '#scenario/line-address.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'

/** Something that must not reach a student before it is given back, and what it is. */
export interface Secret {
  readonly what: string
  readonly text: string
}

/** Everything of a scenario that a student must not be sent, but for the words that the client has really said. */
export function hiddenHalf(scenario: Scenario, said: readonly string[]): readonly Secret[] {
  const hasSaid = (text: string) => said.some((words) => words.includes(text))
  const lines = addressedLines(scenario)
  return [
    ...lines.map(({ address, line }) => ({ what: `line ${address}`, text: line.says ?? '' })),
    // A one-word id may be a word of the talk as well.
    ...lines
      .filter(({ address }) => address.includes('/'))
      .map(({ address }) => ({ what: 'address of a line', text: address })),
    ...scenario.facts.flatMap(({ id, about, neverBefore }) => [
      { what: `fact ${id}`, text: about },
      ...neverBefore.map((text) => ({ what: `what gives fact ${id} away`, text })),
      ...(id.includes('-') ? [{ what: 'id of a fact', text: id }] : []),
    ]),
    ...scenario.moments.flatMap(({ id, title, exemplars }) => [
      { what: `title of moment ${id}`, text: title },
      ...(id.includes('-') ? [{ what: 'id of a moment', text: id }] : []),
      ...exemplars.flatMap(({ reply, why }) => [
        { what: `exemplar of ${id}`, text: reply },
        { what: `why of ${id}`, text: why },
      ]),
    ]),
    ...scenario.hints.map(({ id, text }) => ({ what: `hint ${id}`, text })),
    ...CUE_TAGS.map((text) => ({ what: 'cue', text })),
  ].filter(({ text }) => text.length > 3 && !hasSaid(text))
}
