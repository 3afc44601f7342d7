import { readsLanguage } from '#coding/reads-language.ts'
import type { ClientVariables } from '#scenario/client-variable.ts'
import type { CueTag } from '#scenario/cue-tag.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { firstWords } from '#scoring/evidence.ts'
import { cueWords } from './cue-words.ts'
import { CUES_BY_WEIGHT } from './cues-by-weight.ts'
import type { Debrief, DebriefTurn } from './debrief.ts'
import { absent, type FeedbackRule, type FeedbackSentence, resting } from './feedback-sentence.ts'
import { sentence } from './sentence.ts'
import { LEAST_REPLIES } from './summary.ts'

/** What a session without a clear miss has to offer. */
export interface HarderMoment {
  /** says that no reply clearly missed */
  readonly noMiss: FeedbackSentence
  /** null where nothing asked more than the session did */
  readonly offer: HarderOffer | null
}

export type HarderOffer =
  | {
      readonly kind: 'moment'
      /** index of the reply to try again */
      readonly index: number
      readonly clientSaid: string
      readonly why: FeedbackSentence
    }
  | { readonly kind: 'client'; readonly client: OpenClient; readonly why: FeedbackSentence }

/** A client that the student may practise with. */
export type OpenClient = Pick<Scenario, 'id' | 'title' | 'level' | 'locale' | 'skills'> & {
  readonly clientName: string
}

/** A reply that brought less than this, in points of trust, openness and strain (and the frame, where it is tested), left room. @source judgement, to be validated */
const LEFT_ROOM_BELOW = 3

/**
 * Where nothing was clearly missed: the moment that asked the most, if the reply to it left room; or else a client one
 * step harder; or else that moment all the same. The same session and the same clients give the same offer.
 * @param clients those open to the student
 * @returns null where a reply clearly missed, or where too little was read to say that none did
 */
export function harderMoment(
  shown: Pick<Debrief, 'clientName' | 'transcript' | 'turningPoints' | 'felt'>,
  scenario: Pick<Scenario, 'id' | 'level' | 'locale' | 'skills'>,
  clients: readonly OpenClient[],
): HarderMoment | null {
  const replies = shown.transcript.filter(({ speaker }) => speaker === 'trainee').length
  const isMissed = shown.turningPoints.some(({ direction }) => direction !== 'opened')
  if (isMissed || replies < LEAST_REPLIES || !readsLanguage(scenario.locale)) return null
  const hardest = hardestIn(shown)
  const leftRoom = hardest?.isTest && hardest.gain < LEFT_ROOM_BELOW
  const offer = leftRoom ? null : stepUp(scenario, clients)
  return {
    noMiss: absent(
      'No reply in this session clearly missed what the moment asked for.',
      RULES.noMiss,
      `all ${replies} replies`,
    ),
    offer: offer ?? (hardest && offerOf(hardest, shown.clientName)),
  }
}

const RULES = {
  noMiss: {
    id: 'turning-point:no-miss',
    says: 'A reply counts as a clear miss if a good reply in its place, or silence, would have done six points more for trust, openness and strain together.',
    skill: null,
  },
  moment: {
    id: 'harder:moment',
    says: 'A sign of danger asks more than a test of the frame, that more than mending, pushback, a word about background and a feeling, in this order; of two that ask the same, the one with more strain.',
    skill: null,
  },
  client: {
    id: 'harder:client',
    says: 'Clients are ordered by five levels: how much trust there is to begin with, how plainly feelings show, how many tests come at once.',
    skill: null,
  },
} as const satisfies Record<string, FeedbackRule>

type ClientTurn = Extract<DebriefTurn, { readonly speaker: 'client' }>

interface MetMoment {
  readonly index: number
  readonly asked: ClientTurn
  /** place in `CUES_BY_WEIGHT`; 0 asks the most */
  readonly demand: number
  /** it asked for more than a feeling does */
  readonly isTest: boolean
  /** strain between the two before the reply */
  readonly strain: number
  /** what the reply brought, in points */
  readonly gain: number
}

function hardestIn({ transcript, felt }: Pick<Debrief, 'transcript' | 'felt'>): MetMoment | null {
  const met = felt.flatMap(({ index, variables }, nth): readonly MetMoment[] => {
    const before = felt[nth - 1]?.variables
    const turn = transcript.find((each) => each.index === index)
    if (before === undefined || turn?.speaker !== 'trainee' || turn.text.trim() === '') return []
    const asked = transcript.slice(0, turn.index).findLast((each) => each.speaker === 'client')
    const demand = CUES_BY_WEIGHT.findIndex((cue) => asked?.cues.includes(cue))
    const cue = CUES_BY_WEIGHT[demand]
    if (asked === undefined || cue === undefined) return []
    return [
      {
        index: turn.index,
        asked,
        demand,
        isTest: cue !== 'affectCue',
        strain: before.discord,
        gain: standing(variables, cue) - standing(before, cue),
      },
    ]
  })
  return (
    met.toSorted((one, other) => one.demand - other.demand || other.strain - one.strain)[0] ?? null
  )
}

const standing = ({ bond, open, discord, frame }: ClientVariables, asked: CueTag): number =>
  bond + open - discord + (asked === 'boundaryTest' ? frame : 0)

function offerOf({ index, asked, gain }: MetMoment, name: string): HarderOffer {
  const called = cueWords(asked.cues, name)?.calledFor ?? `${name} had spoken`
  const rest =
    gain < LEFT_ROOM_BELOW ? 'the reply moved little' : 'it can be met in more than one way'
  return {
    kind: 'moment',
    index,
    clientSaid: asked.says,
    why: resting(
      sentence(`${called}: this asked the most of you here, and ${rest}`),
      RULES.moment,
      { index: asked.index, quote: firstWords(asked.says) },
    ),
  }
}

/** The next level up; of two there, the one that asks for more of the same skills. */
function stepUp(
  scenario: Pick<Scenario, 'id' | 'level' | 'locale' | 'skills'>,
  clients: readonly OpenClient[],
): HarderOffer | null {
  const shared = ({ skills }: OpenClient) =>
    skills.filter((skill) => scenario.skills.includes(skill)).length
  const [client] = clients
    .filter(({ level, locale }) => level > scenario.level && locale === scenario.locale)
    .toSorted(
      (one, other) =>
        one.level - other.level || shared(other) - shared(one) || one.id.localeCompare(other.id),
    )
  if (client === undefined) return null
  const { clientName, level } = client
  return {
    kind: 'client',
    client,
    why: absent(
      `${clientName} is a step up: level ${level} of 5, and this session was level ${scenario.level}.`,
      RULES.client,
      'the clients open to you',
    ),
  }
}
