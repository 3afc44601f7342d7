import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'

/** Moments that wait for each other in every order there is. */
const entangled = [...'abcdefghijkl']
  .map(
    (id) => `  - id: tangle-${id}
    title: Part of a tangle
    when: { bond: { atLeast: 30 } }
    cues: [affectCue]
    says: [{ says: "Something about ${id}${id}." }]
    exemplars:
      - { reply: "You mean ${id}${id}.", why: It says it back. }
      - { reply: "So it is ${id}${id}.", why: It says it back. }
`,
  )
  .join('')
const everyTangle = [...'abcdefghijkl'].map((id) => `tangle-${id}`).join(', ')

/** Mistakes in what points where, and in what can happen when. */
export const BROKEN_PLOTS = {
  SCN020: [
    {
      text: edited(['- id: family', '- id: studies']),
      told: [
        '47:9 SCN020 the id "studies" is used twice under "topics"',
        '64:14 SCN021 there is no topic "family"',
        '72:14 SCN021 there is no topic "family"',
      ],
    },
  ],
  SCN021: [
    {
      text: edited(['topics: [studies]', 'topics: [studys]']),
      told: ['57:14 SCN021 there is no topic "studys"'],
    },
  ],
  SCN022: [
    {
      text: edited(['told: [failed-module]', 'told: [failed-modul]']),
      told: ['65:20 SCN022 there is no fact "failed-modul"'],
    },
  ],
  SCN023: [
    {
      text: edited(['after: [tired]', 'after: [weary-of-it]']),
      told: ['90:40 SCN023 there is no moment "weary-of-it"'],
    },
  ],
  SCN024: [
    {
      text: edited(['more: skilled', 'more: skiled']),
      told: ['171:13 SCN024 there is no trainee "skiled"'],
    },
  ],
  SCN025: [
    {
      text: edited(['than: clumsy', 'than: skilled']),
      told: [
        '162:9 SCN062 the trainee "clumsy" occurs in no expectation',
        '171:28 SCN025 "skilled" is expected to come out higher than itself',
      ],
    },
  ],
  SCN030: [
    {
      text: edited(['discord: { atLeast: 85 }', 'discord: { atLeast: 85, below: 40 }']),
      told: [
        '141:58 SCN030 the ending "walks-out" can never hold: discord cannot be at least 85 and below 40',
      ],
    },
    {
      text: edited(['turn: { from: 4 }, after', 'turn: { from: 4, to: 2 }, after']),
      told: ['90:13 SCN030 the moment "your-number" can never hold: turn 4 comes after turn 2'],
    },
    {
      text: edited([
        'when: { after: [your-number] }',
        'when: { after: [your-number], notAfter: [your-number] }',
      ]),
      told: [
        '153:57 SCN030 the hint "name-the-limit" can never hold: "your-number" stands under "after" and under "notAfter"',
      ],
    },
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 6 }, level: { atLeast: L2, atMost: L1 } }',
      ]),
      told: ['99:32 SCN030 the moment "what-use" can never hold: L2 is deeper than L1'],
    },
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 6 }, level: { atLeast: L2 }, open: { below: 30 } }',
      ]),
      told: [
        '99:56 SCN030 the moment "what-use" can never hold: a client with open below 30 has fallen back from L2 (it takes 42)',
      ],
    },
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 6 }, said: [ADV], saidNever: [ADV] }',
      ]),
      told: [
        '99:32 SCN030 the moment "what-use" can never hold: all of "said" also stands under "saidNever"',
      ],
    },
  ],
  SCN031: [
    {
      text: edited([
        'when: { turn: { from: 2 } }',
        'when: { turn: { from: 2 }, after: [your-number] }',
      ]),
      told: [
        '80:5 SCN031 these wait in a circle: the moment "tired" → the moment "your-number" → the moment "tired"',
      ],
    },
    {
      text: edited(['when: { turn: { from: 2 } }', 'when: { turn: { from: 2 }, after: [tired] }']),
      told: ['80:5 SCN031 the moment "tired" waits for itself'],
    },
  ],
  SCN032: [
    {
      text: edited([
        'turn: { from: 4 }, after: [tired]',
        'turn: { from: 1, to: 2 }, after: [tired]',
      ]),
      told: [
        '90:5 SCN032 the moment "your-number" can never be reached in any session, whatever the student does',
      ],
    },
    {
      text: edited(['when: { turn: { from: 6 } }', 'when: { turn: { from: 18 } }']),
      told: [
        '99:5 SCN032 the moment "what-use" can never be reached in any session, whatever the student does',
      ],
    },
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 6 }, notAfter: [tired] }',
      ]),
      told: [
        '99:5 SCN032 the moment "what-use" can never be reached in any session, whatever the student does',
      ],
    },
  ],
  SCN033: [
    {
      text: edited([
        'when: { turn: { from: 16 } }',
        'when: { turn: { from: 16, to: 17 }, after: [your-number], bond: { atLeast: 20 }, notAfter: [tired] }',
      ]),
      told: [
        '145:5 SCN033 the ending "time-is-up" can never be reached in any session, whatever the student does',
      ],
    },
    {
      text: edited(
        [
          'when: { turn: { from: 3 }, rupture: [confrontation]',
          'when: { turn: { from: 16 }, rupture: [confrontation]',
        ],
        [
          'endings:\n',
          'endings:\n  - { id: early, when: { turn: { from: 16 } }, kind: natural-close, says: { says: The hour is over. } }\n',
        ],
      ),
      told: [
        '142:5 SCN033 the ending "walks-out" is never taken: wherever it holds, the ending "early" above it holds too',
        '146:5 SCN033 the ending "time-is-up" is never taken: wherever it holds, the ending "early" above it holds too',
      ],
    },
  ],
  SCN034: [
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 6 }, cuesSoFar: { tag: boundaryTest, atLeast: 3 } }',
      ]),
      told: [
        '99:32 SCN034 the moment "what-use" waits for 3 turns with boundaryTest, and the client has 1',
      ],
    },
  ],
  SCN035: [
    {
      text: edited([
        '{ id: listen-first, when: {}, text',
        '{ id: listen-first, when: { after: [your-number], turn: { from: 2 } }, text',
      ]),
      told: [
        '152:25 SCN035 the hint "listen-first" is never shown: wherever it holds, "name-the-limit" below it holds too',
      ],
    },
  ],
  SCN036: [
    {
      text: edited([
        'when: { turn: { from: 6 } }',
        'when: { turn: { from: 2, to: 3 }, level: { atLeast: L2 } }',
      ]),
      told: [
        '99:39 SCN036 the moment "what-use" cannot hold by turn 3: the client goes one level deeper in two turns at most, and L2 is further',
      ],
    },
    {
      text: edited(['turn: { from: 4 } }\n    says', 'turn: { from: 1, to: 3 } }\n    says']),
      told: [
        '65:5 SCN036 the gate of the fact "mum-unaware" cannot hold by turn 3: the client goes one level deeper in two turns at most, and L2 is further',
      ],
    },
    {
      text: edited(['atEnd: { bond: { atLeast: 36 } }', 'atEnd: { bond: { atLeast: 90 } }']),
      told: [
        '170:34 SCN036 what is expected of "skilled" cannot hold by turn 4: bond can be 67 at most by then, not 90',
      ],
    },
  ],
  SCN037: [
    {
      text: edited(
        ['lines:\n  - { says: I guess so.', `${entangled}lines:\n  - { says: I guess so.`],
        ['when: { turn: { from: 6 } }', `when: { turn: { from: 6 }, after: [${everyTangle}] }`],
      ),
      told: [
        '77:1 SCN037 facts and moments wait for each other in more orders than can be looked through',
      ],
    },
  ],
  SCN038: [
    {
      text: edited(['when: { turn: { from: 2 } }', 'when: {}']),
      told: [
        '80:5 SCN038 the moment "tired" comes right after the first reply in every session, whatever the student says',
      ],
    },
    {
      text: edited(['when: { turn: { from: 6 } }', 'when: { bond: { atLeast: 10 } }']),
      told: [
        '99:5 SCN038 the moment "what-use" comes right after the first reply in every session, whatever the student says',
      ],
    },
    {
      text: edited([
        'when: { turn: { from: 3 }, rupture: [confrontation], discord: { atLeast: 85 } }',
        'when: { turn: { to: 20 }, level: { atMost: L3 } }',
      ]),
      told: [
        '141:5 SCN038 the ending "walks-out" ends every session after the first reply, whatever the student says',
      ],
    },
  ],
  SCN039: [
    {
      text: edited([
        'My family would say the same, in Spanish.',
        'My nan would say the same, in Spanish.',
      ]),
      told: [
        '64:13 SCN039 the gate of the fact "mum-unaware" can open before anything the student reads or hears leads to its topic "family"',
      ],
    },
  ],
  SCN069: [
    {
      text: edited([
        'farewells:\n',
        'countertransferencePrompt: { when: { turn: { from: 2 } } }\nfarewells:\n',
      ]),
      told: [
        '148:30 SCN069 the private question to the student can come as early as turn 2, before much has happened between the two',
      ],
    },
    {
      text: edited([
        'farewells:\n',
        'countertransferencePrompt: { when: { after: [tired] } }\nfarewells:\n',
      ]),
      told: [
        '148:30 SCN069 the private question to the student can come as early as turn 2, before much has happened between the two',
      ],
    },
    {
      text: edited([
        'farewells:\n',
        'countertransferencePrompt: { when: { turn: { from: 20 } } }\nfarewells:\n',
      ]),
      told: [
        '148:30 SCN069 the private question to the student can never be reached in any session, whatever the student does',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly BrokenScenario[]>>
