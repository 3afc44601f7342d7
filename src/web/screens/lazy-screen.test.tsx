// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { lazyScreen } from './lazy-screen.tsx'

afterEach(cleanup)

const Greeting = ({ name }: { readonly name: string }) => <h1>Hello {name}</h1>

/** A screen whose script fails to come as often as said. */
function screenThatFails(times: number) {
  let left = times
  return lazyScreen(async () => {
    left -= 1
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module')
    return Greeting
  }, 'Nothing is lost.')
}

const headingText = async () => (await screen.findByRole('heading', { level: 1 })).textContent

describe('A screen that is no part of the first script', () => {
  test('is shown at once where it was fetched before', async () => {
    const { Screen, fetch } = screenThatFails(0)
    await fetch()
    render(<Screen name="Sam" />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hello Sam')
  })

  test('comes when it is asked for though it could not be fetched before', async () => {
    const { Screen, fetch } = screenThatFails(1)
    await fetch()
    render(<Screen name="Sam" />)
    expect(await headingText()).toBe('Hello Sam')
  })

  test('says that it could not be fetched and what is kept, and comes when it is asked for again', async () => {
    const { Screen } = screenThatFails(1)
    render(<Screen name="Sam" />)
    expect(await headingText()).toBe('This page could not be fetched')
    expect(screen.getByRole('main').textContent).toContain('Nothing is lost.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('Hello Sam')
    expect(screen.queryByText('Nothing is lost.')).toBeNull()
  })
})
