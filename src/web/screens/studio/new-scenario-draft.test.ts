import { expect, test } from 'vitest'
import { idFromTitle, newScenarioProblems } from './new-scenario-draft.ts'

test.each([
  ['The last bus', 'the-last-bus'],
  ['Tell me I’m not a bad mum', 'tell-me-im-not-a-bad-mum'],
  ['Zoë & Renée: 2 a.m.', 'zoe-renee-2-a-m'],
  ['夜', ''],
])('the id of “%s” is “%s”', (title, id) => {
  expect(idFromTitle(title)).toBe(id)
})

test('whatever is missing or out of bounds is told at its field', () => {
  expect(
    Object.keys(
      newScenarioProblems({
        title: 'A',
        id: 'Not An Id',
        clientName: ' ',
        pronouns: '',
        age: '12',
        level: 1,
        skills: [],
      }),
    ),
  ).toEqual(['title', 'id', 'clientName', 'pronouns', 'age', 'skills'])
})
