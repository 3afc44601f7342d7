// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { SourcePath } from '#scenario/source-path.ts'
import { stubDialog } from '#web/design/stub-dialog.fixture.ts'
import { ClientPane } from './client-pane.tsx'
import { usePreview } from './use-preview.ts'

beforeEach(() => {
  stubDialog()
  Element.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

const file = (edit: Partial<Scenario> = {}) => compileScenario({ ...minimalScenario, ...edit })
const opened: SourcePath[] = []

interface PaneProps {
  readonly compiled: CompiledScenario | null
  readonly isBehind?: boolean
}

const Pane = ({ compiled, isBehind = false }: PaneProps) => (
  <ClientPane
    preview={usePreview(compiled)}
    isBehind={isBehind}
    onOpenLine={(path) => opened.push(path)}
  />
)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' })
const conversation = () => screen.getByRole('region', { name: 'Conversation' })
const said = () =>
  within(conversation())
    .getAllByRole('listitem')
    .flatMap((item) => [...item.querySelectorAll(':scope .script-words')])
    .map(({ textContent }) => textContent)

function say(text: string) {
  fireEvent.change(box(), { target: { value: text } })
  fireEvent.keyDown(box(), { key: 'Enter' })
}

describe('The client’s pane', () => {
  test('waits for a file that can be read, and then begins', () => {
    const { rerender } = render(<Pane compiled={null} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    rerender(<Pane compiled={file()} />)
    expect(said()[0]).toContain(minimalScenario.opening.says)
  })

  test('says so while the file has errors and the client is as before them', () => {
    const { rerender } = render(<Pane compiled={file()} isBehind />)
    const notice = () => screen.queryByText(/the client is as before them/)?.textContent
    expect(notice()).toBe(
      'The file has errors. Until they are mended, the client is as before them.',
    )
    expect(said()[0]).toContain(minimalScenario.opening.says)
    rerender(<Pane compiled={file()} />)
    expect(notice()).toBe(undefined)
  })

  test('shows what was heard and what moved beside each reply, and says the answer aloud', () => {
    render(<Pane compiled={file()} />)
    say('It sounds like you feel ashamed about it.')
    const did = screen.getByRole('region', { name: 'What reply 1 did' })
    expect(did.textContent).toContain('Reflection of feeling')
    expect(did.textContent).toMatch(/trust \d+ → \d+/)
    const aloud = screen.getAllByRole('status').at(-1)?.textContent ?? ''
    expect(aloud.startsWith(`${minimalScenario.client.calledName}: `)).toBe(true)
  })

  test('leads from a line of the client to its place in the file', () => {
    render(<Pane compiled={file()} />)
    opened.length = 0
    fireEvent.click(button('Open in file: opening'))
    expect(opened).toEqual([['opening']])
  })

  test('a reply taken back returns to the box, and an empty one is not said', () => {
    render(<Pane compiled={file()} />)
    say('   ')
    expect(said().length).toBe(1)
    fireEvent.change(box(), { target: { value: '' } })
    say('That sounds hard.')
    fireEvent.click(button('Back one turn'))
    expect([said().length, box().value]).toEqual([1, 'That sounds hard.'])
  })

  test('a change of the file keeps the replies and marks what now differs, until the marks are cleared', () => {
    const { rerender } = render(<Pane compiled={file()} />)
    say('That sounds hard.')
    rerender(<Pane compiled={file({ opening: { says: 'Right. Where do I start?' } })} />)
    expect(said().slice(0, 2)).toEqual(['Right. Where do I start?', 'That sounds hard.'])
    expect(conversation().textContent).toContain(`Before: ${minimalScenario.opening.stage ?? ''}`)
    expect(conversation().textContent).toContain(minimalScenario.opening.says)
    fireEvent.click(button('Clear the marks'))
    expect(conversation().textContent).not.toContain('Before:')
  })

  test('a change that ends the session sooner keeps the words, and a second one says them again', () => {
    const [ending] = minimalScenario.endings
    if (ending === undefined) throw new Error('a scenario has an ending')
    const { rerender } = render(<Pane compiled={file()} />)
    say('That sounds hard.')
    say('What would help?')
    rerender(<Pane compiled={file({ endings: [{ ...ending, when: { turn: { from: 1 } } }] })} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('What would help?')).toEqual(expect.any(HTMLLIElement))
    rerender(<Pane compiled={file()} />)
    expect(said()).toContain('What would help?')
  })

  test('starts from any state, with what is picked', () => {
    render(<Pane compiled={file()} />)
    say('That sounds hard.')
    fireEvent.click(button('Start from here'))
    const panel = within(screen.getByRole('dialog', { name: 'Start from here' }))
    fireEvent.change(panel.getByRole('slider', { name: 'trust bond' }), { target: { value: '71' } })
    fireEvent.change(panel.getByRole('combobox', { name: 'Rupture' }), {
      target: { value: 'withdrawal' },
    })
    fireEvent.click(panel.getByRole('checkbox', { name: 'failed-module' }))
    fireEvent.click(panel.getByRole('button', { name: 'Start' }))
    const now = screen.getByRole('region', { name: `${minimalScenario.client.calledName} now` })
    expect(now.textContent).toContain('trust71')
    expect(now.textContent).toContain('withdrawal')
    expect(now.textContent).toContain('Facts: 1 told')
    say('I think I missed something there.')
    expect(screen.getByRole('region', { name: 'What reply 2 did' }).textContent).toContain(
      'trust 71',
    )
  })

  test('starts from an earlier turn', () => {
    render(<Pane compiled={file()} />)
    say('That sounds hard.')
    say('What would help?')
    fireEvent.click(button('Start from turn 1'))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Start' }))
    expect(screen.queryByText('What would help?')).toBeNull()
    fireEvent.click(button('Start from here'))
    expect(
      screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Student turns so far' }).value,
    ).toBe('1')
  })

  test('other files begin anew, a renamed one does not', () => {
    const { rerender } = render(<Pane compiled={file()} />)
    say('That sounds hard.')
    rerender(<Pane compiled={file({ id: 'renamed' })} />)
    expect(said()).toContain('That sounds hard.')
    const client = { ...minimalScenario.client, name: 'Somebody Else', calledName: 'Else' }
    rerender(<Pane compiled={file({ id: 'another', client })} />)
    expect(said()).toEqual([expect.stringContaining(minimalScenario.opening.says)])
  })
})
