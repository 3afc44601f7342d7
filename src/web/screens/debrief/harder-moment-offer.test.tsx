// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { debrief } from '#feedback/debrief-session.ts'
import { success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { type ScenarioCard, scenarioCard } from '#web/scenarios/scenario-card.ts'
import type { Practice } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import { TurningPointsSection } from './turning-points-section.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const compiled = compileScenario(minimalScenario)
const card = scenarioCard(compiled, '/sam.json')

const MET = [
  'It sounds like it took a lot to come here, and part of you was unsure.',
  'You feel worn out by all of it.',
  'You sound exhausted, and a bit ashamed of needing help.',
]
const MISSED = ["Don't worry, everyone feels like that.", 'You should sleep.', 'Okay.']

const show = (replies: readonly string[], cards: readonly ScenarioCard[]) => {
  // As much of the world as the section asks for.
  const practice = {
    catalogue: { cards: async () => success(cards) },
    shelf: async () => null,
    onlyInPage: () => [],
  } as unknown as Practice
  return render(
    <PracticeProvider value={practice}>
      <TurningPointsSection
        session="s"
        debrief={debrief(rehearse(compiled, replies, 1).folded, minimalScenario)}
        scenario={minimalScenario}
        tryAgain={(index) => <button type="button">{`Try ${index}`}</button>}
      />
    </PracticeProvider>,
  )
}

const NO_MISS = 'No reply in this session clearly missed what the moment asked for.'

describe('A session without a clear miss', () => {
  test('says so, and a client one step harder stands open', async () => {
    show(MET, [card, { ...card, id: 'amira', clientName: 'Amira', level: 3 }])
    const meet = await screen.findByRole('link', { name: 'Meet Amira' })
    expect(meet.getAttribute('href')).toBe('/practise/amira')
    expect(screen.getByText(NO_MISS).tagName).toBe('P')
  })

  test('offers no client whose level is not open here, but the moment that asked the most', async () => {
    show(MET, [card, { ...card, id: 'amira', clientName: 'Amira', level: 5 }])
    await screen.findByRole('heading', { name: 'The hardest moment here' })
    expect(screen.queryByRole('link', { name: 'Meet Amira' })).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Try \d$/ }).length).toBeGreaterThan(0)
  })

  test('one with a clear miss offers nothing instead of it', async () => {
    show(MISSED, [card])
    expect(screen.queryByText(NO_MISS)).toBeNull()
    const watch = screen.getAllByRole('link', { name: 'Watch it from here' })
    expect(
      watch.every((link) => /^\/session\/s\/replay\?at=\d+$/.test(link.getAttribute('href') ?? '')),
    ).toBe(true)
  })
})
