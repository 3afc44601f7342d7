import { expect, test } from 'vitest'
import { importWords } from './import-words.ts'

const NOTHING = {
  taken: 0,
  alreadyHere: 0,
  leftOut: { 'not-a-session': 0, 'scenario-missing': 0, 'journal-unsound': 0 },
  words: 0,
  drills: 0,
  openedLevels: [],
  stopped: null,
} as const

test('What was taken and what was left is told, each with its number', () => {
  expect(
    importWords({
      taken: 3,
      alreadyHere: 1,
      leftOut: { 'not-a-session': 0, 'scenario-missing': 2, 'journal-unsound': 1 },
      words: 4,
      drills: 7,
      openedLevels: [5],
      stopped: null,
    }),
  ).toEqual([
    '3 sessions taken in.',
    '1 session already here, and left as they are here.',
    '2 sessions left out: their scenario is not in the file, or was changed.',
    '1 session left out: what is written there does not follow from itself.',
    'Notes and other private words taken in at 4 places.',
    '7 steps of drills taken in.',
    'Level 5 is open now.',
  ])
})

test('A file with nothing new is told of too, and one that ended early first of all', () => {
  expect(importWords(NOTHING)).toEqual(['No session was new.'])
  expect(importWords({ ...NOTHING, taken: 1, stopped: 'storage-full' })).toEqual([
    'The device has no more room, so the rest of the file was not taken. Free some, then import the same file again.',
    '1 session taken in.',
  ])
})
