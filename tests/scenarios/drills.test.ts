import { describe, expect, test } from 'vitest'
import { drillClient } from '#feedback/drills/drill-client.ts'
import { drillExemplars } from '#feedback/drills/drill-exemplars.ts'
import { drillsOf } from '#feedback/drills/drills-of.ts'
import { judgeDrillReply } from '#feedback/drills/judge-drill-reply.ts'
import { sayInTalk } from '#simulation/scripted-talk.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

/** Lines on which no author's example meets what a skill asks for: they are not offered. */
const NOT_OFFERED: readonly string[] = ['e05-silent-one/doing-the-name/empathy']

describe.each(shippedScenarios)('The drills of %s', (_, compiled) => {
  const { scenario } = compiled
  const drills = drillsOf(scenario)

  test('are met by the examples of their author, or are not offered', () => {
    const unmet = drills.filter((drill) => drillExemplars(scenario, drill).length === 0)
    expect(unmet.map(({ id }) => id)).toEqual(
      NOT_OFFERED.filter((id) => id.startsWith(`${scenario.id}/`)),
    )
  })

  test('have each an id of their own', () => {
    expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length)
  })

  test('have a client who answers for real and tells nothing that was not asked about', () => {
    const [first, ...more] = drills
    const tried = [first, more.at(-1)].flatMap((drill): readonly (string | boolean | null)[] => {
      if (drill === undefined) return []
      const { line, talk } = drillClient(compiled, drill, { difficulty: 'plain', nth: 0 })
      const reply = drillExemplars(scenario, drill)[0]?.reply ?? 'Mm.'
      const [said, answer] = sayInTalk(talk, reply).snapshot.context.transcript.slice(-2)
      if (said?.speaker !== 'trainee' || answer?.speaker !== 'client') return [null, false]
      const heard = { line: line.says, cues: drill.cues, text: reply, coded: said.coded }
      const { outcome } = judgeDrillReply(drill, heard, scenario.client.calledName)
      const told = scenario.facts.find(({ id }) => id === answer.speech.fact)
      return [outcome, told === undefined || told.risk]
    })
    expect(tried).toEqual(['met', true, 'met', true])
  })
})
