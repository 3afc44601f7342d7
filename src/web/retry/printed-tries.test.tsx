// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { tryAgain } from '#feedback/retry/try-again.ts'
import { talkBeforeReply } from '#simulation/talk-before-reply.ts'
import { ADVICE, AT_MOMENT, finishedSession, retryingOf } from './finished-session.fixture.ts'
import { PrintedTries } from './printed-tries.tsx'

afterEach(cleanup)

const FEELING = 'That sounds exhausting, and lonely too.'

const print = (what: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(what))
  })

test('on paper each try stands beside the session, and on the screen nowhere', async () => {
  const host = await finishedSession()
  const { compiled, journal } = retryingOf(host, 0)
  const before = talkBeforeReply(compiled, journal, AT_MOMENT)
  if (before === null) throw new Error('a reply stands here')
  for (const text of [FEELING, 'Mm.'])
    await host.retry({ ...tryAgain(before, [], text), index: AT_MOMENT, branch: null, turn: 1 })
  render(<PrintedTries retrying={retryingOf(host, 0)} numberOf={(index) => (index + 1) / 2} />)
  expect(document.body.textContent).toBe('')
  print('beforeprint')
  const tried = within(screen.getByRole('region', { name: 'What you tried' }))
  const headings = tried.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(headings.filter((text) => text?.startsWith('Again'))).toEqual([
    'Again from your reply 3, try 1',
    'Again from your reply 3, try 2',
  ])
  const [first] = tried.getAllByRole('article')
  expect(first?.textContent).toContain(ADVICE)
  expect(first?.textContent).toContain(FEELING)
  expect(first?.textContent).toContain('After your new words, beside those of the session: ')
  print('afterprint')
  expect(document.body.textContent).toBe('')
})
