import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Per code two replies that do it and two that come close and do something else. */
const REPLIES: readonly ReadReply[] = [
  // AFF
  ['I told my boss no for once.', 'It took courage to say no to her.', 'AFF'],
  [
    'I told my boss no for once.',
    'You stood your ground even though your voice was shaking.',
    'CR+dbl AFF',
  ],
  ['I told my boss no for once.', 'Well done you!', ''],
  ['I told my boss no for once.', "I'm proud of you.", ''],
  // SEEK
  ["It's all a mess.", 'What would be most useful to talk about today?', 'SEEK OQ'],
  ["It's all a mess.", 'Is it okay if I ask a bit more about the money?', 'SEEK CQ'],
  ["It's all a mess.", 'We need to focus on your drinking.', 'ADV'],
  ["It's all a mess.", 'Did you pay the bill?', 'CQ'],
  // AUT
  ['My mum thinks I should move home.', "It's your decision, whatever your mum thinks.", 'AUT'],
  ['My mum thinks I should move home.', 'You get to choose how much of this you tell me.', 'AUT'],
  ['My mum thinks I should move home.', "It's up to you, but you'll regret it.", 'CONF'],
  ['My mum thinks I should move home.', 'Your mum wants you home.', 'SR'],
  // CULT
  [
    'In our church nobody divorces.',
    'What does divorce mean in your church, and to you?',
    'CULT OQ',
  ],
  [
    'In our church nobody divorces.',
    "I don't come from your faith, so I may get things wrong. Please tell me when I do.",
    'CULT CULT OQ',
  ],
  ['In our church nobody divorces.', 'Is that because of your religion?', 'ASSM'],
  ['In our church nobody divorces.', 'How long have you been married?', 'CQ'],
  // HOPE
  ['Nothing ever changes.', 'Was there a day this week that felt slightly better?', 'HOPE CQ'],
  ['Nothing ever changes.', 'What has kept you going so far?', 'HOPE OQ'],
  ['Nothing ever changes.', "Everything will be fine, you'll see.", 'DISM'],
  ['Nothing ever changes.', 'Always look on the bright side.', 'DISM'],
]

test.each(REPLIES)(
  'Codes of the relationship family: after "%s", "%s" reads as "%s"',
  (client, reply, labels) => {
    expect(labelsOf(client, reply)).toEqual(labels)
  },
)
