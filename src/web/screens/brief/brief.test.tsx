// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { success } from '#lib/result.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Practice, PracticeRequest } from '#web/session/practice.ts'
import { PracticeProvider } from '#web/session/practice-context.tsx'
import { keepVoiceChoice } from '#web/voice/kept-voice-choice.ts'
import { Brief } from './brief.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  document.head.innerHTML = ''
})

const serverOffers = (name: string) => {
  const offer = document.createElement('meta')
  offer.name = 'language-model'
  offer.content = name
  document.head.append(offer)
}

/** Opens the brief. @returns what sessions were begun with */
async function read(): Promise<readonly PracticeRequest[]> {
  const begun: PracticeRequest[] = []
  // The rest of it is not asked for on this screen.
  const practice = {
    checkStorage: async () => 'kept',
    begin: async (request: PracticeRequest) => {
      begun.push(request)
      return success('s1')
    },
  } as unknown as Practice
  await act(async () =>
    render(
      <PracticeProvider value={practice}>
        <Brief compiled={compileScenario(minimalScenario)} />
      </PracticeProvider>,
    ),
  )
  return begun
}

const press = (role: 'button' | 'radio', name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole(role, { name }))
  })

const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio', { checked: true })
    .map(({ labels }) => labels?.[0]?.textContent)

const NO_GOAL = 'Nothing in particular this time'
const page = () => screen.getByRole('main').textContent

describe('The brief', () => {
  test('says nothing of voices where the server has no language model', async () => {
    const begun = await read()
    expect(screen.queryByRole('radiogroup', { name: "Client's voice" })).toBeNull()
    expect(page()).toContain('Nobody is sent anything.')
    expect(document.body.textContent).not.toContain('language model')
    await press('button', 'Begin session')
    expect(begun.map(({ voice }) => voice)).toEqual(['embedded'])
  })

  test('offers the language model by the name of its server, and keeps to the built-in voice', async () => {
    serverOffers('api.example.org')
    const begun = await read()
    expect(chosen()).toEqual([NO_GOAL, 'Built in'])
    expect(page()).toContain('Nobody is sent anything.')
    await press('button', 'Begin session')
    expect(begun.map(({ voice }) => voice)).toEqual(['embedded'])
  })

  test('says where the words go once the language model is chosen, and begins with it', async () => {
    serverOffers('api.example.org')
    const begun = await read()
    await press('radio', 'Language model (api.example.org)')
    expect(page()).toContain('What is said in the session also goes to api.example.org.')
    expect(page()).not.toContain('Nobody is sent anything.')
    await press('button', 'Begin session')
    expect(begun.map(({ voice }) => voice)).toEqual(['language-model'])
  })

  test('remembers the language model for the next session, and forgets it with the next choice', async () => {
    serverOffers('api.example.org')
    await read()
    await press('radio', 'Language model (api.example.org)')
    await press('button', 'Begin session')
    cleanup()
    await read()
    expect(chosen()).toEqual([NO_GOAL, 'Language model (api.example.org)'])
    await press('radio', 'Built in')
    await press('button', 'Begin session')
    cleanup()
    await read()
    expect(chosen()).toEqual([NO_GOAL, 'Built in'])
  })

  test('takes a choice for one server for no choice of another', async () => {
    keepVoiceChoice('api.example.org')
    serverOffers('models.example.net')
    await read()
    expect(chosen()).toEqual([NO_GOAL, 'Built in'])
  })
})
