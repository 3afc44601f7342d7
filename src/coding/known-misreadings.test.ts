import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/**
 * Replies that the observer reads wrongly today, with what the guideline asks for. A row that is read right fails here
 * and goes back to the table of its family.
 * @source corpus/GUIDELINE.md
 */
const MISREAD: readonly ReadReply[] = [
  ['They told me to come.', "I don't think you asked for any of this.", 'SR'],
  ['It was my first flat.', 'thats most of your adult life mate', 'SR'],
  ['They left without me.', 'what a lonely place to be', 'CR RF'],
  ['I failed again.', 'you got this!', ''],
  ['I failed again.', 'my cousin failed his as well, it was grand after', 'TSD'],
  ['I failed again.', 'that hit me, just now', 'TSD'],
  ['Are you with the school?', "I wonder if you're asking whether I'm one of them.", 'IMM'],
  ['Do you get paid?', 'i wonder if ur askin whos side im on', 'IMM'],
  ['Do you get paid?', "ye wonderin if ah'm one ae them?", 'IMM CQ'],
  ['My teacher sent me.', 'your teacher sounds like an idiot', 'SLIP'],
  ['I came.', 'Your husband told you that you should talk to someone.', 'SR'],
  ["It's pathetic, I cried over a burnt pan.", 'Pans are rubbish these days.', ''],
  ["I don't know.", "It's okay not to have the words yet.", 'ENC'],
  ['Yeah. Sure.', 'I notice something has gone flat between us just now.', 'IMM'],
  ["I'm over him. I drove past his flat twice.", "Obviously you're not over him.", 'CONF'],
  [
    "I'm scared it's cancer.",
    "I can't know what they'll find. You won't be going through it alone.",
    'HOPE',
  ],
  ["Could you text me when it's bad?", 'You can ring the service between nine and five.', 'STR'],
  ['I left him there.', "I'm not saying it's your fault.", ''],
  ['My brother calls me an idiot.', 'It hurts when he calls you an idiot.', 'CR RF'],
  ['My boss docked my pay.', "That wasn't fair on you.", 'CR'],
  ['Are you paid?', 'Fair thing to ask.', 'VAL'],
  ['Are you paid?', "I wonder if it's hard to tell what I want from you.", 'IMM OQ'],
  ['They all ask.', "You've had a lot of grown-ups wanting something from you.", 'CR'],
  // "anyone can" is heard as how common something is, whoever is meant
  ['I leave before they can ask.', 'You are gone before anyone can ask.', 'SR'],
]

test.fails.each(MISREAD)(
  'Misread until the corpus teaches it: after "%s", "%s" should read as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
