import type { CodedTurn } from '#coding/coded-turn.ts'
import type { Debrief, Note } from '#feedback/debrief.ts'
import type { FeedbackSentence } from '#feedback/feedback-sentence.ts'

const NAMES = {
  RF: ['Reflection of feeling', 'You named a feeling that showed but had not been said.', 'helped'],
  LIM: ['Limit', 'You said plainly what you cannot do.', 'helped'],
  OQ: ['Open question', 'It can be answered with a story.', 'neutral'],
  DISM: ['Passing over', 'The feeling was made smaller or left behind.', 'hindered'],
} as const satisfies Partial<Record<Note['code'], readonly [string, string, Note['tone']]>>

const note = (text: string, code: keyof typeof NAMES, quote: string): Note => {
  const start = text.indexOf(quote)
  const [name, explanation, tone] = NAMES[code]
  return {
    code,
    mark: {
      code,
      modifiers: [],
      quality: 2,
      confidence: 0.8,
      start,
      end: start + quote.length,
      rule: 'by-hand',
    },
    quote,
    name,
    explanation,
    tone,
  }
}

const HELD =
  "I'm glad you feel understood here. I don't connect with clients on social media, because it keeps this space yours. I wonder what it would give you, having me there."
const PASSED = "At least you've got your course, and I'm sure people there would get you."

/** A segment a thought, with the marks of the notes on its words. */
const coded = (text: string, thoughts: readonly string[], notes: readonly Note[]): CodedTurn => ({
  kind: 'other',
  segments: thoughts.map((thought) => {
    const start = text.indexOf(thought)
    const end = start + thought.length
    const marks = notes
      .map(({ mark }) => mark)
      .filter((mark) => mark.start >= start && mark.end <= end)
    return { start, end, marks }
  }),
})

const variables = (bond: number, discord: number) => ({
  bond,
  open: bond - 8,
  arousal: 48,
  discord,
  hope: 40,
  goal: 42,
  frame: 70,
})

const felt = (turn: number, bond: number, discord: number, because: string | null) => ({
  turn,
  index: turn === 0 ? null : turn * 2 - 1,
  variables: variables(bond, discord),
  level: 'L1' as const,
  because,
})

const HELD_NOTES = [
  note(HELD, 'RF', "I'm glad you feel understood here."),
  note(
    HELD,
    'LIM',
    "I don't connect with clients on social media, because it keeps this space yours",
  ),
  note(HELD, 'RF', 'it keeps this space yours'),
  note(HELD, 'OQ', 'I wonder what it would give you'),
]
const PASSED_NOTES = [note(PASSED, 'DISM', "At least you've got your course")]

/** A sentence that rests on words of one turn. */
const told = (text: string, index: number, quote: string): FeedbackSentence => ({
  text,
  rule: { id: 'by-hand', says: 'Written by hand.', skill: null },
  quotes: [{ index, quote }],
  counted: null,
})

/** A small debrief written by hand, in which everything that a debrief can hold occurs. */
export const debriefFixture: Debrief = {
  clientName: 'Jordan',
  summary: [
    told('You held a difficult line warmly, and Jordan stayed.', 1, "I don't connect with clients"),
    told('The moment to go back to comes just after it.', 2, '…Someone who doesn’t log off'),
  ],
  verdicts: [
    {
      skill: 'empathy',
      status: 'scored',
      level: 3.8,
      band: 4,
      n: 8,
      confidence: 0.7,
      restsOn: '6 of 8 feelings were met.',
      evidence: [
        {
          index: 1,
          quote: "I'm glad you feel understood here",
          reason: 'Meets the feeling.',
          helped: true,
        },
        {
          index: 3,
          quote: "At least you've got your course",
          reason: 'Moves past it.',
          helped: false,
        },
      ],
      criticalEvents: [],
    },
    {
      skill: 'active-listening',
      status: 'scored',
      level: 3.29,
      band: 3,
      n: 12,
      confidence: 0.4,
      restsOn: '9 reflections to 7 questions, no summary yet.',
      evidence: [],
      criticalEvents: [],
    },
    {
      skill: 'boundaries',
      status: 'scored',
      level: 1,
      band: 1,
      n: 2,
      confidence: 0.8,
      restsOn: 'One of two tests was held.',
      evidence: [
        {
          index: 1,
          quote: "I don't connect with clients on social media",
          reason: 'A limit with all four parts.',
          helped: true,
        },
      ],
      criticalEvents: [
        {
          event: 'A promise of secrecy',
          index: 3,
          quote: "I'm sure people there would get you",
          cap: 1,
          repaired: false,
        },
      ],
    },
    {
      skill: 'resistance',
      status: 'not-assessed',
      n: 1,
      needed: 2,
      reason: 'Jordan pushed back once; two moments are needed before a level means anything.',
      evidence: [],
      criticalEvents: [],
    },
  ],
  reflection: {
    ratings: { empathy: 3, boundaries: 3 },
    intention: 'Stay warm while saying no.',
    replay: 'When I said at least.',
  },
  felt: [
    felt(0, 58, 8, null),
    felt(1, 66, 12, 'trust +8: because you met the feeling before the limit'),
    felt(2, 55, 32, 'trust −11, strain +20: because “at least” moved past the loneliness'),
    felt(3, 63, 22, null),
    felt(4, 71, 10, 'trust +8: because you named it'),
  ],
  transcript: [
    {
      speaker: 'client',
      index: 0,
      says: "You're basically my friend now.",
      stage: null,
      cues: ['boundaryTest'],
    },
    {
      speaker: 'trainee',
      index: 1,
      text: HELD,
      coded: coded(
        HELD,
        [
          "I'm glad you feel understood here.",
          "I don't connect with clients on social media, because it keeps this space yours.",
          'I wonder what it would give you, having me there.',
        ],
        HELD_NOTES,
      ),
      notes: HELD_NOTES,
      ownReadings: [],
      effect: [
        told(
          'This reply moved it: trust +8, the frame +10, because the limit came with its reason.',
          1,
          'it keeps this space yours',
        ),
      ],
    },
    {
      speaker: 'client',
      index: 2,
      says: '…Someone who doesn’t log off, I guess.',
      stage: 'a long breath',
      cues: ['affectCue'],
    },
    {
      speaker: 'trainee',
      index: 3,
      text: PASSED,
      coded: coded(PASSED, [PASSED], PASSED_NOTES),
      notes: PASSED_NOTES,
      ownReadings: [],
      effect: [
        told(
          'This reply moved it: trust −11, because “at least” moved past the loneliness.',
          3,
          "At least you've got your course",
        ),
      ],
    },
    {
      speaker: 'client',
      index: 4,
      says: 'Yeah. Sure. Deadlines.',
      stage: null,
      cues: ['affectCue'],
    },
    {
      speaker: 'trainee',
      index: 5,
      text: 'Okay.',
      coded: { kind: 'other', segments: [{ start: 0, end: 5, marks: [], isUnsure: true }] },
      notes: [],
      ownReadings: [],
      effect: [],
    },
  ],
  strength: {
    sentences: [
      told(
        'You met the wish before you said no, so the no could be heard.',
        1,
        "I'm glad you feel understood here.",
      ),
    ],
    evidence: {
      index: 1,
      quote: "I'm glad you feel understood here.",
      reason: 'Meets the feeling.',
      helped: true,
    },
  },
  target: {
    sentences: [
      told(
        'When someone names a loneliness, stay with it for one sentence before anything else.',
        2,
        '…Someone who doesn’t log off, I guess.',
      ),
    ],
    evidence: {
      index: 3,
      quote: "At least you've got your course",
      reason: 'Moves past it.',
      helped: false,
    },
  },
  turningPoints: [
    {
      index: 3,
      clientSaid: '…Someone who doesn’t log off, I guess.',
      quote: "At least you've got your course",
      direction: 'closed',
      title: 'This closed the door a little',
      effect: [
        told(
          'Openness fell by 6 and trust by 11; the next answer was about deadlines.',
          4,
          'Yeah. Sure. Deadlines.',
        ),
      ],
      why: [
        told(
          'Jordan had just named the loneliness; “at least” moved past it.',
          3,
          "At least you've got your course",
        ),
      ],
      exemplars: [
        {
          reply: 'Someone who stays when the screen goes dark. That sounds lonely.',
          why: 'Stays with the wish and names what lies under it.',
        },
        { reply: 'What happens in you when everyone logs off?', why: 'Invites Jordan to go on.' },
      ],
    },
  ],
  told: [told('Jordan talks to people online most nights.', 2, 'Someone who doesn’t log off')],
  untold: 3,
  metrics: [
    {
      id: 'talk',
      label: 'Who spoke',
      value: 'You said about as much as Jordan.',
      n: 3,
      caveat: 'Few turns.',
    },
  ],
}
