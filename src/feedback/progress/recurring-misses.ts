import type { Skill } from '#scenario/skill.ts'
import { counted } from '#scoring/metrics/in-words.ts'
import { inOrder } from './in-order.ts'
import type { HabitFigures, SessionMark, SessionSummary } from './session-summary.ts'

/** Something that came back in session after session. */
export type RecurringMissKind =
  | 'early-advice'
  | 'feelings-passed-over'
  | 'tests-unanswered'
  | 'pushed-back'
  | 'closed-questions'

export interface RecurringMiss {
  readonly kind: RecurringMissKind
  /** the skill whose drills fit */
  readonly skill: Skill
  /** one sentence about the replies */
  readonly sentence: string
  /** the sessions it rests on, oldest first, each in a few words */
  readonly evidence: readonly MissedIn[]
}

export interface MissedIn extends SessionMark {
  readonly scenarioId: string
  /** "2 of 3 feelings passed over" */
  readonly words: string
}

/** So many sessions running make something recurring. @source judgement, as for habits: under three nothing is one */
const RUNNING = 3

interface Counting {
  readonly kind: RecurringMissKind
  readonly skill: Skill
  readonly sentence: string
  /** null where the session gave no occasion: it is passed over, and breaks nothing */
  readonly missed: (figures: HabitFigures) => boolean | null
  readonly words: (figures: HabitFigures) => string
}

/** Of what was shown so much has to be passed over, and so often. @source judgement, to be validated */
const HALF = 0.5
const TWICE = 2

/** The most pressing first: what harms, then what is left out. @source clinical reference A3–A6 and D */
const COUNTINGS: readonly Counting[] = [
  {
    kind: 'early-advice',
    skill: 'active-listening',
    sentence:
      'Three sessions running, a reply gave advice before three reflections had been given.',
    missed: ({ earlyAdvice }) => earlyAdvice > 0,
    words: ({ earlyAdvice }) =>
      counted(earlyAdvice, 'piece of early advice', 'pieces of early advice'),
  },
  {
    kind: 'tests-unanswered',
    skill: 'boundaries',
    sentence:
      'In three sessions running with a test of the frame, a test was left without a plain answer.',
    missed: ({ offered }) => missedAnyOf(offered.tests),
    words: ({ offered }) => passedOver(offered.tests, 'test of the frame', 'tests of the frame'),
  },
  {
    kind: 'pushed-back',
    skill: 'resistance',
    sentence:
      'In three sessions running with a client who pushed back, half or more of it was passed over or met with pressure.',
    missed: ({ offered }) => missedHalfOf(offered.pushback),
    words: ({ offered }) =>
      passedOver(offered.pushback, 'moment of pushing back', 'moments of pushing back'),
  },
  {
    kind: 'feelings-passed-over',
    skill: 'empathy',
    sentence: 'Three sessions running, half or more of the feelings that showed were passed over.',
    missed: ({ offered }) => missedHalfOf(offered.feelings),
    words: ({ offered }) => passedOver(offered.feelings, 'feeling', 'feelings'),
  },
  {
    kind: 'closed-questions',
    skill: 'active-listening',
    sentence:
      'Three sessions running, more of the questions could be answered with a yes or a no than not.',
    missed: ({ questions: { all, open } }) => (all < TWICE ? null : open < all * HALF),
    words: ({ questions: { all, open } }) => `${all - open} of ${counted(all, 'question')} closed`,
  },
]

/** @param summaries one a finished session, in any order */
export function recurringMisses(summaries: readonly SessionSummary[]): readonly RecurringMiss[] {
  const oldestFirst = inOrder(summaries)
  return COUNTINGS.flatMap((counting) => recurring(counting, oldestFirst) ?? [])
}

function recurring(
  { kind, skill, sentence, missed, words }: Counting,
  oldestFirst: readonly SessionSummary[],
): RecurringMiss | null {
  const occasions = oldestFirst.flatMap((summary) => {
    const wasMissed = summary.habits === null ? null : missed(summary.habits)
    return summary.habits === null || wasMissed === null
      ? []
      : [{ summary, wasMissed, words: words(summary.habits) }]
  })
  const latest = occasions.slice(-RUNNING)
  if (latest.length < RUNNING || !latest.every(({ wasMissed }) => wasMissed)) return null
  const evidence = latest.map(
    ({ summary: { session, startedAt, title, scenarioId }, words: told }) => ({
      session,
      startedAt,
      title,
      scenarioId,
      words: told,
    }),
  )
  return { kind, skill, sentence, evidence }
}

interface Offered {
  readonly shown: number
  readonly missed: number
}

const missedAnyOf = ({ shown, missed }: Offered): boolean | null =>
  shown === 0 ? null : missed > 0

const missedHalfOf = ({ shown, missed }: Offered): boolean | null =>
  shown < TWICE ? null : missed >= shown * HALF

const passedOver = ({ shown, missed }: Offered, one: string, many: string): string =>
  `${missed} of ${counted(shown, one, many)} passed over`
