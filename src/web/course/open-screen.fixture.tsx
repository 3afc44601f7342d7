import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'

/** jsdom has no modal dialogs and no scrolling; these are enough for what is looked at here. */
export function standInForBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', () => {})
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function () {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
    window.history.replaceState(null, '', '/')
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
}

/** Opens a screen at its address. @param address with its search and fragment */
export async function openScreen(address: string, element: ReactElement): Promise<void> {
  window.history.replaceState(null, '', address)
  await act(async () => {
    render(element)
  })
}

export const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

export const typeIn = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** A table as it reads: a list of the texts of each row, the headings first. */
export const tableText = (name: string): readonly (readonly string[])[] =>
  [...screen.getByRole('table', { name }).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  )

export const alertText = (): readonly string[] =>
  screen
    .queryAllByRole('alert')
    .map((each) => each.textContent ?? '')
    .filter((text) => text !== '')
