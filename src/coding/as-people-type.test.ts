import { expect, test } from 'vitest'
import { labelsOf, type ReadReply } from './read-reply.fixture.ts'

/** Replies as students type them in a session: run together, in chat spelling, greeting, laughing, slipping. */
const REPLIES: readonly ReadReply[] = [
  // a greeting and a name are no part of what is said
  ['Hello.', 'hiya Marta.', ''],
  ['Hello.', 'Hi Marta, so what seems to be bothering you?', 'OQ'],
  ['Hello.', 'Please get comfy, what is it that made you call?', 'OQ'],
  // an offer to listen is not yet a choice shared
  ['They told me to come.', 'do you want to tell me what happened?', 'SEEK CQ'],
  ['They told me to come.', 'Do you want to start there or leave it for later?', 'SEEK CQ'],
  // what is said before saying it asks nothing
  [
    'Who reads this?',
    'can i just say everything you tell me stays private unless theres a risk of harm',
    'STR',
  ],
  ['I hit the wall.', 'Can I say what I am noticing?', 'SEEK CQ'],
  ['Who reads this?', 'id only have to tell someone if i thought you were in danger', 'STR'],
  // an exclamation with a question mark asks
  ['They left without me.', 'what a day like that does to you?', 'OQ'],
  // stock phrases alone do nothing, whoever is addressed
  ['I cried on the bus.', 'I hear you.', ''],
  ['I cried on the bus.', 'I can hear that mate', ''],
  // echoing a joke, laughing or not
  ['End of act one.', 'lmao end of act one', 'SR'],
  ['End of act one.', 'End of act one.', 'SR'],
  // generalising about others
  // standing
  ['Whatever.', "Look, I'm on your side.", 'SLIP'],
  ['Whatever.', "I wonder if it feels like I'm on their side.", 'IMM CQ'],
  ['They moved out.', 'i would have loved a neighbour like you', 'SLIP'],
  // a doubt about somebody else's intent is no matter of culture by itself
  ['They left me off the list.', "I'm sure they didn't mean to hurt you.", 'DISM'],
  ['They shouted a slur.', "I'm sure they didn't mean it like that.", 'DISM ASSM'],
  // scorn
  ["I couldn't fill in the form.", "You couldn't do that for yourself?", 'CONF'],
  // what one will not do is no reassurance
  ['Lessons.', "dinnae worry, ah'm no a teacher", ''],
  ['Not my idea.', 'must be annoying being sent here', 'CR RF'],
  // a worry about oneself is disputed kindly, no label
  ['Am I weird?', "no i dont think you're weird", 'VAL'],
  ['Am I weird?', 'you are being weird', 'CONF'],
  // owning it in a second sentence
  ['Ouch.', "im sorry. that wasn't fair on you", 'REP REP'],
  ['…', 'sorry, im just sitting with you', ''],
  // who is who
  ['Hello.', 'im jess, im a counselling student here', 'STR'],
  ['Am I weird?', 'naw ah dinnae think yer weird', 'VAL'],
  ['They leave.', 'how come people leave do you think', 'OQ'],
  ['I moved out.', "how's it been since ye moved oot?", 'OQ'],
  ['Do you get paid?', 'no im on placement', 'STR'],
  // a limit of confidentiality is no threat, and a threat is
  [
    'It goes to my dad.',
    'id only tell someone if you or somebody else was in danger and id talk to you first',
    'STR',
  ],
  ['It goes to my dad.', "If you don't talk I'll tell your dad.", 'CONF'],
  ['They sent me.', 'a lot of people have talked about you and not to you', 'CR'],
  ['They sent me.', 'qwrtz plokij', ''],
  ['Could we stay in touch?', 'i cant stay in touch after the sessions, i know thats hard', 'LIM'],
  ['Four bits of news.', 'the last one sounds like the loneliest', 'CR RF'],
  [
    'Who hears it?',
    'what you say stays inside our service. the school hears nothing unless someone is at risk',
    'STR STR',
  ],
  ["I've nothing.", "You don't owe me anything.", 'AUT'],
  ['Accept me?', 'im wondering what it would give you if i did', 'OQ'],
  [
    'It goes to my dad.',
    'Nothing you say goes to him. He only hears you came. The only time is if someone was in danger.',
    'STR STR STR',
  ],
  ['Who hears it?', 'all is confidential, no body will know', 'SLIP+major'],
  ['I feel low.', 'So on a scale from 0 to 10 how bad is the week?', 'CQ'],
  [
    'Nobody would notice.',
    'You dont have to keep thinking like that, loads of people love you!',
    'DISM',
  ],
  ["Sorry I'm late.", 'No worries!', ''],
  ['Who hears it?', 'I must tell them if somebody is in danger.', 'STR'],
  ['Is this going on paper?', 'naw. ah write a wee line that ye came', 'STR'],
  ['ah', 'ah tell me more', 'OQ'],
  [
    'She left without a word.',
    'so when we come near the end of these sessions it must feel like waiting for her to leave again',
    'CR',
  ],
  ['They told me to come.', "I don't believe you", 'CONF'],
  ['I failed again.', 'Me too lol', 'TSD'],
  ['I hit him.', 'Fighting is never the solution.', 'CONF'],
  ['We had a row.', 'How could you say that to him?', 'CONF'],
  ['Lessons.', "Don't worry, it'll be fine.", 'DISM'],
  ['I missed the appointment again.', 'You always find an excuse.', 'CONF'],
  ["It's pathetic, I cried over a burnt pan.", "That's not pathetic at all.", 'VAL'],
]

test.each(REPLIES)('As people type: after "%s", "%s" reads as "%s"', (client, reply, labels) => {
  expect(labelsOf(client, reply)).toEqual(labels)
})
