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
  ['They told me to come.', "I don't believe you", 'CONF'],
  ['They left without me.', 'what a lonely place to be', 'CR RF'],
  ['I failed again.', 'you got this!', ''],
  ['I failed again.', 'Me too lol', 'TSD'],
  ['I failed again.', 'my cousin failed his as well, it was grand after', 'TSD'],
  ['I failed again.', 'that hit me, just now', 'TSD'],
  ['Are you with the school?', "I wonder if you're asking whether I'm one of them.", 'IMM'],
  ['Do you get paid?', 'i wonder if ur askin whos side im on', 'IMM'],
  ['Do you get paid?', "ye wonderin if ah'm one ae them?", 'IMM CQ'],
  ['My teacher sent me.', 'your teacher sounds like an idiot', 'SLIP'],
  ['I hit him.', 'Fighting is never the solution.', 'CONF'],
  ['Lessons.', "Don't worry, it'll be fine.", 'DISM'],
  ['Are we friends?', 'ah cannae accept that. whit would it mean to ye', 'LIM OQ'],
  ['I came.', 'Your husband told you that you should talk to someone.', 'SR'],
  ["It's pathetic, I cried over a burnt pan.", 'Pans are rubbish these days.', ''],
  ['I just want it to stop.', 'What would you like to stop?', 'OQ'],
  ['Is it normal to shake?', 'Shaking is common after a shock.', 'INFO'],
  ['What would you try?', 'One option is a short walk before bed; see what you think.', 'PWP'],
  ["I don't know.", "It's okay not to have the words yet.", 'ENC'],
  ['We had a row.', 'How could you say that to him?', 'CONF'],
  ['Yeah. Sure.', 'I notice something has gone flat between us just now.', 'IMM'],
  ["I'm over him. I drove past his flat twice.", "Obviously you're not over him.", 'CONF'],
  [
    "I'm scared it's cancer.",
    "I can't know what they'll find. You won't be going through it alone.",
    'HOPE',
  ],
  ["Could you text me when it's bad?", 'You can ring the service between nine and five.', 'STR'],
  ['I left him there.', "I'm not saying it's your fault.", ''],
  ['I am thrilled and so relieved.', 'You feel hopeless.', 'CR+off RF+off'],
  ['I eat on my own with the telly on.', 'You feel lonely.', 'CR RF'],
  ['I eat on my own with the telly on.', 'you feel very lonely lah', 'CR RF'],
  ['They all laughed.', 'Teenagers can be so mean.', ''],
  ['They laughed when I read it out.', 'Were you angry?', 'CQ'],
  ["I can't sleep.", 'You could try getting up at the same time every day.', 'ADV'],
]

test.fails.each(MISREAD)(
  'Misread until the corpus teaches it: after "%s", "%s" should read as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
