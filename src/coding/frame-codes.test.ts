import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // STR
  [
    'Who hears about this?',
    "What we talk about stays private unless someone is in danger, and then I'd have to share it.",
    'STR',
  ],
  [
    'Who hears about this?',
    'What is said here stays here, unless someone is at serious risk.',
    'STR',
  ],
  ['How long is this?', 'We have about fifty minutes today.', 'STR'],
  ['Who hears about this?', 'Absolutely nobody will ever hear about it.', 'SLIP+major'],
  ['Who hears about this?', "You're worried who might hear.", 'CR RF'],
  // RISK
  [
    'I just want it to stop.',
    'When you say stop, are you thinking of ending your life?',
    'RISK RISK',
  ],
  ['I just want it to stop.', 'Are you having any thoughts of suicide?', 'RISK'],
  ["I sent you a follow. You'll accept, right?", "Haha sure, what's your handle?", 'SLIP+major'],
  ['I sent you a follow on Insta. You will accept it, right?', 'Yeah okay', 'SLIP'],
  ['I just want it to stop.', "You're not going to do anything daft, are you?", 'DISM'],
  // LIM
  [
    'Can I have your number?',
    "I can hear the evenings are long. I don't give out my number, because I want this hour to be something you can rely on. What are the evenings like?",
    'CR LIM OQ',
  ],
  ["Let's get a drink after.", "I'm not able to meet outside our sessions.", 'LIM+cold'],
  ['Can I have your number?', "I'd love to, but my supervisor wouldn't let me.", 'SLIP'],
  ['Can I have your number?', "You'd like to be able to reach me.", 'CR'],
  // a promise to keep, a yes that is taken up, and paper
  ["I sent you a follow. You'll accept, right?", 'ok i accepted it', 'SLIP+major'],
  [
    'Are you going to write this down?',
    'I keep a couple of lines in a locked file, and nobody at school reads them.',
    'STR',
  ],
]

test.each(REPLIES)(
  'Codes of the frame family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
