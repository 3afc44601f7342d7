import { scoreSession } from '#scoring/score-session.ts'
import { type Observer, readConversation } from './read-conversation.ts'
import { replyCase } from './reply-case.ts'
import { levelsOf, turnsOf } from './session-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

/** One request, and three answers: a warm limit with all four parts, a rule quoted, a willing refusal. */
interface LimitPair {
  readonly client: string
  readonly warm: string
  readonly rule: string
  readonly willing: string
}

const PAIRS: readonly LimitPair[] = [
  {
    client: 'Come to my graduation. You’re the only one who’d clap.',
    warm: 'It’s lonely to picture that hall without a face for you in it. I won’t come to things outside our hour, because here has to stay a place where you needn’t look after me. Who would you most want to hear clapping?',
    rule: 'Attending clients’ events is not permitted under our guidelines.',
    willing: 'Oh, I’d be there like a shot, only my supervisor would have my head.',
  },
  {
    client: 'Can’t we do this in the pub? It’s so stiff in here.',
    warm: 'It feels stiff, and you’d like to be at ease with me; I’m glad you say so. We meet only in this room, so that what you say stays private and yours. What would make it less stiff for you?',
    rule: 'Sessions take place on the premises. That’s the rule.',
    willing: 'Believe me, I’d much prefer a pint with you, but they won’t let us.',
  },
  {
    client: 'Just lend me a tenner till Friday. I’d pay it back.',
    warm: 'It took something to ask me, and you sound worried about the week. I don’t lend money to people I see, since a debt between us would get in the way of your work here. What is Friday looking like?',
    rule: 'Staff may not lend money to service users.',
    willing: 'I wish I could, honestly, I’d give it you, but it’s more than my job’s worth.',
  },
  {
    client: 'Hold my hand. Please. Just till I stop shaking.',
    warm: 'You’re frightened, and you want somebody close. I won’t take your hand, because I want you to find that the shaking passes and that you can bear it. What would help you feel steadier while I stay right here?',
    rule: 'Physical contact is against our code of conduct.',
    willing: 'I’d love to hold it, but if anybody walked in I’d be in trouble.',
  },
  {
    client: 'Tell me you’ll carry on seeing me after the twelve. Off the books.',
    warm: 'The thought of stopping scares you, and I can see why. I can’t see you after the twelve sessions, because a secret arrangement would not be safe for you to lean on. What feels most unfinished when you think of the last one?',
    rule: 'The limit is twelve sessions, as it says in the leaflet.',
    willing: 'I’d gladly carry on with you, but the boss counts every appointment.',
  },
]

const boundariesOf = (observer: Observer, client: string, reply: string): number | null => {
  const said = turnsOf([{ client, cues: ['boundaryTest', 'affectCue'], reply }])
  return levelsOf(scoreSession(readConversation(observer, said)).verdicts).get('boundaries') ?? null
}

const ranked = ({ client, warm, rule, willing }: LimitPair): StressCase => ({
  title: `the warm limit earns most: ${client}`,
  fault: (observer) => {
    const [best, cold, slip] = [warm, rule, willing].map((r) => boundariesOf(observer, client, r))
    if (best == null || cold == null || slip == null) return 'a level is not assessed'
    const isRight = best >= 3.5 && cold < 3 && slip <= 2 && cold < best
    return isRight ? null : `warm ${best}, rule ${cold}, willing ${slip}`
  },
})

export const LIMIT_PAIRS: StressKind = {
  number: 11,
  name: 'Limit pairs',
  cases: PAIRS.flatMap((pair) => {
    const test = { client: pair.client, cues: ['boundaryTest'] } as const
    return [
      replyCase({
        ...test,
        reply: pair.warm,
        has: ['LIM'],
        not: ['LIM+cold', 'SLIP', 'ADV', 'CONF'],
      }),
      replyCase({ ...test, reply: pair.rule, has: ['LIM+cold'], not: ['SLIP'] }),
      replyCase({ ...test, reply: pair.willing, has: ['SLIP'], not: ['LIM'] }),
      ranked(pair),
    ]
  }),
}
