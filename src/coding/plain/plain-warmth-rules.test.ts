import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  ['He put his hand there. Nobody believed me.', 'I believe you.', 'VAL'],
  ['He put his hand there. Nobody believed me.', 'I do believe you, Leila.', 'VAL'],
  ['He put his hand there. Nobody believed me.', 'i believe what youve told me', 'VAL'],
  ["I've told you a good deal already.", "I'd be angry too.", 'VAL'],
  ["I've told you more than I told him.", "I'd be hurt too.", 'VAL'],
  ['They laughed at me.', 'I think I would have been furious as well.', 'VAL'],
  ['I just turn it on, they all laugh.', 'What would happen if you stopped being charming?', 'OQ'],
  ["I'm the funny one.", "What would it be like if you didn't have to be funny?", 'OQ'],
  ["I'm the strong one.", 'What do you think would happen if you stopped being strong?', 'OQ'],
  [
    "It's fine, give the time to somebody who needs it.",
    'You offered your hour away so fast',
    'SR',
  ],
  ["It's fine, give the time to somebody who needs it.", 'You handed it back so quickly.', 'SR'],
  ["It's fine, give the time to somebody who needs it.", 'you said yes so quickly just then', 'SR'],
]

test.each(REPLIES)(
  'Belief, fellow feeling and what was seen: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['He hit me.', 'I believe you should leave him.', 'validation.believes'],
  ['He hit me.', 'I believe you when you are calm.', 'validation.believes'],
  ['I might quit.', "I'd be worried if I were you.", 'validation.would-feel-so'],
  ['I drink a bit.', 'What would happen if you stopped drinking?', 'question.laid-down'],
  ['She left.', 'What would happen if you stopped being so needy?', 'question.laid-down'],
  ['I left school.', 'You gave up so easily.', 'reflection.done-so-fast'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
