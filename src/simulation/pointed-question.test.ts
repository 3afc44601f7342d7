import { expect, test } from 'vitest'
import { isPointed } from './pointed-question.ts'

test.each([
  ['What brings you here today?', false],
  ['How has it been for you, day to day?', false],
  ["What's the heaviest part?", false],
  ['Where would you like to start?', false],
  ['What was that like?', false],
  ['Tell me more.', false],
  ['', false],
  ['Do you ride a motorbike?', true],
  ['What do you do about the neighbours?', true],
  ['Do you like cooking?', true],
])('%j names its subject: %j', (question, pointed) => {
  expect(isPointed(question)).toBe(pointed)
})
