import { countSession } from '#scoring/count-session.ts'
import { scoreSession } from '#scoring/score-session.ts'
import { codeList, heardByAClient } from './heard-by-a-client.ts'
import { type Observer, readConversation } from './read-conversation.ts'
import { type Exchange, levelsOf, turnsOf } from './session-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

/** A harm, what it leads to, and the way back: in this order it is repaired. */
const STORIES: readonly (readonly [title: string, said: readonly Exchange[]])[] = [
  [
    'the wrong sister',
    [
      {
        client: 'My sister keeps the urn and won’t let me near it.',
        cues: ['affectCue'],
        reply: 'You’re being childish, it’s only ashes.',
      },
      {
        client: 'Only ashes. Right. You’re not hearing me at all.',
        cues: ['discordEvent', 'repairNeeded', 'affectCue'],
        reply:
          'That was unkind of me, and I’m sorry: I made little of something that hurts you badly.',
      },
      {
        client: 'It did hurt.',
        cues: ['affectCue'],
        reply: 'You felt hurt, and very alone in it. It makes sense that you pulled back from me.',
      },
      {
        client: 'A bit, yes.',
        cues: ['discordEvent'],
        reply:
          'I notice there’s a distance between us now, and I’d like to understand it. How is it for you to be here with me at this moment?',
      },
      {
        client: 'Better than before.',
        cues: [],
        reply:
          'It’s your choice what we do with the rest of the time. What would you like to talk about first?',
      },
      { client: 'The urn, then.', cues: [], reply: 'Tell me about the urn.' },
    ],
  ],
  [
    'the job',
    [
      {
        client: 'I handed in my notice and now I can’t stop shaking.',
        cues: ['affectCue'],
        reply: 'You should never have done that. Honestly, you only have yourself to blame.',
      },
      {
        client: 'Wow. You people are all the same.',
        cues: ['discordEvent', 'repairNeeded', 'affectCue'],
        reply: 'I judged you there instead of listening. I got that wrong and I’m sorry.',
      },
      {
        client: 'Yeah, you did.',
        cues: ['discordEvent'],
        reply: 'You’re angry with me, and you have every reason to be.',
      },
      {
        client: 'I was just scared.',
        cues: ['affectCue'],
        reply: 'You were scared, and I made you feel ashamed on top of it.',
      },
      {
        client: 'Yes.',
        cues: [],
        reply:
          'I wonder what is happening between the two of us right now. Would it be all right to speak about that?',
      },
      {
        client: 'Okay.',
        cues: [],
        reply: 'You decide how far we go with it. Where would you like to begin?',
      },
    ],
  ],
  [
    'the prayer',
    [
      {
        client: 'I asked the elders to pray and nothing changed.',
        cues: ['affectCue', 'cultureCue'],
        reply: 'Religious people like you always expect a miracle.',
      },
      {
        client: 'That’s not what I said.',
        cues: ['discordEvent', 'repairNeeded', 'affectCue'],
        reply: 'No, it isn’t. I put my own idea over yours, and I’m sorry that I did.',
      },
      {
        client: 'It felt like a slap.',
        cues: ['affectCue'],
        reply: 'It stung, and you felt insulted. That makes sense to me.',
      },
      {
        client: 'I nearly walked out.',
        cues: ['discordEvent'],
        reply:
          'Something between us nearly broke there. What do you need from me so that we can go on?',
      },
      {
        client: 'Just listen.',
        cues: [],
        reply: 'You want me to listen, and you’re the one who sets the pace.',
      },
      { client: 'Alright then.', cues: [], reply: 'What was it like to ask the elders?' },
    ],
  ],
]

const ORDERS: readonly (readonly [title: string, order: readonly number[]])[] = [
  ['backwards', [5, 4, 3, 2, 1, 0]],
  ['the repair first, the harm last', [1, 2, 3, 4, 5, 0]],
]

const inOrder = (said: readonly Exchange[], order: readonly number[]): readonly Exchange[] =>
  order.flatMap((at) => said[at] ?? [])

const strainResults = (observer: Observer, said: readonly Exchange[]): string => {
  const read = readConversation(observer, turnsOf(said))
  const last = heardByAClient(observer, said, { bond: 42, discord: 34 }).at(-1)?.state
  return JSON.stringify({
    client: [last?.rupture, last?.repairSteps, last?.strain],
    repair: countSession(read).repair,
    level: levelsOf(scoreSession(read).verdicts).get('resistance')?.toFixed(2),
  })
}

/** The codes of each reply, in the order in which the story tells them. */
const codesOfEach = (observer: Observer, said: readonly Exchange[], order: readonly number[]) => {
  const felt = heardByAClient(observer, inOrder(said, order))
  return said.map((_, at) => {
    const found = felt[order.indexOf(at)]
    return found === undefined ? '' : codeList(found)
  })
}

const shuffled = (
  [title, said]: (typeof STORIES)[number],
  [how, order]: (typeof ORDERS)[number],
): StressCase => ({
  title: `${title}, ${how}`,
  fault: (observer) => {
    const told = codesOfEach(observer, said, [...said.keys()])
    const moved = codesOfEach(observer, said, order)
    const changed = told.flatMap((codes, at) =>
      codes === moved[at] ? [] : [`reply ${at + 1} ${codes || 'nothing'} became ${moved[at]}`],
    )
    if (changed.length > 0) return changed.join(', ')
    const [one, two] = [said, inOrder(said, order)].map((each) => strainResults(observer, each))
    return one === two ? `rupture and repair stay ${one}` : null
  },
})

export const ORDER: StressKind = {
  number: 15,
  name: 'Order',
  cases: STORIES.flatMap((story) => ORDERS.map((order) => shuffled(story, order))),
}
