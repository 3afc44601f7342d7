import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

const REPLIES: readonly ReadReply[] = [
  ['She left me.', 'You brought this on yourself.', 'CONF'],
  ['She left me.', 'You did this to yourself.', 'CONF'],
  ['She left me.', "you've only yourself to blame", 'CONF'],
  ["If you go I'll do something.", "You're only saying that to manipulate me.", 'CONF'],
  ['I might as well end it.', "You're just saying it to get attention.", 'CONF'],
  ['I might as well end it.', "You're obviously doing this to punish me.", 'CONF'],
  ["You've lovely legs.", 'That remark is completely inappropriate.', 'CONF'],
  ["You've lovely legs.", 'That kind of language is unacceptable in here.', 'CONF'],
  ["You've lovely legs.", 'This joke was out of order.', 'CONF'],
  [
    "You were late. I'm angry with you.",
    "I hear that you're upset, but I think you're really angry with your father.",
    'CONF',
  ],
  [
    "You were late. I'm angry with you.",
    "I think you're actually angry with your mother, not me.",
    'CONF',
  ],
  [
    "You were late. I'm angry with you.",
    "I understand that you're cross, but I think you're really furious with your ex.",
    'CONF',
  ],
  [
    "You were late. I'm angry with you.",
    'I understand why you feel that way, but I was only four minutes late.',
    'DISM',
  ],
  ["You were late. I'm angry with you.", 'It was only a few minutes.', 'DISM'],
  ["You were late. I'm angry with you.", 'I hear you, but I was just five minutes late.', 'DISM'],
  [
    'You were late again.',
    'No wonder people keep you waiting, if this is how you talk to them.',
    'CONF',
  ],
  [
    "You're useless.",
    "It's no wonder you have no friends if you talk to people like that.",
    'CONF',
  ],
  ['Can I ring you?', "You're far too needy, Gareth.", 'CONF'],
  ['You never ring.', "You're just too demanding.", 'CONF'],
  ['You never ring.', "You're way too sensitive about this.", 'CONF'],
  ['I must be boring you.', "No, of course I'm not bored!", 'DISM'],
  ['Do you hate me?', "Of course I'm not angry with you!", 'DISM'],
]

test.each(REPLIES)('Blame and defence: after "%s", "%s" reads as "%s"', (client, reply, labels) => {
  expect(labelsOf(client, reply)).toEqual(labels)
})

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['I brought it on myself.', 'You brought it on yourself.', 'confrontation.brought-it-on'],
  ['She left me.', 'You feel you brought this on yourself.', 'confrontation.brought-it-on'],
  ['I nearly hit him.', 'You are doing your best to control yourself.', 'confrontation.motive'],
  ['I drink at night.', "You're crying to get it out.", 'confrontation.motive'],
  [
    'My boss said I had nice legs.',
    'That remark is completely inappropriate.',
    'confrontation.remark-condemned',
  ],
  [
    "I'm angry with my father.",
    "I hear that you're upset, and I think you're angry with your father.",
    'confrontation.angry-elsewhere',
  ],
  ["It's all wrong.", "You're angry with your father.", 'confrontation.angry-elsewhere'],
  ['You were late.', 'I was five minutes late.', 'dismissal.was-only'],
  ['How long did it last?', 'It was only a few minutes.', 'dismissal.was-only'],
  [
    'He hit me.',
    'No wonder you flinch when people treat you like that.',
    'confrontation.no-wonder',
  ],
  ["They say I'm too sensitive.", "You're too sensitive, they say.", 'confrontation.far-too'],
  ['I must be boring you.', "I'm not bored.", 'dismissal.of-course-not'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
