import { expect, test } from 'vitest'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { CODE_DEFINITIONS } from './code-definition.ts'

test('Every code has a name of its own and speaks to the student in one sentence', () => {
  const names = BEHAVIOUR_CODES.map((code) => CODE_DEFINITIONS[code].name)
  expect(new Set(names).size).toEqual(BEHAVIOUR_CODES.length)
  const odd = BEHAVIOUR_CODES.filter(
    (code) => !/^[A-Z][^.]+\.$/.test(CODE_DEFINITIONS[code].whatItDoes),
  )
  expect(odd).toEqual([])
})

test('Exactly the counter-therapeutic codes hinder, and closed questions and facts do neither', () => {
  const toned = (tone: string) =>
    BEHAVIOUR_CODES.filter((code) => CODE_DEFINITIONS[code].tone === tone)
  expect(toned('hindered')).toEqual(['ADV', 'CONF', 'DISM', 'SLIP', 'ASSM'])
  expect(toned('neutral')).toEqual(['CQ', 'INFO'])
})
