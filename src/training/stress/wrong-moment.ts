import { codesOf } from '#coding/coded-turn.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import { codeList, goodDone, heardByAClient } from './heard-by-a-client.ts'
import type { Exchange } from './session-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

/** The same words twice: where they come too soon, and where they are right. */
interface Moment {
  readonly code: BehaviourCode
  readonly client: string
  readonly reply: string
  /** what the trainee said before, at the right moment */
  readonly first?: { readonly client: string; readonly reply: string }
  readonly tooSoon?: Partial<ClientVariables>
  readonly right?: Partial<ClientVariables>
}

const MOMENTS: readonly Moment[] = [
  {
    code: 'HOPE',
    client: 'I don’t see the point of the chemo any more. Nothing I do changes anything.',
    reply:
      'You’ve come through one round of this, and I believe there are still things, small ones, that could make this one more bearable.',
    first: {
      client: 'They found another one. On the liver.',
      reply: 'You’re frightened, and so tired of being brave for everyone.',
    },
  },
  {
    code: 'HOPE',
    client: 'I’ll be in that hostel for ever.',
    reply:
      'There are ways out of that hostel, slow ones, and with what you have managed already I think one of them is within your reach.',
    first: {
      client: 'Somebody took my boots in the night.',
      reply: 'You were robbed where you sleep; you must feel so unsafe and so angry.',
    },
  },
  {
    code: 'CHAL',
    client: 'I’m over her. I only drive past on Tuesdays.',
    reply:
      'You tell me it’s over, and every Tuesday the car turns left. I wonder whether some of it isn’t over yet; you may see it differently.',
    tooSoon: { bond: 28 },
    right: { bond: 65 },
  },
  {
    code: 'CHAL',
    client: 'Money doesn’t matter to me. I just check the account before bed. And at lunch.',
    reply:
      'I may be wrong here: you say money doesn’t matter, and you look twice a day. I wonder how those fit for you.',
    tooSoon: { bond: 28 },
    right: { bond: 65 },
  },
  {
    code: 'IMM',
    client: 'So. Here I am, I suppose.',
    reply:
      'I notice we are both being careful with each other, and I wonder what is happening between us right now.',
    tooSoon: { bond: 22 },
    right: { bond: 60 },
  },
  {
    code: 'IMM',
    client: 'It’s fine. Ask me whatever’s on your list.',
    reply:
      'Something feels stiff between you and me at the moment, and I’d like us to be able to talk about that.',
    tooSoon: { bond: 22 },
    right: { bond: 60 },
  },
]

const moment = ({ code, client, reply, first, tooSoon, right }: Moment): StressCase => ({
  title: `${code} too soon: ${reply.slice(0, 70)}…`,
  fault: (observer) => {
    const now: Exchange = { client, cues: ['affectCue'], reply }
    const early = heardByAClient(observer, [now], tooSoon).at(-1)
    const ready: readonly Exchange[] =
      first === undefined ? [now] : [{ ...first, cues: ['affectCue'] }, now]
    const late = heardByAClient(observer, ready, right).at(-1)
    if (early === undefined || late === undefined) return 'nothing was heard'
    if (!codesOf(late.coded).includes(code)) return `at the right moment read as ${codeList(late)}`
    const [harm, good] = [goodDone(early), goodDone(late)]
    if (harm >= good)
      return `does as much good too soon (${harm.toFixed(1)} and ${good.toFixed(1)})`
    return harm > 0 ? `too soon it still does good: ${harm.toFixed(1)} as ${codeList(early)}` : null
  },
})

export const WRONG_MOMENT: StressKind = {
  number: 10,
  name: 'Right words, wrong moment',
  cases: MOMENTS.map(moment),
}
