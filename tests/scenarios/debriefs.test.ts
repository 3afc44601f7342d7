import { describe, expect, test } from 'vitest'
import { debrief } from '#feedback/debrief-session.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import { standsIn } from '#scoring/evidence.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from './shipped-scenarios.ts'

const SEED = 1

describe.each(shippedScenarios)('Debriefs of %s', (_, compiled) => {
  const { scenario } = compiled
  const sessions = scenario.trainees.map(({ id, kind, replies }) => {
    const { folded } = rehearse(compiled, replies, SEED)
    return { id, kind, folded, shown: debrief(folded, scenario) }
  })

  test('quote only what was said in that turn', () => {
    for (const { folded, shown } of sessions) {
      const quoted = [
        ...shown.turningPoints,
        ...[shown.strength?.evidence, shown.target?.evidence].filter((found) => found != null),
        ...shown.transcript.flatMap((turn) =>
          turn.speaker === 'trainee'
            ? turn.notes.map(({ quote }) => ({ index: turn.index, quote }))
            : [],
        ),
      ]
      for (const { index, quote } of quoted)
        expect([quote, standsIn(folded.transcript[index]?.text ?? '', quote)]).toEqual([
          quote,
          true,
        ])
    }
  })

  test('never tell what the client did not', () => {
    for (const { folded, shown } of sessions) {
      const untold = scenario.facts.filter(({ id }) => !folded.client.told.includes(id))
      const words = JSON.stringify(shown)
      expect(untold.filter(({ about }) => words.includes(about))).toEqual([])
    }
  })

  test('give a clumsy trainee a moment to go back to, with examples', () => {
    const clumsy = sessions.filter(({ kind }) => kind === 'clumsy')
    expect(clumsy.length).toBeGreaterThan(0)
    for (const { shown } of clumsy) {
      const missed = shown.turningPoints.filter(({ direction }) => direction !== 'opened')
      expect(missed.some(({ exemplars }) => exemplars.length > 0)).toBe(true)
    }
  })

  test('give a skilled trainee a strength', () => {
    const skilled = sessions.filter(({ kind }) => kind === 'skilled')
    expect(skilled.map(({ shown }) => shown.strength?.evidence.helped)).toEqual(
      skilled.map(() => true),
    )
  })
})

test('A frame that was explained without meeting the worry is called just that', () => {
  const [, compiled] = shippedScenarios.find(([file]) => file.startsWith('e01')) ?? []
  if (compiled === undefined) throw new Error('E01 is not shipped')
  const { folded } = rehearse(
    compiled,
    [
      'Hi Tomasz, how are you finding it so far?',
      'What has been going on?',
      'I talk to my supervisor about my work, no names. If I thought someone was in danger I would have to tell someone, and I would talk to you first.',
      'What has it been like?',
    ],
    SEED,
  )
  const asked = debrief(folded, compiled.scenario).turningPoints.find(
    ({ title }) => title === 'Who sees what I say here?',
  )
  expect(asked && textOf(asked.why)).toMatch(
    /\. The reply said how this works, and the worry under the question had to wait\. /,
  )
})
