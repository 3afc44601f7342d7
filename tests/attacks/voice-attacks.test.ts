import { expect, test } from 'vitest'
import { LONGEST_REPLY } from '#simulation/longest-reply.ts'
import { OVERLONG_ATTACKS, VOICE_ATTACKS } from './voice-attacks.ts'

test('attacks on the client: forty or more, each by a name of its own', () => {
  const ids = [...VOICE_ATTACKS, ...OVERLONG_ATTACKS].map(({ id }) => id)
  expect([VOICE_ATTACKS.length >= 40, new Set(ids).size]).toEqual([true, ids.length])
})

test('what a student types fits into a session, and only what goes past the form does not', () => {
  const longest = ({ replies }: { replies: readonly string[] }) =>
    Math.max(...replies.map((reply) => reply.trim().length))
  const fits = (attack: { replies: readonly string[] }) =>
    attack.replies.length > 0 && longest(attack) <= LONGEST_REPLY
  expect([VOICE_ATTACKS.filter((each) => !fits(each)), OVERLONG_ATTACKS.filter(fits)]).toEqual([
    [],
    [],
  ])
})
