// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { NOBODY, nora } from '#web/course/signed-in.fixture.ts'
import { FirstAdministratorScreen } from './first-administrator-screen.tsx'
import { NewPasswordScreen } from './new-password-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'

standInForBrowser()
const server = pretendServer()
const here = () => window.location.pathname + window.location.search + window.location.hash

const TOKEN = 'a-token-of-at-least-twenty'

describe('Signing in', () => {
  test('goes on to where one was sent from', async () => {
    let isIn = false
    server.answers('GET /api/me', () => (isIn ? nora('student') : NOBODY))
    server.signsIn((email, password) => {
      isIn = email === 'nora@example.org' && password === 'four words in a row'
      return isIn
    })
    await openScreen('/sign-in?to=%2Fjoin%2FHJKM-3479', <SignInScreen />)
    await screen.findByLabelText('E-mail')
    typeIn('E-mail', ' nora@example.org ')
    typeIn('Password', 'four words in a row')
    await press('Sign in')
    await waitFor(() => expect(here()).toBe('/join/HJKM-3479'))
  })

  test('says the same of an unknown e-mail and a wrong password, and keeps what was typed', async () => {
    server.answers('GET /api/me', NOBODY)
    server.signsIn(() => false)
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByLabelText('E-mail')
    typeIn('E-mail', 'nora@example.org')
    typeIn('Password', 'no')
    await press('Sign in')
    await waitFor(() =>
      expect(alertText()).toEqual([
        expect.stringContaining('no account with this e-mail and this'),
      ]),
    )
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('nora@example.org')
  })

  test('brings the focus to the first field that is amiss, and sends nothing', async () => {
    server.answers('GET /api/me', NOBODY)
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByLabelText('E-mail')
    await press('Sign in')
    expect(document.activeElement).toBe(screen.getByLabelText('E-mail'))
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  })

  test('offers the institution’s own way, and only that where passwords are off', async () => {
    server.answers('GET /api/me', {
      ...NOBODY,
      takesPasswords: false,
      outsideSignIn: { name: 'Dublin College', provider: 'oidc-1' },
    })
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByRole('button', { name: 'Sign in with Dublin College' })
    expect(screen.queryByLabelText('Password')).toBeNull()
    expect(screen.getByRole('main').textContent).toContain('Practising needs none')
  })

  test('a server that cannot be reached is asked again by a press', async () => {
    server.isGone('GET /api/me')
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByText(/could not be reached/)
    server.answers('GET /api/me', NOBODY)
    await press('Try again')
    await screen.findByLabelText('E-mail')
  })
})

describe('Making an account', () => {
  test('signs in with it at once', async () => {
    let isIn = false
    server.answers('GET /api/me', () => (isIn ? nora('student') : NOBODY))
    const made = server.answers('POST /api/register', { done: true })
    server.signsIn(() => {
      isIn = true
      return true
    })
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByLabelText('E-mail')
    await press('Make an account')
    typeIn('Name', 'Nora Quinn')
    typeIn('E-mail', 'nora@example.org')
    typeIn('Password', 'four words in a row')
    await press('Make the account')
    await waitFor(() => expect(here()).toBe('/courses'))
    expect(made.map(({ body }) => body)).toEqual([
      { name: 'Nora Quinn', email: 'nora@example.org', password: 'four words in a row' },
    ])
  })

  test('does not say whether the e-mail had one before', async () => {
    server.answers('GET /api/me', NOBODY)
    server.answers('POST /api/register', { done: true })
    server.signsIn(() => false)
    await openScreen('/sign-in', <SignInScreen />)
    await screen.findByLabelText('E-mail')
    await press('Make an account')
    typeIn('Name', 'Nora Quinn')
    typeIn('E-mail', 'nora@example.org')
    typeIn('Password', 'four words in a row')
    await press('Make the account')
    await waitFor(() =>
      expect(alertText()).toEqual([
        expect.stringContaining('If you made an account with this e-mail before'),
      ]),
    )
  })
})

describe('A link that works once', () => {
  test('loses its token from the address at once and keeps it for a reload', async () => {
    await openScreen(`/first-administrator#${TOKEN}`, <FirstAdministratorScreen />)
    expect(here()).toBe('/first-administrator')
    expect(sessionStorage.getItem('third-chair/form/first-administrator-link')).toBe(TOKEN)
  })

  test('makes the first administrator with the token that it brought', async () => {
    const made = server.answers('POST /api/first-administrator', { done: true })
    server.signsIn(() => true)
    await openScreen(`/first-administrator#${TOKEN}`, <FirstAdministratorScreen />)
    typeIn('Name', 'Nora Quinn')
    typeIn('E-mail', 'nora@example.org')
    typeIn('Password', 'four words in a row')
    await press('Make the account')
    await waitFor(() => expect(here()).toBe('/courses'))
    expect(made[0]?.body.token).toBe(TOKEN)
    expect(sessionStorage.getItem('third-chair/form/first-administrator-link')).toBeNull()
  })

  test('that was used already says so and whom to ask', async () => {
    server.refuses('POST /api/new-password', 'link-used')
    await openScreen(`/new-password#${TOKEN}`, <NewPasswordScreen />)
    typeIn('New password', 'four words in a row')
    await press('Set the password')
    await waitFor(() =>
      expect(alertText()).toEqual([
        'This link was used already, has run out, or is not whole. Ask whoever gave it to you for a new one.',
      ]),
    )
  })

  test('that was cut short says so instead of a form', async () => {
    await openScreen('/new-password', <NewPasswordScreen />)
    expect(screen.getByRole('main').textContent).toContain('This link is not whole')
    expect(screen.queryByLabelText('New password')).toBeNull()
  })
})
