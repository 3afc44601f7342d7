import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { breaksRole } from './bad-words.ts'
import { arrived, callChat, WORDS } from './call-chat.ts'
import { FAULT_NAMES } from './fault.ts'
import { type ModelServer, startModelServer } from './model-server.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterEach(() => server.reset())
afterAll(() => server.close())

const address = (path: string) => new URL(path, server.baseUrl)
const turn = (body: unknown) =>
  fetch(address('/fault'), { method: 'POST', body: JSON.stringify(body) })
const state = async () => (await fetch(address('/fault'))).json()

const said = async () => {
  const { text } = await arrived(await callChat(server.baseUrl))
  return JSON.parse(text).choices?.[0].message.content
}

test('A fault stays on for every answer, scripted or not, until it is turned off', async () => {
  server.byDefault({ kind: 'say', text: WORDS })
  server.script({ kind: 'say', text: 'Scripted.' })
  const before = await state()
  const on = await (await turn({ fault: 'repeated-json' })).json()
  const answers = [await said(), await said()]
  const off = await (await turn({ fault: null })).json()
  expect([before, on, answers, off, await said()]).toEqual([
    { fault: null },
    { fault: 'repeated-json' },
    ['Scripted.\nScripted.', `${WORDS}\n${WORDS}`],
    { fault: null },
    WORDS,
  ])
})

test('Bad words are turned on like faults, and a leak gives away what it is given', async () => {
  await turn({ fault: 'breaks-role' })
  const outOfRole = await said()
  await turn({ fault: 'leaks', words: 'My brother drowned.' })
  expect([outOfRole, await said(), await state()]).toEqual([
    breaksRole.text,
    'Fine, I might as well tell you. My brother drowned.',
    { fault: 'leaks', words: 'My brother drowned.' },
  ])
})

test.each([{ fault: 'toString' }, { fault: 7 }, {}, 'stall', null])(
  'What is no fault is refused and changes nothing: %j',
  async (body) => {
    await turn({ fault: 'refusal' })
    expect([(await turn(body)).status, await state()]).toEqual([400, { fault: 'refusal' }])
  },
)

test('The page has one button for each fault and marks the one that is on', async () => {
  await turn({ fault: 'leaks', words: '"><b>' })
  const page = await (await fetch(address('/'))).text()
  const buttons = [...page.matchAll(/<button name="fault" value="([^"]+)" aria-pressed="(\w+)"/g)]
  expect(buttons.filter(([, , pressed]) => pressed === 'true').map(([, name]) => name)).toEqual([
    'leaks',
  ])
  expect(buttons.map(([, name]) => name)).toEqual([
    ...FAULT_NAMES,
    'leaks',
    'breaks-role',
    'coaches',
    'other-language',
    'speaks-for-student',
    'repeats-instructions',
    'rambles',
  ])
  expect(page).toContain('value="&quot;&gt;&lt;b&gt;"')
})

test('The form turns a fault on and off and comes back to the page', async () => {
  const press = (fault: string) =>
    fetch(address('/fault'), {
      method: 'POST',
      body: new URLSearchParams({ fault, words: '' }),
      redirect: 'manual',
    })
  const answer = await press('stall')
  const on = await state()
  await press('')
  expect([answer.status, answer.headers.get('location'), on, await state()]).toEqual([
    303,
    '/',
    { fault: 'stall' },
    { fault: null },
  ])
})

test('Any other address is not found', async () => {
  expect((await fetch(`${server.baseUrl}/responses`, { method: 'POST' })).status).toBe(404)
})
