import { expect, test } from 'vitest'
import { lineAt } from '#scenario/line-address.ts'
import { turnBreachOf } from './check-turn.ts'
import { rulesFor, shipped } from './speech-rules.fixture.ts'

const TOMASZ = shipped('e01-first-fifteen-minutes')
const line = lineAt(TOMASZ, 'moments/who-sees/0')

test.each([
  ['nothing said', null, 'free', 'not-speech'],
  ['nothing but a stage direction', '', 'free', 'not-speech'],
  ['free words', 'Grey, today.', 'free', null],
  ['the point is told', 'My brother-in-law works at the council. Who sees this?', 'retold', null],
  ['the point is missing', 'Nice room you have here.', 'retold', 'plan-not-told'],
] as const)('%s', (_, says, freedom, breach) => {
  const soFar = says === null ? null : { says, stage: 'looks up' }
  expect(turnBreachOf(soFar, rulesFor(TOMASZ, {}, line, freedom))).toBe(breach)
})
