import { describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { readSession } from '#simulation/session-reading.ts'
import { standingOf } from '#simulation/session-standing.ts'
import { differingTurns, replayOnEdit, type TalkToReplay } from './replay-on-edit.ts'

const replies = [
  'What is it like at home these days?',
  'That sounds hard.',
  'You feel left out.',
  'What would you like to talk about?',
]
const said: TalkToReplay = { replies, seed: 1, standing: null }

const replayed = (scenario: Scenario, talk: TalkToReplay = said) => {
  const { talk: now, ...rest } = replayOnEdit(compileScenario(scenario), talk)
  return { ...rest, transcript: readSession(now.snapshot).transcript }
}

const edited = (edit: Partial<Scenario>): Scenario => ({ ...minimalScenario, ...edit })
const before = replayed(minimalScenario)

/** The file with other words for each line the client speaks at these turns. */
const otherWordsAt = (index: number) => {
  const turn = before.transcript[index]
  if (turn?.speaker !== 'client') throw new Error('not a turn of the client')
  const text = JSON.stringify(minimalScenario)
  const { says } = turn.speech
  return { says, scenario: JSON.parse(text.replaceAll(JSON.stringify(says), '"Quite other."')) }
}

describe('A talk on a changed file', () => {
  test('reads as before where nothing that it met was changed', () => {
    const now = replayed(edited({ title: 'Another title', summary: 'Another summary.' }))
    expect(now).toEqual(before)
    expect(differingTurns(before.transcript, now.transcript)).toEqual([])
  })

  test('marks the turn whose words were changed, and tells what they were', () => {
    const { says, scenario } = otherWordsAt(0)
    const now = replayed(scenario)
    expect(differingTurns(before.transcript, now.transcript)).toEqual([
      { index: 0, was: { says, stage: minimalScenario.opening.stage ?? null } },
    ])
  })

  test('keeps the replies for which there is no place any more', () => {
    const [ending] = minimalScenario.endings
    if (ending === undefined) throw new Error('a scenario has an ending')
    const now = replayed(edited({ endings: [{ ...ending, when: { turn: { from: 2 } } }] }))
    expect(now.unsaid).toEqual(replies.slice(2))
    expect(now.transcript.filter(({ speaker }) => speaker === 'trainee').length).toBe(2)
  })

  test('marks a turn that was not there before as new', () => {
    const now = replayed(minimalScenario, { ...said, replies: [...replies, 'Mm.'] })
    expect(differingTurns(before.transcript, now.transcript)).toEqual([{ index: 10, was: null }])
  })
})

describe('A talk that started from a standing', () => {
  const standing = standingOf(
    replayOnEdit(compileScenario(minimalScenario), said).talk.snapshot.context,
  )
  const [moment, ...otherMoments] = minimalScenario.moments
  if (moment === undefined) throw new Error('a scenario has a moment')

  test('starts there on the new version too', () => {
    const now = replayed(edited({ title: 'Another title' }), { ...said, standing })
    expect(now.dropped).toEqual([])
    expect(now).toEqual(replayed(minimalScenario, { ...said, standing }))
  })

  test('starts without what the file no longer has, and names it', () => {
    const happened = [moment.id]
    const used = [`moments/${moment.id}/0`, 'lines/999', 'wordless/3']
    const now = replayed(edited({ moments: otherMoments }), {
      ...said,
      standing: { ...standing, happened, used },
    })
    expect(now.dropped).toEqual([moment.id, `moments/${moment.id}/0`, 'lines/999'])
    expect(now.transcript.length).toBeGreaterThan(0)
  })
})
