import { expect, test } from 'vitest'
import { labelsOf, type ReadReply, rulesOf } from '#coding/read-reply.fixture.ts'

/** Wordings whose form alone decides, each family with neighbours that look like it and do something else. */
const REPLIES: readonly ReadReply[] = [
  // how something was said, noticed and no more
  ['Mam left us when I was nine. Lovely weather.', 'You said that very quickly.', 'SR'],
  ['Mam left us when I was nine. Lovely weather.', 'That came out in one breath.', 'SR'],
  ['It was fine, my brother drove.', 'you ran past that bit pretty fast', 'SR'],
  ['It was fine, my brother drove.', 'You said his name softly.', 'SR'],
  // a lack of words is met with what is true of words
  ["I don't know how to say it.", 'some things just dont have a word', 'VAL'],
  ["I don't know how to say it.", 'Sometimes the words are not there yet.', 'VAL'],
  ["I can't describe it.", "There isn't always a word for it.", 'VAL'],
  // a story of one's own
  ['The cat sleeps on his pillow.', 'I had a cat like that once.', 'TSD'],
  ['I hid in the library at break.', 'i used to sit in the art room', 'TSD'],
  ['We moved nine times.', 'I grew up on an estate near the docks.', 'TSD'],
  ["She won't eat at the table.", "my niece is the same, she's nine", 'TSD'],
  ["She won't eat at the table.", 'Aye, my wee brother was just like that.', 'TSD'],
  // words that only lead up to something
  ['We moved nine times.', 'anyway', ''],
  ['We moved nine times.', 'So, well…', ''],
  // whose doing it was not
  ['I should have heard him fall.', 'None of it was down to you.', 'VAL'],
  ['I should have heard him fall.', 'nothing about this is your fault', 'VAL'],
  ['I should have heard him fall.', 'None of that was your doing.', 'VAL'],
  // a verdict on oneself denied
  ['I talk to her photo. Weird, I know.', "That isn't weird.", 'VAL'],
  ['I was crying over a film. So silly.', "it's not silly at all", 'VAL'],
  ["I'm so weak, I couldn't even watch.", 'There is nothing weak about that.', 'VAL'],
  // a feeling given as a statement that rises
  ['They planned the trip in another chat.', 'You felt shut out?', 'CR RF CQ'],
  ['They planned the trip in another chat.', 'you felt pushed out?', 'CR RF CQ'],
  ['They asked my sister to read, not me.', 'You felt pushed aside?', 'CR RF CQ'],
  // choice handed over, and choice told of
  ['I might leave it.', 'You choose how far we go with it today.', 'AUT'],
  ['I might leave it.', 'you decide what we open and what stays shut', 'AUT'],
  ['I might leave it.', "It's you who decides where we begin.", 'AUT'],
  // put down to an age
  ['I hate my face.', 'everyone hates how they look at that age', 'DISM'],
  ['I hate my face.', "It's just your age.", 'DISM'],
  ['I hate my face.', 'We were all shy at your age.', 'DISM'],
  // nothing is held against the client
  ['They sent a slip for me.', "Nobody's in trouble here.", 'INFO'],
  ['They sent a slip for me.', "you haven't done anything wrong", 'INFO'],
  ['They sent a slip for me.', "No, you're not in any bother.", 'INFO'],
  // owning what was done in place of listening
  ['You just gave me a leaflet.', 'I reached for a leaflet instead of hearing you.', 'REP'],
  ['You just gave me a leaflet.', 'yeah i jumped to fixing it without asking', 'REP'],
  ['You keep doing that.', 'I filled the silence rather than waiting.', 'REP'],
  // not knowing what to say asks nothing
  ['My brother died on Sunday.', "I'm not sure what to say.", ''],
  ['My brother died on Sunday.', 'i dont know how to answer that', ''],
  // an excuse is a verdict
  ['The bus was late.', "You've always got an excuse.", 'CONF'],
  ['The bus was late.', "There's always an excuse.", 'CONF'],
  ['The bus was late.', 'another excuse then', 'CONF'],
]

test.each(REPLIES)('By its form: after "%s", "%s" reads as "%s"', (client, reply, labels) => {
  expect(labelsOf(client, reply)).toEqual(labels)
})

const NEIGHBOURS: readonly (readonly [client: string, reply: string, not: string])[] = [
  ['My boss shouted.', 'You said it was fine.', 'noticing.how-it-was-said'],
  ["I don't know how to say it.", 'Sometimes you need to use your words.', 'validation.past-words'],
  ['I feel low.', 'I had a question about that.', 'disclosure.story'],
  ['I feel low.', 'I used to have another client like you.', 'disclosure.story'],
  ['He cries at night.', 'My daughter was the same and she is fine now.', 'disclosure.of-mine'],
  ['I should have gone.', 'Some of this was your fault.', 'validation.none-of-it-yours'],
  ['I cried over a pan.', 'That is not weird.', 'validation.denies-the-verdict'],
  ['I shouted.', 'You decided what to do.', 'autonomy.you-decide'],
  ['I shouted.', 'You decide how far it goes, but he pays for it.', 'autonomy.you-decide'],
  ['I feel low.', 'A lot of people at your age feel that.', 'dismissal.of-an-age'],
  ['Am I in trouble?', 'You are in trouble.', 'information.in-no-trouble'],
  ['He shouted.', 'You went quiet instead of asking.', 'repair.instead-of-listening'],
  ['The bus was late.', 'He says you always find an excuse.', 'confrontation.always-an-excuse'],
  ['The bus was late.', 'It sounds like an excuse to you.', 'confrontation.always-an-excuse'],
]

test.each(NEIGHBOURS)('After "%s", "%s" is no case of %s', (client, reply, name) => {
  expect(rulesOf(client, reply)).not.toContain(name)
})
