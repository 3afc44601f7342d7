import { describe, expect, test } from 'vitest'
import { codeIn } from '#coding/code-in.ts'
import { codesOf } from '#coding/coded-turn.ts'
import { hintHere } from '#feedback/hints/hint-here.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/** What a client may say that calls for something: the first words and every scripted moment, in each wording. */
const callingTurns = ({ opening, moments }: Scenario) => [
  { says: opening.says, stage: opening.stage ?? null, cues: opening.cues ?? [] },
  ...moments.flatMap(({ says, cues }) =>
    says.map((each) => ({ says: each.says, stage: each.stage ?? null, cues })),
  ),
]

const spoken = ({
  says,
  stage,
  cues,
}: {
  says: string
  stage: string | null
  cues: readonly CueTag[]
}) => ({
  speaker: 'client' as const,
  index: 0,
  text: says,
  cues,
  speech: {
    line: null,
    says,
    stage,
    cues,
    moment: null,
    fact: null,
    ending: null,
    spokenBy: 'embedded' as const,
  },
})

describe.each(shippedScenarios)('Hints at the moments of %s', (_, compiled) => {
  const { scenario } = compiled
  const begun = rehearse(compiled, [], 1).folded
  const hints = callingTurns(scenario).flatMap((turn) => {
    const transcript = [spoken(turn)]
    const hint = hintHere({ ...begun, transcript }, { ...scenario, hints: [] })
    return hint === null ? [] : [{ turn, transcript, hint }]
  })

  test('are there for every one, made of what is said and seen', () => {
    expect(hints.length).toBe(callingTurns(scenario).length)
    for (const { turn, hint } of hints) {
      const seen = `${turn.says} ${turn.stage ?? ''}`
      for (const [, quote = ''] of `${hint.notice} ${hint.opening}`.matchAll(/“([^”]*)”/g))
        expect([quote, seen.includes(quote)]).toEqual([quote, true])
    }
  })

  test('open with words on which the observer puts no code', () => {
    const worth = hints.flatMap(({ hint: { opening }, transcript }) =>
      codesOf(codeIn(scenario.locale, { text: opening }, { previous: transcript })).map((code) => [
        opening,
        code,
      ]),
    )
    expect(worth).toEqual([])
  })

  test("give away none of the author's replies", () => {
    const replies = scenario.moments.flatMap(({ exemplars }) => exemplars.map(({ reply }) => reply))
    for (const { hint } of hints)
      for (const reply of replies) expect(JSON.stringify(hint)).not.toContain(reply)
  })
})
