import '#web/design/theme.css'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roundWith } from '#feedback/drills/drill-entry.fixture.ts'
import { drillsOf } from '#feedback/drills/drills-of.ts'
import { NO_HABITS, summaryOf } from '#feedback/progress/session-summary.fixture.ts'
import { success } from '#lib/result.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import { compiled, idOf, practiceOn, practised } from '#web/data/practised-device.fixture.ts'
import { scenarioCard } from '#web/scenarios/scenario-card.ts'
import type { Practice } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import { openPracticeDatabase, type PracticeDatabase } from '#web/session/practice-database.ts'
import { DrillsScreen } from './drills-screen.tsx'

let name: string
let database: PracticeDatabase
beforeEach(async () => {
  localStorage.clear()
  history.replaceState(null, '', '/drills')
  name = `test-${crypto.randomUUID()}`
  database = await openPracticeDatabase(name)
})
afterEach(() => {
  cleanup()
  database.close()
  indexedDB.deleteDatabase(name)
})

const catalogue: Practice['catalogue'] = {
  cards: async () => success([scenarioCard(compiled, '/sam.json')]),
  compiled: async () => success(compiled),
  fetchAll: async () => {},
}

/** A student with Sam as the only client. The rest of the practice is not asked for on this screen. */
const visit = (more: Partial<Practice> = {}) =>
  render(
    <PracticeProvider
      value={
        {
          ...practiceOn(database),
          catalogue,
          shelf: async () => null,
          ...more,
        } as unknown as Practice
      }
    >
      <DrillsScreen />
    </PracticeProvider>,
  )

const button = (label: string) => screen.findByRole('button', { name: label })
const press = async (label: string) => {
  const found = await button(label)
  await act(async () => found.click())
}
const say = async (words: string) => {
  const box = await screen.findByRole('textbox', { name: 'Your reply' })
  fireEvent.change(box, { target: { value: words } })
  await press('Send')
}
const set = async () =>
  within(await screen.findByRole('region', { name: 'Ready now' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) =>
      textContent?.replace(/Counselling.*$/u, '').replace(/A small.*$/u, ''),
    )

describe('The drills page', () => {
  test('teaches a newcomer and has something of each skill ready', async () => {
    visit()
    expect(await set()).toEqual([
      'Empathy · a new lineMeet the feeling, with Sam',
      'Active listening · a new lineFollow, with Sam',
      'Boundaries · a new lineHold the line warmly, with Sam',
      'Handling resistance · a new lineMeet the pushback, with Sam',
    ])
  })

  test('has nothing of a client whose level is not open here, nor of one not met yet what is told in confidence', async () => {
    const { scenario } = compiled
    const card = scenarioCard(compiled, '/sam.json')
    const told = scenario.moments.map((moment) => ({
      ...moment,
      when: { ...moment.when, told: ['brother'] },
    }))
    const others: Record<string, CompiledScenario> = {
      kim: { ...compiled, scenario: { ...scenario, id: 'kim' } },
      lee: { ...compiled, scenario: { ...scenario, id: 'lee', moments: told } },
    }
    visit({
      catalogue: {
        ...catalogue,
        cards: async () =>
          success([card, { ...card, id: 'kim', level: 5 }, { ...card, id: 'lee' }]),
        compiled: async (id) => success(others[id] ?? compiled),
      },
    })
    expect(await set()).toHaveLength(4)
    for (const _ of [1, 2, 3, 4]) {
      const [first] = screen.getAllByRole('button', { name: /^Another one instead/u })
      await act(async () => first?.click())
    }
    await screen.findByText(/Nothing is ready here just now/u)
  })

  test('names what came back in one’s own sessions, with the sessions, and offers what fits', async () => {
    const transaction = database.transaction(['sessions', 'summaries'], 'readwrite')
    await Promise.all([
      ...[0, 1, 2].flatMap((nth) => {
        const summary = summaryOf(nth, { habits: { ...NO_HABITS, earlyAdvice: 1 } })
        const { kept } = practised(nth)
        return [
          transaction.objectStore('sessions').put({ ...kept, session: summary.session }),
          transaction.objectStore('summaries').put(summary),
        ]
      }),
      transaction.done,
    ])
    visit()
    const own = await screen.findByRole('region', { name: 'What came back in your sessions' })
    expect(own.textContent).toContain('Three sessions running, a reply gave advice')
    expect(
      within(own)
        .getAllByRole('link', { hidden: true })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/session/s0', '/session/s1', '/session/s2'])
    expect((await set())[0]).toContain('from your sessions')
  })

  test('shows no example before two own tries, and none in the page', async () => {
    visit()
    await press('Start drill')
    const [example = ''] = compiled.scenario.moments[0]?.exemplars.map(({ reply }) => reply) ?? []
    await say('Mm.')
    expect(screen.queryByRole('button', { name: 'Show exemplar' })).toBeNull()
    await press('Another go')
    await say('Okay.')
    expect(document.body.textContent).not.toContain(example)
    await press('Show exemplar')
    expect(document.body.textContent).toContain(example)
  })

  test('keeps each try with its words, and says at the close when a drill comes back', async () => {
    visit()
    await press('Start drill')
    await say('Mm.')
    await press('Stop here')
    await screen.findByText('Not met twice yet. It comes back tomorrow.')
    const kept = await database.getAll('drills')
    expect(kept.map((each) => each.is === 'tried' && [each.text, each.outcome])).toEqual([
      ['Mm.', 'nearly'],
    ])
  })

  test('offers the same once more and harder to whoever met it at once', async () => {
    visit()
    await press('Start drill')
    await say('That sounds exhausting, and lonely too.')
    await press('Another go')
    await say('You sound worn out by all this saying that you are fine.')
    await press('Once more, harder')
    await screen.findByText(/^Harder this time: Sam is more on guard/u)
    await say('It sounds exhausting, and lonely.')
    await press('Stop here')
    await screen.findByText(/^Met twice in a row; harder, not yet\. It comes back /u)
    const kept = await database.getAll('drills')
    expect(
      kept
        .toSorted((one, other) => one.at - other.at)
        .flatMap((each) =>
          each.is === 'tried' ? [[each.difficulty, each.step, each.outcome]] : [],
        ),
    ).toEqual([
      ['plain', 0, 'met'],
      ['plain', 1, 'met'],
      ['harder', 0, 'met'],
    ])
  })

  test('says when the next drill comes back where nothing is ready', async () => {
    const now = Date.now()
    const drills = drillsOf(compiled.scenario)
    for (const [nth, { id }] of drills.entries())
      for (const [step, entry] of roundWith(['missed', 'met', 'met'], { at: now }).entries())
        await database.put('drills', {
          ...entry,
          drill: id,
          round: idOf(nth),
          entry: idOf(100 * nth + step),
        })
    visit()
    expect((await screen.findByText(/Nothing is ready here just now/u)).textContent).toMatch(
      /^Nothing is ready here just now: the next one comes back (on \w+|tomorrow)\. A talk/u,
    )
  })

  test('works where the browser keeps nothing, and says so', async () => {
    visit({ database: async () => null })
    expect((await screen.findByText(/lets the page keep nothing/u)).textContent).toContain(
      'forgotten when the page is closed',
    )
    await press('Start drill')
    await say('Mm.')
    expect(await button('Another go')).toHaveProperty('disabled', false)
  })

  test('says so where no client could be fetched', async () => {
    visit({
      catalogue: { ...catalogue, cards: async () => ({ ok: false, failure: 'unreachable' }) },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('could not be fetched')
  })
})
