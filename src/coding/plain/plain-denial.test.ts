import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  ['Where were you?', "I'm not bored at all.", ''],
  ['Were you bored?', "No, I'm not bored.", ''],
  ['Do you hate me?', "I'm not angry with you.", ''],
  ['Do you mean that?', "I'm going to ask you plainly.", ''],
  ["I don't want to be here any more.", 'I want to ask you something plainly.', ''],
  ['Why do you need to know that?', "You're right.", ''],
  ['You were late, and you looked at the clock.', "You're right about the clock.", ''],
]

test.each(REPLIES)(
  'No harm and no limit: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

test('A no to what is asked for stays a limit', () => {
  expect(labelsOf('Can I ring you tonight?', "I'm not able to take calls.")).toEqual('LIM+cold')
})
