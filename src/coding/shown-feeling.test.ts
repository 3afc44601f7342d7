import { expect, test } from 'vitest'
import { heardReply } from './heard-reply.ts'
import { isContraryFeeling } from './shown-feeling.ts'
import { situationOf } from './situation.ts'

function isContrary(client: string, reply: string): boolean {
  const situation = situationOf({ previous: [{ speaker: 'client', text: client, cues: [] }] })
  const { thoughts: turn } = heardReply(reply)
  return turn.some((reading, position) => isContraryFeeling({ reading, turn, position, situation }))
}

test.each([
  ['I can’t stop crying since the vet rang.', 'It sounds like you feel excited.'],
  ['I can’t stop crying since the vet rang.', 'You must be thrilled.'],
  ['I passed! I danced round the kitchen.', 'You feel hopeless.'],
  ['He shouted at me in front of everyone and I shook.', 'You seem relaxed.'],
  ['I’m so angry I could put my fist through that door.', 'I’m hearing that you feel grateful.'],
  ['I’m worn out, I fall asleep in my coat.', 'So you feel lively.'],
  ['My nan died on Sunday.', 'You sound happy.'],
])('A feeling contrary to what the client shows, after "%s": %s', (client, reply) => {
  expect(isContrary(client, reply)).toBe(true)
})

test.each([
  ['I can’t stop crying since the vet rang.', 'You feel heartbroken.'],
  ['I passed! I danced round the kitchen.', 'You’re delighted.'],
  ['My nan died on Sunday.', 'You don’t feel happy to be the strong one.'],
  ['My nan died on Sunday.', 'Relieved, and sad as well.'],
  ['I cried, but I’m glad I went.', 'You feel relieved.'],
  ['I’m scared of the dark since the break-in.', 'You want to feel safe again.'],
  ['The bus was late.', 'You feel proud.'],
])('and no other, after "%s": %s', (client, reply) => {
  expect(isContrary(client, reply)).toBe(false)
})
