import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'

/** Enough long lines to make them the rule. */
const longWinded = Array.from(
  { length: 40 },
  (_, at) => `  - { says: It goes on and on and on like this number ${at}. }\n`,
).join('')

/** Something is missing, or parts do not fit together. */
export const BROKEN_WHOLES = {
  SCN050: [
    {
      text: minimalScenarioYaml,
      told: [
        '106:1 SCN050 the client has 49 lines in all; 80 are needed so that nothing is said twice',
      ],
    },
  ],
  SCN051: [
    {
      text: edited(
        ['stance: [testing] }', 'stance: [settled] }'],
        ['stance: [testing] }', 'stance: [settled] }'],
      ),
      told: ['106:1 SCN051 no line under "lines" fits the stance "testing"'],
    },
  ],
  SCN052: [
    {
      text: edited(['after: [HOPE, CHAL]', 'after: [HOPE]']),
      told: ['106:1 SCN052 no line answers a reply coded CHAL'],
    },
  ],
  SCN053: [
    {
      text: edited(['stance: [guarded], levels: [L0, L1] }', 'stance: [settled], levels: [L0] }']),
      told: [
        '107:53 SCN053 a client at L0 is guarded, never settled, so this line is never spoken',
      ],
    },
    {
      text: edited(['stage: looks at the floor }', 'stage: looks at the floor, levels: [L0] }']),
      told: [
        '59:112 SCN053 the fact "failed-module" is told from L1 on, and this line is for shallower levels only',
      ],
    },
  ],
  SCN054: [
    {
      text: edited(['cues: [boundaryTest]', 'cues: [affectCue]']),
      told: [
        '11:37 SCN054 "boundaries" cannot be assessed: it takes at least 1 with boundaryTest among the client turns, and there are 0',
      ],
    },
  ],
  SCN055: [
    {
      text: edited(
        [
          "You'd want someone near on those nights. I can't give my number, and we can plan who is there.",
          "You'd want someone near on those nights.",
        ],
        [
          "The nights feel long and alone. I can't share my number; let's find who could be reached.",
          'The nights feel long and alone.',
        ],
      ),
      told: [
        '94:5 SCN055 no exemplary reply of the boundary test "your-number" says what the counsellor cannot do',
      ],
    },
  ],
  SCN056: [
    {
      text: edited(['skills: [empathy, active-listening', 'skills: [active-listening']),
      told: [
        '23:85 SCN056 the goal "follow-feeling" practises "empathy", which is not under "skills"',
      ],
    },
  ],
  SCN057: [
    {
      text: edited([
        "    deflections:\n      - { says: They're proud. You know how families are. }\n",
        '',
      ]),
      told: [
        '47:5 SCN057 the topic "family" has no deflections, though the fact "mum-unaware" is locked at first',
      ],
    },
  ],
  SCN058: [
    {
      text: edited(
        ['longestWords: 40', 'longestWords: 40\n    laconic: true'],
        ['lines:\n  - { says: I guess so.', `lines:\n${longWinded}  - { says: I guess so.`],
      ),
      told: ['33:5 SCN058 half of the lines have 11 words or more, and "laconic" is true'],
    },
  ],
  SCN059: [
    {
      text: edited(['status: active', 'status: draft']),
      told: ['4:9 SCN059 this scenario is a draft and is not offered to students'],
    },
    {
      text: edited(['status: active', 'status: deprecated']),
      told: ['4:9 SCN059 this scenario is deprecated and is kept for old sessions only'],
    },
  ],
  SCN060: [
    {
      text: edited(['frame: 80 }', 'frame: 80, rupture: withdrawal }']),
      told: [
        "33:98 SCN060 the session begins with a withdrawal, but this client's style is to confront",
      ],
    },
    {
      text: edited(['discord: 15', 'discord: 3']),
      told: ['33:54 SCN060 discord starts at 3, and with discord0 10 it never lies below 4'],
    },
    {
      text: edited(['open: 30', 'open: 60']),
      told: [
        '33:28 SCN060 open starts at 60, above what this bond, discord and arousal allow (51)',
      ],
    },
    {
      text: edited([
        "You're not listening to me., stance: [confronting]",
        "You're not listening to me., stance: [guarded]",
      ]),
      told: ["34:73 SCN060 this client's style is to confront, and only 1 line is confronting"],
    },
  ],
  SCN061: [
    {
      text: edited(['kind: skilled', 'kind: hostile']),
      told: [
        '154:1 SCN061 no trainee is "skilled", so a client who treats everybody alike would pass',
      ],
    },
    {
      text: edited([
        '{ more: skilled, than: clumsy, on: bond }',
        '{ trainee: clumsy, atEnd: { bond: { below: 50 } } }',
      ]),
      told: [
        '169:1 SCN061 "expectations" never compares two trainees, so a client who treats everybody alike would pass',
      ],
    },
  ],
  SCN062: [
    {
      text: edited(
        ['than: clumsy, on: bond', 'than: other, on: bond'],
        [
          '- id: clumsy',
          '- id: other\n    kind: silent\n    replies: [Mm., Yes., Go on., Right.]\n  - id: clumsy',
        ],
      ),
      told: ['165:9 SCN062 the trainee "clumsy" occurs in no expectation'],
    },
  ],
  SCN063: [
    {
      text: edited([
        '{ trainee: skilled, atEnd: { bond: { atLeast: 36 } }, skills: { resistance: not-assessed } }',
        '{ trainee: skilled }',
      ]),
      told: ['170:5 SCN063 nothing is expected of "skilled" here'],
    },
  ],
  SCN064: [
    { text: edited(['session: 1', 'session: 5']), told: ['16:12 SCN064 this is session 5 of 4'] },
  ],
  SCN065: [
    {
      text: edited([
        'Everyone would sleep better without me around., levels: [L1, L2, L3], cues: [riskCue]',
        'Everyone would sleep better without me around., levels: [L1, L2, L3]',
      ]),
      told: [
        '73:5 SCN065 nothing hints at the risk fact "not-waking", so no student has a reason to ask',
      ],
    },
  ],
  SCN066: [
    {
      text: edited(
        ['skills: [empathy,', 'concepts: [cultural-sensitivity]\nskills: [empathy,'],
        [
          '"My family would say the same, in Spanish."',
          '"My family would say it in Spanish.", cues: [cultureCue]',
        ],
        ['says: I guess so.', 'says: I guess so., cues: [cultureCue]'],
        [
          "says: It's fine. Mostly., after: [OQ, CQ, NC], cues: [affectCue]",
          'says: We keep it in the family., after: [OQ, CQ, NC], cues: [cultureCue]',
        ],
        [
          'says: I lie there and count the buses.',
          'says: At home there was always somebody up., cues: [cultureCue]',
        ],
      ),
      told: [
        '108:26 SCN066 4 client turns from here on call for an answer to cultureCue, and no moment with that cue has good replies',
      ],
    },
  ],
  SCN067: [
    {
      text: edited([
        'contentNotes: [A passing wish not to wake up is mentioned if the client is asked about it.]',
        'contentNotes: []',
      ]),
      told: [
        '21:1 SCN067 no content note prepares for suicide, which "don\'t wake up" in facts/not-waking/0 speaks of',
      ],
    },
    {
      text: edited(['says: I guess so.', 'says: It began when grandad died.']),
      told: [
        '21:1 SCN067 no content note prepares for death, which "when grandad died" in lines/0 speaks of',
      ],
    },
    {
      text: edited(['says: I guess so.', 'says: "Before that, he punched me. Twice."']),
      told: [
        '21:1 SCN067 no content note prepares for violence, which "punched me" in lines/0 speaks of',
      ],
    },
  ],
  SCN068: [
    {
      text: edited(
        ['topic: Private contact', 'topic: Gifts'],
        [
          'No contact outside the service, by any channel.',
          'A card at the end is fine; nothing else is accepted.',
        ],
      ),
      told: [
        '91:5 SCN068 the boundary test "your-number" is about contact outside sessions, and no rule on the policy card is',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly BrokenScenario[]>>
