// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failure, success } from '#lib/result.ts'
import type { HostFailure } from '#simulation/host-failure.ts'
import { isSamePlace, type OwnReading, withReading } from '#simulation/own-reading.ts'
import { ContestReading } from './contest-reading.tsx'
import { debriefFixture } from './debrief.fixture.ts'
import type { ReadReply } from './read-reply.ts'

beforeEach(() => {
  localStorage.clear()
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(cleanup)

const held = debriefFixture.transcript[1]
if (held?.speaker !== 'trainee') throw new Error('the fixture has a reply')

/** A reply whose readings are kept in memory; `refuses` stands for a storage that is full. */
function Room({ reply, refuses }: { readonly reply: ReadReply; readonly refuses?: HostFailure }) {
  const [ownReadings, keep] = useState<readonly OwnReading[]>(reply.ownReadings)
  return (
    <ContestReading
      reply={{ ...reply, ownReadings }}
      contesting={{
        session: 's',
        contest: async (filled) => {
          if (refuses !== undefined) return failure(refuses)
          const reading = { ...filled, observed: [] }
          keep((before) => withReading(before, { reading, withdrawn: false }))
          return success(null)
        },
        withdraw: async (place) => {
          keep((before) => before.filter((each) => !isSamePlace(each, place)))
          return success(null)
        },
        exportReadings: () => {},
        onLost: () => {},
      }}
    />
  )
}

const formIsClosed = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const choose = (label: string, name: string) => {
  const select = screen.getByLabelText(label)
  const option = within(select).getByRole('option', { name })
  fireEvent.change(select, { target: { value: option.getAttribute('value') } })
}

describe('That is not what I did', () => {
  test('offers the 26 codes by family, and none of them', () => {
    render(<Room reply={held} />)
    press("That's not what I did")
    const select = within(screen.getByLabelText('What it was'))
    expect(select.getAllByRole('option')).toHaveLength(28)
    expect(select.getAllByRole('group').map((group) => group.getAttribute('label'))).toEqual([
      'Listening',
      'Empathy',
      'Working together',
      'What happens between you',
      'The frame',
      'Informing',
      'What can get in the way',
    ])
  })

  test('a reading is kept, shown as the student’s, changed and withdrawn', async () => {
    render(<Room reply={held} />)
    press("That's not what I did")
    fireEvent.click(screen.getByRole('radio', { name: /I wonder what it would give you/ }))
    choose('What it was', 'Complex reflection')
    choose('And also', 'Reflection of feeling')
    fireEvent.change(screen.getByLabelText('Why, in a sentence (optional)'), {
      target: { value: 'It named the wish.' },
    })
    press('Keep my reading')
    const reading = await screen.findByText(/You read this as/)
    expect(reading.parentElement?.textContent).toBe(
      'I wonder what it would give you, having me there.You read this as: Complex reflection and Reflection of feelingIt named the wish.Withdraw my reading',
    )
    expect(screen.getByRole('status').textContent).toBe('Your reading is kept.')
    await formIsClosed()

    press("That's not what I did")
    fireEvent.click(screen.getByRole('radio', { name: /I wonder what it would give you/ }))
    choose('What it was', 'None of these')
    press('Keep my reading')
    expect((await screen.findByText('None of these')).parentElement?.textContent).toBe(
      'You read this as: None of these',
    )

    await formIsClosed()
    press('Withdraw my reading')
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: "That's not what I did" }),
      ),
    )
    expect(screen.queryByText(/You read this as/)).toBeNull()
  })

  test('nothing chosen, and what the observer said itself, are not kept', () => {
    render(<Room reply={held} />)
    press("That's not what I did")
    press('Keep my reading')
    expect(screen.getByRole('alert').textContent).toBe(
      'Choose what these words did, or “None of these”.',
    )
    choose('What it was', 'Reflection of feeling')
    press('Keep my reading')
    expect(screen.getByRole('alert').textContent).toBe(
      'The observer read it so too: Reflection of feeling.',
    )
  })

  test('what was typed outlives a full storage and a reload, and is gone after Cancel', async () => {
    render(<Room reply={held} refuses="storage-full" />)
    press("That's not what I did")
    choose('What it was', 'Validation')
    fireEvent.change(screen.getByLabelText('Why, in a sentence (optional)'), {
      target: { value: 'It made sense.' },
    })
    press('Keep my reading')
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    cleanup()

    render(<Room reply={held} />)
    press("That's not what I did")
    expect(screen.getByDisplayValue('It made sense.')).toBe(
      screen.getByLabelText('Why, in a sentence (optional)'),
    )
    expect(screen.getByDisplayValue('Validation')).toBe(screen.getByLabelText('What it was'))
    press('Cancel')
    await formIsClosed()
    press("That's not what I did")
    expect(screen.getByDisplayValue('Choose one')).toBe(screen.getByLabelText('What it was'))
  })
})
