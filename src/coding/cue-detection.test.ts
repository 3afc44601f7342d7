import { expect, test } from 'vitest'
import { detectCues } from './cue-detection.ts'
import type { TurnContext } from './spoken-turn.ts'

const START: TurnContext = { previous: [] }
const LATER: TurnContext = {
  previous: [{ speaker: 'trainee', text: 'Hm.', coded: { kind: 'other', segments: [] } }],
}
const tagsIn = (text: string, context: TurnContext = START) =>
  detectCues(text, context).map(({ tag }) => tag)

test.each([
  ['I cried all the way home.', ['affectCue']],
  ['I feel so ashamed of it.', ['affectCue']],
  ['The bus was late.', []],
  ['Could I have your number for the weekends?', ['boundaryTest']],
  ['Promise you won’t tell my mum.', ['boundaryTest']],
  ['Honestly this is a waste of time.', ['discordEvent']],
  ['You don’t get it, do you.', ['discordEvent']],
  ['In my family nobody speaks about this.', ['cultureCue']],
  ['They shouted a slur at him.', ['cultureCue']],
  ['Sometimes I think they’d be better off without me.', ['riskCue']],
  ['I just want to die.', ['riskCue']],
  ['That’s not what I said, you got it wrong.', ['repairNeeded']],
] as const)('A client who says "%s" offers %j', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags)
})

test('A curt answer is strain only once the student has spoken', () => {
  expect(tagsIn('Fine.', START)).toEqual([])
  expect(tagsIn('Fine.', LATER)).toEqual(['discordEvent'])
})

test('A cue quotes the words that carried it', () => {
  const text = 'Anyway. I cried in the car.'
  expect(detectCues(text, START).map(({ start, end }) => text.slice(start, end))).toEqual(['cried'])
})

test('The surer of two signs of a feeling is the one that counts', () => {
  const [cue] = detectCues('I was just stood there, so ashamed.', START)
  expect(cue).toEqual({ tag: 'affectCue', confidence: 0.8, start: 27, end: 34 })
})
