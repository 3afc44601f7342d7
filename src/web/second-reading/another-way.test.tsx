// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { AnotherWay } from './another-way.tsx'
import { heldServer } from './server-answer.fixture.ts'

let server: ReturnType<typeof heldServer>
beforeEach(() => {
  server = heldServer()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { entries: journal } = rehearse(compileScenario(minimalScenario), ['Hello.'], 1)

/** Two turning points of one debrief. */
function Debrief() {
  const [isTold, setTold] = useState(false)
  const about = { server: 'api.example.org', clientName: 'Jordan', journal, isTold }
  return [3, 7].map((index) => (
    <AnotherWay key={index} index={index} about={{ ...about, onAsked: () => setTold(true) }} />
  ))
}

const whereItGoes = () => screen.queryAllByText(/goes through this server to/)
const askAtFirst = () =>
  act(async () => {
    const [first] = screen.getAllByRole('button', { name: 'Another way to say it' })
    if (first) fireEvent.click(first)
  })

describe('Another way to say it', () => {
  test('says where the words go until something has been asked for, then no more', async () => {
    render(<Debrief />)
    expect(whereItGoes()).toHaveLength(2)
    expect(server.asked).toEqual([])
    await askAtFirst()
    expect(whereItGoes()).toEqual([])
    expect(server.asked.map(({ url }) => url)).toEqual(['/api/alternatives/3'])
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      'The language model is looking for other words.',
    )
  })

  test('shows each reply with what it does, as a language model’s proposal that the observer has read', async () => {
    render(<Debrief />)
    await askAtFirst()
    await act(async () =>
      server.sends('alternatives', {
        status: 'proposed',
        model: 'reader-of-tests',
        alternatives: [
          { reply: 'You feel lonely without her.', does: ['RF', 'CR'] },
          { reply: 'What do you miss most?', does: ['OQ'] },
        ],
      }),
    )
    await screen.findByText(/Proposed by the language model/)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '“You feel lonely without her.”Reflection of feeling and Complex reflection',
      '“What do you miss most?”Open question',
    ])
    expect(screen.getByText(/Proposed by/).textContent).toBe(
      'Proposed by the language model (reader-of-tests); the observer has read each and found that it does this.',
    )
  })

  test('says honestly that nothing held up', async () => {
    render(<Debrief />)
    await askAtFirst()
    await act(async () => server.sends('alternatives', { status: 'none', reason: 'none-held-up' }))
    await screen.findByRole('button', { name: 'Ask again' })
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      'The language model proposed nothing that held up when the observer read it.',
    )
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })

  test('can be given up, which hangs up', async () => {
    render(<Debrief />)
    await askAtFirst()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Stop waiting' })))
    expect(server.asked.map(({ signal }) => signal.aborted)).toEqual([true])
    expect(screen.getAllByRole('button')).toHaveLength(2)
  })
})
