import { expect, test } from 'vitest'
import { detectedTitle } from './detected-title.ts'

test.each([
  ['affectCue', 'A feeling showed'],
  ['discordEvent', 'Sam pushed back'],
  ['changeTalk', 'Words for a change'],
  ['sustainTalk', 'Words for things staying as they are'],
] as const)('%s is called "%s"', (tag, title) => {
  expect(detectedTitle(tag, 'Sam')).toBe(title)
})
