// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { debriefFixture } from '#web/screens/debrief/debrief.fixture.ts'
import { SecondReading } from './second-reading.tsx'
import { answerFixture, heldServer } from './server-answer.fixture.ts'

let server: ReturnType<typeof heldServer>
beforeEach(() => {
  server = heldServer()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { entries: journal } = rehearse(compileScenario(minimalScenario), ['Hello.'], 1)

const show = (onAsked = () => {}) =>
  render(
    <SecondReading
      debrief={debriefFixture}
      about={{ server: 'api.example.org', clientName: 'Jordan', journal, isTold: false, onAsked }}
    />,
  )

const region = () => screen.getByRole('region', { name: 'A second reading' })
const press = (name: string) =>
  act(async () => {
    const button = screen.getByRole('button', { name })
    button.focus()
    fireEvent.click(button)
  })
const status = () => screen.getByRole('status').textContent

async function asked() {
  const shown = show()
  await press('Ask for a second reading')
  return shown
}
async function read() {
  await asked()
  await act(async () => server.sends('reading', answerFixture))
  await screen.findAllByRole('article')
}
const skill = (name: string) => screen.getByRole('article', { name }).textContent

describe('Before a second reading', () => {
  test('it says where the conversation would go, and nothing is sent', () => {
    show()
    expect(screen.getByRole('button').getAttribute('aria-describedby')).toBe(
      screen.getByText(/^If you ask/).id,
    )
    expect(screen.getByText(/^If you ask/).textContent).toBe(
      'If you ask, what you and Jordan said in this session goes through this server to api.example.org, with the placement’s rules and nothing else: no name, e-mail address or account, and nothing of Jordan’s hidden side.',
    )
    expect(server.asked).toEqual([])
  })
})

describe('While a second reading is awaited', () => {
  test('a status says so, and the heading takes the focus of the button that went', async () => {
    await asked()
    expect(status()).toContain('That takes a minute or two')
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'A second reading', level: 2 }),
    )
    expect(server.asked.map(({ url }) => url)).toEqual(['/api/second-reading'])
  })

  test('waiting can be stopped, which hangs up', async () => {
    await asked()
    await press('Stop waiting')
    expect(server.asked.map(({ signal }) => signal.aborted)).toEqual([true])
    expect(status()).toBe('')
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Ask for a second reading',
    ])
  })

  test('leaving hangs up', async () => {
    const { unmount } = await asked()
    unmount()
    expect(server.asked.map(({ signal }) => signal.aborted)).toEqual([true])
  })
})

describe('A second reading', () => {
  test('gives a category in words beside the observer’s level, with its spread, its reason and its quotes', async () => {
    await read()
    expect(skill('Empathy')).toBe(
      'EmpathyDeveloping · level 3 of 5The observer: level 3.8 of 5' +
        'The wish is met; the loneliness is passed by.' +
        'Three readings differed by one level; the middle one counts.' +
        "+“I'm glad you feel understood here” your reply 1" +
        '−“Someone who doesn’t log off” Jordan',
    )
    const links = within(screen.getByRole('article', { name: 'Empathy' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#turn-2', '#turn-3'])
  })

  test('says what was not assessed and what was not read, and why, instead of a number', async () => {
    await read()
    expect([skill('Handling resistance'), skill('Active listening')]).toEqual([
      'Handling resistanceNot assessedThe observer: not assessedJordan hardly pushed back.',
      'Active listeningNot readThe observer: level 3.2 of 5As many readings gave a level as found too little to give one.',
    ])
  })

  test('says what a person should look at, and that no level changes by it', async () => {
    await read()
    expect(region().textContent).toContain(
      'Boundaries: the two readings are four levels apart. Neither is a mark: show it to your tutor.',
    )
    expect(region().textContent).toContain('changes no level above')
    expect(region().textContent).toContain('The language model’s answer was cut off')
    expect(region().textContent).toContain('reader-of-tests, prompt reader-1, three readings')
  })

  test('stands reply by reply beside the observer’s, by the plain names of the codes', async () => {
    await read()
    const list = screen.getByText('What each of them saw, reply by reply').closest('details')
    expect([...(list?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      "Reply 1“I'm glad you feel understood here. I don't connect with clie…”Both: Holding a limitOnly the observer: Reflection of feeling and Open question",
      "Reply 2“At least you've got your course, and I'm sure people there w…”Only the observer: Closing downOnly the second reader: Unasked advice, “I'm sure people there would get you”",
      'Reply 3“Okay.”Neither of them coded anything here.',
    ])
  })
})

describe('Where nothing was read', () => {
  test('the reason is one sentence, and it can be asked again', async () => {
    await asked()
    await act(async () =>
      server.sends('reading', {
        reading: { status: 'not-read', reason: 'stalled', instructionsFound: 0 },
        comparison: null,
      }),
    )
    expect(await screen.findByRole('button', { name: 'Ask again' })).not.toBeNull()
    expect(status()).toBe('Not read. The language model took too long.')
    expect(screen.queryAllByRole('article')).toEqual([])
    await press('Ask again')
    expect(server.asked).toHaveLength(2)
  })

  test('a refusal is put into words', async () => {
    await asked()
    await act(async () => server.refuses('budget-spent'))
    await screen.findByRole('button', { name: 'Ask again' })
    expect(status()).toBe('Not read. Today’s share of the language model is used up.')
  })

  test('nobody is asked to try what would end the same way', async () => {
    await asked()
    await act(async () => server.refuses('scenario-unknown'))
    await screen.findByText('Not read.')
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
