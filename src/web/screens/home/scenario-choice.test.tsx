// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { scenarioCard } from '#web/scenarios/scenario-card.ts'
import { scenarioCatalogue } from '#web/scenarios/scenario-catalogue.ts'
import type { Practice } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import { ScenarioChoice } from './scenario-choice.tsx'

afterEach(cleanup)

const card = (change: Partial<Scenario>) =>
  scenarioCard(compileScenario({ ...minimalScenario, ...change }), '/x.json')

const CARDS = [
  card({ id: 'a', title: 'The resit', level: 1, skills: ['empathy'] }),
  card({ id: 'b', title: 'Friend request', level: 2, skills: ['empathy', 'boundaries'] }),
]

async function choose(answer: () => Promise<unknown>) {
  // Nothing else is asked for on this part of the screen.
  const practice = {
    catalogue: scenarioCatalogue(answer),
    shelf: async () => null,
    onlyInPage: () => [],
  } as unknown as Practice
  render(
    <PracticeProvider value={practice}>
      <ScenarioChoice />
    </PracticeProvider>,
  )
}

const titles = () => screen.queryAllByRole('link').map((link) => link.textContent)

describe('Choosing a scenario', () => {
  test('each one is a link named by its title and nothing else', async () => {
    await choose(async () => CARDS)
    await screen.findByRole('link', { name: 'The resit' })
    expect(titles()).toEqual(['The resit', 'Friend request'])
  })

  test('skill and level narrow the list, and a list that became empty offers the way back', async () => {
    await choose(async () => CARDS)
    fireEvent.change(await screen.findByLabelText('Skill'), { target: { value: 'boundaries' } })
    expect(titles()).toEqual(['Friend request'])
    fireEvent.change(screen.getByLabelText('Level'), { target: { value: '1' } })
    expect(titles()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(titles()).toEqual(['The resit', 'Friend request'])
  })

  test('a level that is not open yet is no link, and says what opens it', async () => {
    await choose(async () => [...CARDS, card({ id: 'c', title: 'A promise', level: 4 })])
    expect(
      await screen.findByText('Opens after two talks with clients of level 3.'),
    ).toBeInstanceOf(HTMLElement)
    expect(titles()).toEqual(['The resit', 'Friend request'])
  })

  test('a broken connection is told, and asking again helps', async () => {
    let isUp = false
    await choose(async () => {
      if (!isUp) throw new TypeError('Failed to fetch')
      return CARDS
    })
    const again = await screen.findByRole('button', { name: 'Try again' })
    isUp = true
    fireEvent.click(again)
    await screen.findByRole('link', { name: 'The resit' })
    expect(titles()).toEqual(['The resit', 'Friend request'])
  })
})
