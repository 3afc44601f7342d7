// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mark } from '#course/mark.schema.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { nora } from '#web/course/signed-in.fixture.ts'
import { AttemptMarkingScreen } from './attempt-marking-screen.tsx'
import { clockWords } from './clock-words.ts'
import { MARKED, NOON, SHOWN, VIEW, WHOLE } from './marking.fixture.ts'
import type { MarkingView } from './marking-view.ts'

standInForBrowser()
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})
const server = pretendServer()

const SAVE = 'PUT /api/attempts/:attempt/marks'
const PAUSE_MS = 1200
const SAVED_WORDS = `Saved ${clockWords(NOON)}`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  return () => vi.useRealTimers()
})

/** A server that keeps marks as the real one does: by version. */
function keeps(view: MarkingView) {
  let own = view.own
  let elsewhere = view
  server.answers('GET /api/attempts/:attempt/marking', () => ({ ...elsewhere, own }))
  const saves = server.answers(SAVE, ({ body }) => {
    if (body.version !== own.version) return 'changed-meanwhile'
    own = { ...own, mark: body.mark, version: own.version + 1, savedAt: NOON }
    return {
      version: own.version,
      savedAt: NOON,
      markingState: 'in-marking' as const,
      mayShowProposal: true,
      atWork: [],
    }
  })
  return {
    saves,
    savedElsewhere: (mark: Mark) => {
      own = { ...own, mark, version: own.version + 1, savedAt: NOON }
    },
    turnsInto: (next: Partial<MarkingView>) => {
      elsewhere = { ...elsewhere, ...next }
    },
  }
}

async function open(view: MarkingView = VIEW) {
  server.answers('GET /api/me', nora('marker'))
  const kept = keeps(view)
  await show()
  return kept
}

async function show() {
  await openScreen('/attempts/a1/marking', <AttemptMarkingScreen attempt="a1" />)
  await screen.findByRole('heading', { name: 'Levels' })
}

const levelOf = (skill: string, level: string) =>
  within(screen.getByRole('group', { name: skill })).getByRole<HTMLInputElement>('radio', {
    name: level,
  })
const choose = (skill: string, level: string) =>
  act(async () => {
    fireEvent.click(levelOf(skill, level))
  })
const pause = () => act(() => vi.advanceTimersByTimeAsync(PAUSE_MS))
const saidStatus = () =>
  screen.getAllByRole('status').flatMap(({ textContent }) => (textContent ? [textContent] : []))

describe('Own levels', () => {
  test('each level of a skill is told by its anchor, beside the two states that are no number', async () => {
    await open()
    const group = within(screen.getByRole('group', { name: 'Empathy' }))
    expect(
      group.getAllByRole<HTMLInputElement>('radio').map((radio) => {
        const [name, anchor] = ['aria-labelledby', 'aria-describedby'].map(
          (wire) => document.getElementById(radio.getAttribute(wire) ?? '')?.textContent ?? '',
        )
        return [name, (anchor ?? '').slice(0, 24)]
      }),
    ).toEqual([
      ['1 Harmful or missing', 'What the client feels is'],
      ['2 Weak', 'Feeling is met here and '],
      ['3 Developing', 'An effort throughout. Wh'],
      ['4 Competent', 'Nearly every feeling is '],
      ['5 Masterly', 'Beyond that, finds what '],
      ['Not assessed', 'Where there was too litt'],
      ['Needs a person', 'You would rather that so'],
    ])
  })

  test('are saved a moment after the last change, in one go, and that is said quietly', async () => {
    const { saves } = await open()
    await choose('Empathy', '3 Developing')
    await choose('Boundaries', '4 Competent')
    expect(saves).toEqual([])
    await pause()
    await waitFor(() => expect(saidStatus()).toContain(SAVED_WORDS))
    expect(saves.map(({ body }) => body)).toEqual([{ mark: WHOLE, version: 0, reason: '' }])
  })

  test('outlive a dropped line and a reload, and are saved once it is back', async () => {
    const { saves } = await open()
    server.isGone(SAVE)
    await choose('Empathy', '3 Developing')
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Comment on turn 2' }))
    })
    typeIn('Comment on turn 2', 'That was kind.')
    await pause()
    await waitFor(() =>
      expect(alertText()).toEqual([
        'Not saved. The server could not be reached. What you typed is still here. Check the connection, then try again.',
      ]),
    )
    cleanup()
    expect(saves).toEqual([])
    const again = keeps(VIEW)
    await show()
    expect([
      levelOf('Empathy', '3 Developing').checked,
      screen.getByLabelText<HTMLTextAreaElement>('Comment on turn 2').value,
    ]).toEqual([true, 'That was kind.'])
    await pause()
    await waitFor(() => expect(saidStatus()).toContain(SAVED_WORDS))
    expect(again.saves.map(({ body }) => body.mark)).toEqual([
      {
        levels: { empathy: { status: 'level', level: 3 } },
        comments: [{ index: 1, text: 'That was kind.' }],
        summary: '',
      },
    ])
  })

  test('that were saved elsewhere meanwhile stand beside these, to choose from part by part', async () => {
    const { saves, savedElsewhere } = await open()
    savedElsewhere({
      levels: { empathy: { status: 'level', level: 5 } },
      comments: [],
      summary: 'From the other tab.',
    })
    await choose('Empathy', '3 Developing')
    await pause()
    const both = within(
      await screen.findByRole('region', { name: 'Your marks were saved elsewhere meanwhile' }),
    )
    const words = (name: string) => both.getByRole('group', { name }).textContent
    expect([words('Empathy'), words('Overall comment')]).toEqual([
      'EmpathyHere: level 3 of 5, developingSaved elsewhere: level 5 of 5, masterly',
      'Overall commentHere: noneSaved elsewhere: From the other tab.',
    ])
    expect(alertText().length).toBe(1)
    const isOffered = (name: string) => both.getByRole<HTMLInputElement>('radio', { name }).checked
    expect([
      isOffered('Here: level 3 of 5, developing'),
      isOffered('Saved elsewhere: From the other tab.'),
    ]).toEqual([true, true])
    fireEvent.click(both.getByRole('radio', { name: 'Saved elsewhere: level 5 of 5, masterly' }))
    fireEvent.click(both.getByRole('radio', { name: 'Here: level 3 of 5, developing' }))
    await press('Go on with these')
    await pause()
    await waitFor(() => expect(saves.length).toBe(2))
    expect(saves.at(-1)?.body).toEqual({
      mark: {
        levels: { empathy: { status: 'level', level: 3 } },
        comments: [],
        summary: 'From the other tab.',
      },
      version: 1,
      reason: '',
    })
  })

  test('“Save marks” says which are missing, and goes there', async () => {
    await open()
    await choose('Empathy', '3 Developing')
    await press('Save marks')
    await waitFor(() => expect(saidStatus()).toContain('Saved. Still without a level: Boundaries.'))
    expect(document.activeElement).toBe(levelOf('Boundaries', '1 Harmful or missing'))
  })

  test('a comment can be taken from the bank of the course', async () => {
    const { saves } = await open()
    await press('Comment on turn 2')
    await press('Comment bank for turn 2')
    await press('Use this: You stayed with the feeling.')
    await pause()
    await waitFor(() => expect(saves.length).toBe(1))
    expect(saves[0]?.body.mark.comments).toEqual([
      { index: 1, text: 'You stayed with the feeling.' },
    ])
  })
})

describe('The proposal', () => {
  const proposal = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Show proposal' })

  test('waits for own levels and says which are missing; no code stands in the margin', async () => {
    await open()
    await choose('Empathy', '3 Developing')
    const why = document.getElementById(proposal().getAttribute('aria-describedby') ?? '')
    expect([proposal().disabled, why?.textContent, screen.queryAllByRole('complementary')]).toEqual(
      [true, 'Your own levels come first. Still missing: Boundaries.', []],
    )
    await pause()
    await waitFor(() => expect(saidStatus()).toContain(SAVED_WORDS))
  })

  test('is shown once they are saved: levels beside own ones, codes in the margin', async () => {
    const { saves } = await open()
    const asked = server.answers('POST /api/attempts/:attempt/proposal', SHOWN)
    await choose('Empathy', '3 Developing')
    await choose('Boundaries', '4 Competent')
    await press('Show proposal')
    const beside = await screen.findByRole('complementary', {
      name: 'Boundaries as others read it',
    })
    expect([saves.length, asked.map(({ body }) => body)]).toEqual([1, [{ secondReading: false }]])
    expect(beside.textContent).toContain(
      'The observer: level 1 of 5, harmful or missing (1.0)Yours is 3 levels higher.',
    )
    expect(screen.getByRole('complementary', { name: 'Notes on reply 2' }).textContent).toContain(
      'Stepping out of role · hindered',
    )
  })

  test('far from own levels, marking is completed with a word of reason only', async () => {
    const { turnsInto } = await open(MARKED)
    server.answers('POST /api/attempts/:attempt/proposal', SHOWN)
    const steps = server.answers('POST /api/attempts/:attempt/marking-step', () => {
      const after = {
        markingState: 'marking-completed' as const,
        openSteps: ['make-ready' as const],
      }
      turnsInto(after)
      return after
    })
    await press('Show proposal')
    const why = await screen.findByLabelText('Why')
    await press('Complete marking')
    expect([document.activeElement, why.getAttribute('aria-invalid'), steps]).toEqual([
      why,
      'true',
      [],
    ])
    typeIn('Why', 'It was meant for this hour alone.')
    await press('Complete marking')
    await screen.findByRole('button', { name: 'Make ready for release' })
    expect(steps.map(({ body }) => body)).toEqual([
      { step: 'complete', reason: 'It was meant for this hour alone.' },
    ])
  })

  test('once seen, a level that changes is saved by a press and with its reason, words as before', async () => {
    server.answers('POST /api/attempts/:attempt/proposal', SHOWN)
    const { saves } = await open({
      ...MARKED,
      own: { ...MARKED.own, proposalSeenAt: NOON },
    })
    await screen.findByRole('complementary', { name: 'Boundaries as others read it' })
    await choose('Boundaries', '2 Weak')
    typeIn('Overall comment', 'Warm.')
    await pause()
    await waitFor(() => expect(saves.length).toBe(1))
    typeIn('Why', 'I had not seen the promise.')
    await pause()
    await press('Save marks')
    await waitFor(() => expect(saves.length).toBe(2))
    expect(
      saves.map(({ body: { mark, reason } }) => [mark.levels.boundaries, mark.summary, reason]),
    ).toEqual([
      [{ status: 'level', level: 4 }, 'Warm.', ''],
      [{ status: 'level', level: 2 }, 'Warm.', 'I had not seen the promise.'],
    ])
  })
})

describe('Around an attempt', () => {
  test('another who is at work on it is named, and a second marker told what they see', async () => {
    await open({ ...VIEW, part: 'second', atWork: ['Max'] })
    expect(saidStatus()).toContain(
      'Max is at work on this attempt right now. Nothing of yours can overwrite theirs, but you may be doing the same work twice.',
    )
    expect(screen.getByText(/^You are the second marker, and mark blindly/).tagName).toBe('P')
  })

  test('a step that needs a reason asks for it, and names who may', async () => {
    await open({
      ...MARKED,
      savingObstacle: 'not-now',
      markingState: 'marking-completed',
      openSteps: ['return', 'make-ready'],
      stepsWithReason: ['return'],
    })
    const steps = server.answers('POST /api/attempts/:attempt/marking-step', {
      markingState: 'in-marking',
      openSteps: [],
    })
    const opener = screen.getByRole('button', { name: 'Return to marking' })
    expect(document.getElementById('step-return')?.textContent).toBe(
      'Levels can be changed again. It needs a reason. Markers and instructors can.',
    )
    await act(async () => {
      fireEvent.click(opener)
    })
    typeIn('Reason', 'I mixed up two students.')
    await act(async () => {
      fireEvent.click(
        within(screen.getByRole('dialog')).getByRole('button', { name: 'Return to marking' }),
      )
    })
    await waitFor(() =>
      expect(steps.map(({ body }) => body)).toEqual([
        { step: 'return', reason: 'I mixed up two students.' },
      ]),
    )
  })
})
