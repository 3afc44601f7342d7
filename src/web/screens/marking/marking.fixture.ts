import type { Mark } from '#course/mark.schema.ts'
import type { MarkingQueue, MarkingView, QueuedAttempt, ShownProposal } from './marking-view.ts'

export const NOON = Date.UTC(2026, 10, 3, 12)

/** Levels for both skills that count, and no words. */
export const WHOLE: Mark = {
  levels: {
    empathy: { status: 'level', level: 3 },
    boundaries: { status: 'level', level: 4 },
  },
  comments: [],
  summary: '',
}

/** An attempt of which two skills count, and nothing is entered. */
export const VIEW: MarkingView = {
  attempt: 'a1',
  exercise: 'e1',
  course: 'c1',
  title: 'Intake',
  name: 'Student 7',
  isAlias: true,
  number: 1,
  startedAt: NOON - 3_600_000,
  endedAt: NOON - 60_000,
  endedBy: 'submitted',
  skills: ['empathy', 'boundaries'],
  rubricVersion: '1',
  brief: {
    title: 'The resit',
    clientName: 'Sam Reyes',
    place: 'A room at the clinic',
    brief: 'Sam has failed an exam.',
    instructions: '',
    policyCard: [{ topic: 'Contact', rule: 'None outside sessions.' }],
    goal: null,
  },
  transcript: [
    { speaker: 'client', index: 0, says: 'It’s fine. Mostly.', stage: 'looks away' },
    { speaker: 'trainee', index: 1, text: 'Mostly. I promise I will never tell.' },
  ],
  own: {
    mark: { levels: {}, comments: [], summary: '' },
    version: 0,
    savedAt: null,
    proposalSeenAt: null,
  },
  part: 'first',
  savingObstacle: null,
  markingState: 'not-marked',
  openSteps: ['start'],
  stepsWithReason: [],
  mayShowProposal: false,
  canAskSecondReading: false,
  marker: null,
  secondMarker: null,
  secondMark: 'not-asked',
  atWork: [],
  finalMark: null,
  hasFinalMark: false,
  steps: [],
  comments: [{ id: 'b1', text: 'You stayed with the feeling.', mayDelete: true }],
  previous: 'a0',
  next: 'a2',
}

/** The same with both levels entered and saved. */
export const MARKED: MarkingView = {
  ...VIEW,
  markingState: 'in-marking',
  openSteps: ['complete'],
  mayShowProposal: true,
  own: { mark: WHOLE, version: 3, savedAt: NOON, proposalSeenAt: null },
}

const NOTHING_MORE = { n: 4, evidence: [], criticalEvents: [] }

/** The observer is of one mind on empathy, and three levels below on boundaries. */
export const SHOWN: ShownProposal = {
  seenAt: NOON,
  observer: {
    status: 'scored',
    verdicts: [
      {
        ...NOTHING_MORE,
        skill: 'empathy',
        status: 'scored',
        level: 3.2,
        band: 3,
        confidence: 0.7,
        restsOn: 'Three of four feelings were met.',
      },
      {
        skill: 'boundaries',
        status: 'scored',
        n: 1,
        level: 1,
        band: 1,
        confidence: 0.9,
        restsOn: 'Held at 1: a promise that cannot hold.',
        evidence: [
          {
            index: 1,
            quote: 'I promise I will never tell',
            reason: 'A promise that cannot hold.',
            helped: false,
          },
        ],
        criticalEvents: [
          {
            event: 'a promise that cannot hold',
            index: 1,
            quote: 'I promise I will never tell',
            cap: 1,
            repaired: false,
          },
        ],
      },
    ],
    turns: [
      {
        index: 1,
        notes: [
          {
            code: 'SLIP',
            name: 'Stepping out of role',
            quote: 'I promise I will never tell',
            start: 8,
            end: 35,
            explanation: 'This stepped outside the counselling role.',
            tone: 'hindered',
            rule: 'slip.secrecy',
            modifiers: [],
            confidence: 0.9,
          },
        ],
      },
    ],
    provenance: {
      scenario: { id: 'sam', version: '1', hash: 'sha256-1' },
      engine: '1',
      coder: 'trained-6',
      rubric: '1',
      isDeterministic: true,
      codings: 1,
      isNormalised: false,
      isRescored: false,
    },
    madeAt: NOON,
  },
  differences: [],
  secondReading: { status: 'not-asked' },
  canAskSecondReading: false,
  others: [],
}

export const QUEUED: QueuedAttempt = {
  attempt: 'a1',
  number: 1,
  name: 'Student 7',
  isAlias: true,
  state: 'finished',
  endedAt: NOON,
  endedBy: 'submitted',
  markingState: 'not-marked',
  marker: null,
  secondMarker: null,
  isSecondMarkMissing: false,
  part: 'first',
  isOwnMarkWhole: false,
  flags: [],
  atWork: [],
}

export const QUEUE: MarkingQueue = {
  course: 'c1',
  title: 'Intake',
  isAnonymous: true,
  hasSecondMarker: false,
  attempts: [QUEUED],
  markers: [
    { member: 'm1', name: 'Mia' },
    { member: 'm2', name: 'Max' },
  ],
}
