// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speaksForSelf } from '#coding/out-of-role.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { scenarioBrief } from '#scenario/scenario-brief.ts'
import { clientAnswered } from '#simulation/client-answered.ts'
import type { SessionHost } from '#simulation/session-host.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import type { OpenPractice } from '#web/session/practice.ts'
import { compiledSam, reflectedOn, talkWithSam } from '#web/session/talk-with-sam.fixture.ts'
import { ReplayStage } from './replay-stage.tsx'

beforeEach(() => {
  stubDialog()
  vi.stubGlobal('scrollTo', () => {})
  history.replaceState(null, '', '/session/s/replay')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const REPLIES = [
  'You sound exhausted, and a bit ashamed.',
  'You should go to bed earlier.',
  'Okay.',
]

const opened = (host: SessionHost): OpenPractice => ({
  session: 's',
  host,
  brief: scenarioBrief(minimalScenario),
  compiled: compiledSam,
  speaksForSelf,
  keptOn: () => 'device',
  carryOnInPage: () => {},
})

const talk = async (replies: readonly string[]) => opened(await talkWithSam(replies))

const finished = async (replies: readonly string[] = REPLIES) =>
  opened(await reflectedOn(await talkWithSam(replies)))

const show = (open: OpenPractice) => render(<ReplayStage open={open} onLost={() => {}} />)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const key = (name: string, target: Element = document.body, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key: name, ...more })
const place = () => screen.getByRole('slider').getAttribute('aria-valuetext')
const conversation = () => screen.getByRole('region', { name: 'Conversation' })
const said = () => within(conversation()).queryAllByRole('listitem').length

describe('Replay', () => {
  test('starts before the first reply, with the client as they came in', async () => {
    show(await finished())
    expect([place(), screen.getByRole('status').textContent]).toEqual([
      'Start',
      'Start: before your first reply.',
    ])
    expect(conversation().textContent).toBe(
      "Samsits on the edge of the chairHi. I wasn't sure I'd come, to be honest.",
    )
    expect(screen.queryByRole('button', { name: 'Try again from here' })).toBeNull()
  })

  test('a step forward brings the reply, its notes, the answer and what it moved; a step back takes them', async () => {
    show(await finished())
    const before = conversation().textContent
    press('Step forward')
    expect([place(), screen.getByRole('status').textContent, location.search]).toEqual([
      'Reply 1 of 3',
      'Reply 1: trust +4, openness +4, strain between you −3, how stirred up Sam is −4.',
      '?at=1',
    ])
    expect(conversation().textContent).toContain(REPLIES[0])
    expect(conversation().textContent).toContain('Reflection of feeling · helped')
    const inside = screen.getByRole('region', { name: 'Inside Sam' }).textContent
    expect(inside).toContain('because you named what Sam felt')
    expect(inside).toContain('4 up')
    press('Step back')
    expect([place(), conversation().textContent, location.search]).toEqual(['Start', before, ''])
  })

  test('every region of the statechart is lit in one state, by word as well', async () => {
    show(await finished())
    press('Step forward')
    press('Step forward')
    const chart = screen.getByRole('region', { name: 'Where Sam stands' })
    const lit = within(chart)
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'step')
    expect(lit.map((item) => item.textContent)).toEqual([
      '● events, now',
      '● nothing amiss, now',
      '● bearable, now',
      '● not tested, now',
      '● not raised, now',
    ])
    expect(within(chart).getByRole('region', { name: 'Talks about' }).textContent).toContain(
      '✓ very little, been there',
    )
    expect(chart.textContent).toContain('very little → events.')
    expect(chart.textContent).toContain('From here: very little, feelings.')
  })

  test('the arrow keys step, the ends hold, and fields and other keys are left alone', async () => {
    show(await finished())
    key('ArrowLeft')
    expect(place()).toBe('Start')
    for (const _ of [1, 2, 3, 4]) key('ArrowRight')
    expect(place()).toBe('Reply 3 of 3')
    key('ArrowLeft', document.body, { altKey: true })
    key('ArrowLeft', screen.getByRole('slider'))
    expect(place()).toBe('Reply 3 of 3')
    key('ArrowLeft')
    expect(place()).toBe('Reply 2 of 3')
  })

  test('the last moment has everything that was said, also goodbye', async () => {
    const open = await finished()
    show(open)
    fireEvent.change(screen.getByRole('slider'), { target: { value: '3' } })
    expect([place(), location.search]).toEqual(['Reply 3 of 3', '?at=5'])
    expect(within(conversation()).getAllByRole('heading')).toHaveLength(
      open.host.view().turns.length,
    )
  })

  test('a turning point is one press away, and says where one is', async () => {
    show(await finished())
    const jumps = screen.getByRole('navigation', { name: 'Turning points' })
    const [first] = within(jumps).getAllByRole('link')
    if (first === undefined) throw new Error('the session has a turning point')
    expect(first.textContent).toBe('A feeling showedA door opened · reply 1')
    fireEvent.click(first)
    expect([place(), first.getAttribute('aria-current')]).toEqual(['Reply 1 of 3', 'step'])
    expect(conversation().textContent).toContain('Turning point: A feeling showed')
  })

  test('opens where its address says; an address that names no reply is the start', async () => {
    const open = await finished()
    history.replaceState(null, '', '/session/s/replay?at=3')
    show(open)
    expect(place()).toBe('Reply 2 of 3')
    cleanup()
    history.replaceState(null, '', '/session/s/replay?at=4')
    show(open)
    expect(place()).toBe('Start')
  })

  test('other words can be tried at any reply; they are kept, and the recording stays', async () => {
    const open = await finished()
    show(open)
    press('Step forward')
    press('Step forward')
    const before = said()
    press('Try again from here')
    fireEvent.change(screen.getByRole('textbox', { name: 'Your reply' }), {
      target: { value: 'That sounds exhausting, and lonely too.' },
    })
    fireEvent.submit(screen.getByRole('textbox', { name: 'Your reply' }))
    await screen.findByText('One try is kept.')
    key('ArrowRight')
    expect([place(), said()]).toEqual(['Reply 2 of 3', before])
    press('Back to the replay')
    key('ArrowRight')
    expect(place()).toBe('Reply 3 of 3')
  })

  test('a session that goes on shows nothing of the client, and says when to come back', async () => {
    const open = await talk(REPLIES)
    show(open)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The replay comes after the debrief',
    )
    expect(screen.getByRole('link', { name: 'Back to the session' }).getAttribute('href')).toBe(
      '/session/s',
    )
    expect(screen.queryByRole('slider')).toBeNull()
    await act(async () => {
      await open.host.end()
      await clientAnswered(open.host)
    })
    expect(screen.queryByRole('slider')).toBeNull()
    expect(
      screen.getByRole('link', { name: 'Look back on the session' }).getAttribute('href'),
    ).toBe('/session/s')
  })

  test('a session without a reply says what a replay shows', async () => {
    show(await finished([]))
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.getByText(/nothing to step through/).textContent).toContain(
      'one reply at a time, what Sam heard',
    )
  })
})
