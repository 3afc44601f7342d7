// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { lazyPart } from './lazy-part.tsx'

afterEach(cleanup)

const Greeting = ({ to }: { readonly to: string }) => <p>Good morning, {to}</p>

describe('A part that comes behind the page', () => {
  test('stands where its stand-in stood once it has come', async () => {
    const { Part } = lazyPart(async () => Greeting)
    render(<Part to="Danielle" instead={<p>On its way</p>} />)
    expect(screen.getByText('On its way').tagName).toBe('P')
    await screen.findByText('Good morning, Danielle')
    expect(screen.queryByText('On its way')).toBeNull()
  })

  test('that was fetched before is there at once', async () => {
    const { Part, fetch } = lazyPart(async () => Greeting)
    await fetch()
    render(<Part to="Danielle" />)
    expect(screen.getByText('Good morning, Danielle').tagName).toBe('P')
  })

  test('leaves its stand-in where it cannot come', async () => {
    const { Part, fetch } = lazyPart<{ readonly to: string }>(() => Promise.reject(new TypeError()))
    render(<Part to="Danielle" instead={<p>On its way</p>} />)
    await fetch()
    expect(document.body.textContent).toBe('On its way')
  })
})
