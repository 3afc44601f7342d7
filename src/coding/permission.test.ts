import { expect, test } from 'vitest'
import { code } from './code.ts'
import { labelsOf } from './read-reply.fixture.ts'
import type { SpokenTurn } from './spoken-turn.ts'

const ADVICE = 'You should try getting up at the same time every day.'

function talk(...texts: readonly string[]): readonly SpokenTurn[] {
  const previous: SpokenTurn[] = []
  texts.forEach((text, index) => {
    const isClient = index % 2 === 0
    previous.push(
      isClient
        ? { speaker: 'client', text, cues: [] }
        : { speaker: 'trainee', text, coded: code({ text }, { previous: [...previous] }) },
    )
  })
  return previous
}

const ASKED = talk("I can't sleep.", 'Would it be okay if I shared an idea about sleep?')

test('Advice without leave is advice', () => {
  expect(labelsOf("I can't sleep.", ADVICE)).toEqual('ADV')
})

test('Advice after the client gave leave is a suggestion with permission', () => {
  expect(labelsOf('Sure, go on.', ADVICE, ASKED)).toEqual('PWP+perm')
})

test('Leave lasts while the student goes on suggesting', () => {
  const later = talk(
    "I can't sleep.",
    'Would it be okay if I shared an idea about sleep?',
    'Yes please.',
    ADVICE,
  )
  expect(labelsOf('Okay, and?', 'You could also try leaving the phone downstairs.', later)).toEqual(
    'PWP+perm',
  )
})

test('Leave that was refused is none', () => {
  expect(labelsOf('No, not now.', ADVICE, ASKED)).toEqual('ADV')
})

test('Leave ends when the student turns to something else', () => {
  const turned = [...ASKED, ...talk('Sure.', 'How are things with your brother?')]
  expect(labelsOf('Bad.', 'You should ring him tonight.', turned)).toEqual('ADV')
})

test('Advice the client asked for is a suggestion with permission', () => {
  expect(labelsOf('What would you do?', ADVICE)).toEqual('PWP')
})
