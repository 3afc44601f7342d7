import { expect, test } from 'vitest'
import { rulesOf } from '#coding/read-reply.fixture.ts'

/** Sentences that look like one of these and do something else, or leave doubt. */
const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  [
    'Who hears this?',
    "I'd have to tell social services if a child was in danger.",
    'confrontation.reports-it',
  ],
  ['He cried.', "Have you hurt Sam's feelings?", 'risk.of-somebody'],
  ['It was our song.', 'Is it safe to say you miss her?', 'risk.is-somebody-safe'],
  ['She has a cold.', 'Is your mum okay?', 'risk.is-somebody-safe'],
  ['I left early.', 'Have you ever hit a wall with this?', 'risk.of-somebody'],
  ['I left early.', 'Are you scared it might hurt?', 'risk.of-somebody'],
  ['I said no to him.', 'Are you worried that saying no will hurt Sam?', 'risk.of-somebody'],
  [
    'I shook him.',
    "I need to share this with the health visitor, and I'd like us to do it together.",
    'confrontation.reports-it',
  ],
  ['Who hears this?', "I'll have to report it to my supervisor.", 'confrontation.reports-it'],
  [
    'Who hears this?',
    'If you tell me a child is in danger I will have to tell social services.',
    'confrontation.threat',
  ],
  ['They made me come.', 'He hears that you came late.', 'structure.attendance-told'],
  ['My mum would kill me.', 'It can stay between us unless someone is at risk.', 'slip.between-us'],
  ['He left me in the pub.', "Let's go back to that night in the pub.", 'slip.meets-outside'],
  ['He left me in the pub.', 'We could talk about what happened at the bar.', 'slip.meets-outside'],
  ["Take it. It's only fifty.", "I can't take it.", 'slip.takes-the-money'],
  ['We could do Tuesday or Thursday.', "I'll take it slowly.", 'slip.takes-the-money'],
  ['Are we friends?', "I don't see you as a friend, I'm your counsellor.", 'slip.my-friend'],
  ['I lost it with her.', "You're scared that you're a bad mother.", 'dismissal.not-a-bad-parent'],
  ['Every child is different, they say.', 'Every family is different.', 'dismissal.every-parent'],
  ["It wasn't my fault.", "It wasn't your fault.", 'validation.not-your-fault'],
  [
    'My dad locked me in the shed.',
    "That's a terrible thing to do to a child.",
    'confrontation.terrible-thing',
  ],
  [
    'He told everyone at school.',
    'That was a horrible thing to do to a friend.',
    'confrontation.terrible-thing',
  ],
  ["I'm a bad mother, they say.", "You're a bad mother.", 'confrontation.bad-parent'],
  ['He bought me flowers after.', "It's manipulative.", 'confrontation.called-so'],
  ['Nobody calls.', "You think it's your own fault.", 'confrontation.your-own-fault'],
  [
    "I don't want to grow up.",
    "You're putting it off because you're scared to grow up.",
    'confrontation.grow-up',
  ],
  ['I smoke all night.', 'Have you tried nicotine patches?', 'question.ever-tried-to-stop'],
  ['What should I do?', 'What you need to do is ring HR.', 'advice.what-you-need-to-do'],
  ["They've not paid me.", 'What you need to do is up to you.', 'advice.what-you-need-to-do'],
  ['My strict Indian parents.', 'You have strict Indian parents.', 'assumption.strict-people'],
  [
    'My dad expects me home by nine.',
    'What do girls in your culture do?',
    'assumption.of-your-culture',
  ],
  ['I left early.', 'Are you worried about hurting Sam?', 'risk.of-somebody'],
  ['I left early.', 'Do you want to kill time?', 'risk.of-somebody'],
  [
    'Take the envelope.',
    'I can take the money and record it in the book.',
    'structure.gift-recorded',
  ],
  ["He's out soon.", 'Next Tuesday?', 'structure.nearly-time'],
  ['I missed the bus.', 'I can walk you to the door.', 'slip.drives-home'],
  ['I slept.', 'You did not tell anyone.', 'slip.do-not-tell'],
  ['I slept.', "I can wait, don't tell me yet.", 'slip.do-not-tell'],
  [
    'I have five so far.',
    "I'll sign all of them once you have come eight times.",
    'slip.signs-them-all',
  ],
  ['I feel low.', 'What you have to do is exhausting.', 'advice.what-you-need-to-do'],
  ['We had a row.', 'Is home safe?', 'risk.is-somebody-safe'],
  [
    'I said it to her.',
    "That's an awful thing to say to yourself.",
    'confrontation.terrible-thing',
  ],
  ['I wanted a hug.', "That's a mean thing to say.", 'confrontation.terrible-thing'],
  ["I'm wound up.", 'You want to calm down before you see him.', 'confrontation.calm-down'],
  ['I passed.', 'It was all your own doing.', 'confrontation.your-own-fault'],
  ['I told nobody.', "I'll remember that you do not tell people.", 'slip.do-not-tell'],
  ['I told nobody.', "It's about time.", 'structure.nearly-time'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
