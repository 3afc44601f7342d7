import { describe, expect, test } from 'vitest'
import app from '#web/app.tsx?raw'
import { TUTORS_LINK } from '#web/scenarios/open-levels.ts'
import gradedScreens from '#web/screens/graded-screens.tsx?raw'
import laterScreens from '#web/screens/later-screens.tsx?raw'
import { isPracticeAddress } from './is-practice-address.ts'

/** Every address that a file of routes names, each parameter filled in. */
const addressesIn = (routes: string): readonly string[] =>
  [...routes.matchAll(/path=(?:"(?<path>[^"]+)"|\{TUTORS_LINK\})/g)]
    .map(({ groups }) => groups?.['path'] ?? TUTORS_LINK)
    .map((path) => path.replaceAll(/:\w+\??/g, 'x'))

describe('An address of practice', () => {
  test('is every one that the app shows without a server, but for Studio', () => {
    const addresses = addressesIn(app + laterScreens)
    expect(addresses.filter((path) => !isPracticeAddress(path))).toEqual(['/studio'])
    expect(addresses.length).toBeGreaterThan(5)
  })

  test('is none of graded work, of courses or of signing in', () => {
    const addresses = addressesIn(gradedScreens)
    expect(addresses.filter(isPracticeAddress)).toEqual([])
    expect(addresses.length).toBeGreaterThan(20)
  })

  test.each(['/api/auth/callback/x', '/healthz', '/sw.js', '/sessions', '/progress.json'])(
    'is not %s',
    (path) => expect(isPracticeAddress(path)).toBe(false),
  )
})
