import { expect, test } from 'vitest'
import { type Flag, flagWords } from './flag-words.ts'

test.each<readonly [Flag, string]>([
  [
    { reason: 'levels-apart', skill: 'empathy', observer: 4, reader: 2 },
    'Empathy: the two readings are two levels apart. Neither is a mark: show it to your tutor.',
  ],
  [
    { reason: 'levels-apart', skill: 'boundaries', observer: 1.5, reader: 5 },
    'Boundaries: the two readings are more than three levels apart. Neither is a mark: show it to your tutor.',
  ],
  [
    { reason: 'one-abstains', skill: 'resistance', abstains: 'observer', level: 2 },
    'Handling resistance: the second reader gives level 2, where the observer saw too little to give any. A low level that only one of them gives needs a person: show it to your tutor.',
  ],
  [
    { reason: 'one-abstains', skill: 'resistance', abstains: 'reader', level: 1.49 },
    'Handling resistance: the observer gives level 1.4, and the second reader gives none. A low level that only one of them gives needs a person: show it to your tutor.',
  ],
  [
    { reason: 'style-sensitive', skill: 'empathy', difference: -1 },
    'Empathy: with your replies put into plain standard English, the second reader comes out one level lower. How you write should not count: leave this level aside, or look at it with your tutor.',
  ],
  [
    { reason: 'words-to-reader', passages: 2 },
    'Two passages in your replies spoke to whoever reads the session and not to the client. They were taken out before reading, and counted neither for nor against you. If you did mean the client, tell your tutor.',
  ],
])('Why a person should look is said plainly, and what to do: %j', (flag, words) => {
  expect(flagWords(flag)).toBe(words)
})
