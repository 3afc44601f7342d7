// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { debriefFixture } from './debrief.fixture.ts'
import { DebriefPaper } from './debrief-paper.tsx'
// What the page fetches later is there already, so that no test waits for a fetch.
import '#web/second-reading/reader-parts.ts'

beforeEach(() => vi.stubGlobal('scrollTo', () => {}))
afterEach(cleanup)

const show = (modelServer: string | null = null) =>
  render(
    <DebriefPaper
      debrief={debriefFixture}
      compiled={compileScenario(minimalScenario)}
      journal={[]}
      retrying={null}
      modelServer={modelServer}
      contesting={{
        session: 's',
        contest: async () => success(null),
        withdraw: async () => success(null),
        exportReadings: () => {},
        onLost: () => {},
      }}
    />,
  )

const skill = (name: string) =>
  within(screen.getByRole('region', { name: 'Skills' })).getByRole('article', { name })

describe('Debrief on paper', () => {
  test('a level stands to one decimal beside what the student said', () => {
    show()
    expect(skill('Empathy').textContent).toContain('Level 3.8 of 5 · you said 3')
  })

  test('a level is cut, not rounded, so that it never reads as the next band', () => {
    show()
    expect(skill('Active listening').textContent).toContain('Level 3.2 of 5')
  })

  test('a skill without enough to go on says so, and why, instead of a number', () => {
    show()
    const words = skill('Handling resistance').textContent
    expect(words).toContain('Not assessed')
    expect(words).toContain('two moments are needed')
    expect(words).not.toContain('of 5')
  })

  test('a level that rests on little is called provisional', () => {
    show()
    expect(skill('Active listening').textContent).toContain('Provisional')
    expect(skill('Empathy').textContent).not.toContain('Provisional')
  })

  test('what others might say is nowhere in the page, not on paper either', () => {
    show()
    fireEvent(window, new Event('beforeprint'))
    expect(document.body.textContent).not.toContain('when the screen goes dark')
    expect(document.body.textContent).not.toContain('when everyone logs off')
  })

  test('the marked words of a reply still read as the student wrote them', () => {
    show()
    const transcript = screen.getByRole('region', { name: 'Transcript' })
    expect(transcript.textContent).toContain(
      "I'm glad you feel understood here. I don't connect with clients on social media, because it keeps this space yours.",
    )
  })

  test('a note opens on its reason: every word it rests on, its meaning and how sure the observer is', () => {
    show()
    const notes = screen.getByRole('complementary', { name: 'Notes on reply 1' })
    expect(within(notes).getByText('Reflection of feeling').closest('details')?.textContent).toBe(
      'Reflection of feeling · helped' +
        'Names or clearly evokes what the client feels, whether they said it or not.' +
        "I'm glad you feel understood here. The observer is sure of this; a written rule points to these words." +
        'it keeps this space yours The observer is sure of this; a written rule points to these words.',
    )
  })

  test('what is said of a session opens on its words, each leading to its turn, and on its rule', () => {
    show()
    const why = screen.getByText('About the summary', { exact: false }).closest('details')
    expect(why?.textContent).toBe(
      'Why this? About the summary' +
        "“I don't connect with clients” Written by hand." +
        '“…Someone who doesn’t log off” Written by hand.',
    )
    expect([...(why?.querySelectorAll('a') ?? [])].map(({ hash }) => hash)).toEqual([
      '#turn-2',
      '#turn-3',
    ])
  })

  test('what a reply moved opens on the words that did it', () => {
    show()
    const notes = screen.getByRole('complementary', { name: 'Notes on reply 2' })
    const effect = within(notes)
      .getByText(/^This reply moved it/)
      .closest('details')
    expect(effect?.querySelector('a')?.textContent).toBe("“At least you've got your course”")
  })

  test('a moment for a person speaks of the level it holds down, and once', () => {
    show()
    expect(skill('Boundaries').textContent).toContain(
      "To talk through with your tutor“I'm sure people there would get you” A promise of secrecy; with it the level can be 1 at most.",
    )
  })

  test('words the observer could not tell about are shown as such', () => {
    show()
    const notes = screen.getByRole('complementary', { name: 'Notes on reply 3' })
    expect(notes.textContent).toContain(
      'Not sure Okay.The observer could not tell what these words did. They are not scored.',
    )
  })

  test('the drawing says in words what it draws, and has its table', () => {
    show()
    const felt = within(screen.getByRole('region', { name: 'How the client felt' }))
    expect(felt.getByRole('img').getAttribute('aria-label')).toBe(
      'Jordan: trust starts at 58, lowest 55 after reply 2, ends at 71; strain starts at 8, highest 32 after reply 2, ends at 10.',
    )
    fireEvent.click(felt.getByText('The same as a table, with what moved it'))
    expect(felt.getAllByRole('row').map((row) => row.textContent)).toHaveLength(6)
  })

  test('nobody offers a language model where there is none', () => {
    show()
    expect(screen.queryByRole('region', { name: 'A second reading' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Another way to say it' })).toBeNull()
  })

  test('a language model is offered at the end, and at a turning point not before a try', async () => {
    show('api.example.org')
    expect(await screen.findByRole('button', { name: 'Ask for a second reading' })).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'Another way to say it' })).toBeNull()
  })
})
