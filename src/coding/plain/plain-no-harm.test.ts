import { expect, test } from 'vitest'
import { code } from '#coding/code.ts'
import { marksOf } from '#coding/coded-turn.ts'
import { HARMS } from '#coding/reader/harms.ts'
import type { CueTag } from '#scenario/cue-tag.ts'

const harmsIn = (client: string, reply: string, cues: readonly CueTag[] = []) =>
  marksOf(code({ text: reply }, { previous: [{ speaker: 'client', text: client, cues }] })).flatMap(
    ({ code: given }) => (HARMS.has(given) ? [given] : []),
  )

/** Said to a client in some strain, where the networks are quickest to think of harm. */
const STRAINED: readonly CueTag[] = ['affectCue', 'discordEvent', 'cultureCue', 'repairNeeded']

test.each([
  'My name is Farah.',
  'Nobody told me about that.',
  'They called you difficult, as a Muslim woman, and that label did its work.',
  'It is what people say about Nigerian women who speak up.',
  "That's awful. They stared at you the whole way home.",
  'It must be exhausting, being looked at all day.',
  "There's nothing to be sorry for.",
  "You don't need to apologise in here.",
  "It wasn't your job to stop him.",
  "If they rang me at night I'd be half asleep and no use to you.",
  "I'll remember what you told me about the loom.",
  "I'm sorry if it sounded like a maybe.",
  "It's good to hear that you slept.",
  'Ten Mondays you never picked.',
  'Nobody here expects you to tidy it up.',
  'You would set the pace, and I would follow.',
  'I will not repeat a word to him or the council.',
  'It is your choice, I cannot see from here which one you will be sorry about.',
  'You want to be sure you do not lose something.',
])('In strain, "%s" is no harm', (reply) => {
  expect(harmsIn('You all say that. I am tired of it.', reply, STRAINED)).toEqual([])
})

test('To think aloud of a gift taken home again is no advice; the same question about a plan is', () => {
  const client = 'I made you this. Will you have it?'
  expect(harmsIn(client, 'What would happen if you took it home?')).toEqual([])
  expect(harmsIn('He never rings.', 'What would happen if you just rang him?')).toEqual(['ADV'])
})

test.each([
  ["There's nothing to be sorry for, but you should ring him tonight.", 'ADV'],
  ["I'm glad to hear that, but you should ring him tonight.", 'ADV'],
  ["They probably didn't mean it like that.", 'DISM'],
  ['I am sure they did not mean it.', 'DISM'],
  ['I will not say a word to anyone.', 'SLIP'],
])('What turns round after such a beginning is read on: "%s"', (reply, harm) => {
  expect(harmsIn('I left it open.', reply)).toEqual([harm])
})
