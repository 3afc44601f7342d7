import { act, cleanup, render } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { type EditorHandle, ScenarioEditor } from './scenario-editor.tsx'

afterEach(cleanup)

interface Opened {
  readonly handle: { readonly current: EditorHandle | null }
  readonly texts: string[]
  readonly words: (string | null)[]
}

function open(text: string, isReadOnly = false): Opened {
  const handle = createRef<EditorHandle>()
  const texts: string[] = []
  const words: (string | null)[] = []
  render(
    <div style={{ height: '30rem', width: '40rem' }}>
      <ScenarioEditor
        initialText={text}
        isReadOnly={isReadOnly}
        diagnostics={parseScenario(text, 'sam.yaml').diagnostics}
        onChange={(changed) => texts.push(changed)}
        onWord={(help) => words.push(help?.word ?? null)}
        handle={handle}
      />
    </div>,
  )
  return { handle, texts, words }
}

const box = () => page.getByRole('textbox', { name: 'Scenario file' })
const shadow = () => document.querySelector('div > div > div')?.shadowRoot

test('keys are completed from the format, in the group where the caret is', async () => {
  const { handle, texts } = open('format: 1\nsetting:\n  place: A room\n  me')
  act(() => handle.current?.showPlace({ line: 4, column: 5 }))
  await userEvent.keyboard('d')
  await page.getByRole('option', { name: /medium/ }).click()
  expect(texts.at(-1)).toBe('format: 1\nsetting:\n  place: A room\n  medium: ')
})

test('ids are offered where the file points to them', async () => {
  const { handle, texts } = open('topics:\n  - id: night\nfacts:\n  - id: a\n    topics: [n]')
  act(() => handle.current?.showPlace({ line: 5, column: 15 }))
  await userEvent.keyboard('i')
  await page.getByRole('option', { name: 'night' }).click()
  expect(texts.at(-1)).toContain('topics: [night]')
})

test('a word of the format is explained under the pointer and at the caret', async () => {
  const { handle, words } = open(minimalScenarioYaml)
  await page.getByText('licence', { exact: true }).hover()
  await expect.element(page.getByText(/SPDX name/)).toBeVisible()
  act(() => handle.current?.showPlace({ line: 2, column: 1 }))
  act(() => handle.current?.showPlace({ line: 1, column: 1 }))
  expect(words).toEqual(['id', 'format'])
})

test('a mistake is underlined where it is, and a place gets caret and focus', async () => {
  const text = minimalScenarioYaml.replace('minutes: 15', 'minutes: soon')
  const { handle, texts } = open(text)
  expect(shadow()?.querySelector('.cm-lintRange-error')?.textContent).toBe('soon')
  const line = text.split('\n').findIndex((each) => each.startsWith('minutes')) + 1
  act(() => handle.current?.showPlace({ line, column: 10 }))
  await userEvent.keyboard('{Shift>}{End}{/Shift}15')
  expect(texts.at(-1)).toContain('minutes: 15\n')
})

test('Tab leaves the editor, and what is read-only stays as it is', async () => {
  const { handle, texts } = open('format: 1\n', true)
  act(() => handle.current?.focus())
  await userEvent.keyboard('x')
  expect(texts).toEqual([])
  await expect.element(box()).toHaveAttribute('aria-readonly', 'true')
  await userEvent.keyboard('{Tab}')
  expect(shadow()?.activeElement ?? null).toBeNull()
})

test('markup in a file is text', async () => {
  open('title: "<img src=x onerror=alert(1)>"\n')
  await expect.element(box()).toHaveTextContent('title: "<img src=x onerror=alert(1)>"')
  expect(shadow()?.querySelector('.cm-content img') ?? null).toBeNull()
})
