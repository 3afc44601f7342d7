import { dutchScenarioYaml } from './dutch-scenario.fixture.ts'
import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'

/** A session long enough to be scored, in which the client is never asked to go on about a feeling. */
const longTalk = Array.from(
  { length: 12 },
  (_, at) => `      - Where were you on day ${at} of that week?\n`,
).join('')

/** Mistakes that only the observer and the client show: the file itself is in order. */
export const BROKEN_REVIEWS = {
  SCN070: [
    {
      text: dutchScenarioYaml,
      told: [
        '5:9 SCN070 the observer reads English only: in nl-NL it codes nothing, no skill is assessed, and exemplars, scripts and wording were not checked',
      ],
    },
  ],
  SCN071: [
    {
      text: edited([
        'reply: Keeping up "fine" for everybody sounds exhausting.',
        'reply: You should go to bed earlier.',
      ]),
      told: [
        '86:18 SCN071 the observer reads ADV (unasked advice) in this exemplary reply, so it is never shown',
      ],
    },
    {
      text: edited([
        "I can't give my number, and we can plan who is there.",
        "I'll give you my private number, so text me any time.",
      ]),
      told: [
        '95:18 SCN071 the observer reads SLIP (stepping out of role) in this exemplary reply, so it is never shown',
      ],
    },
  ],
  SCN072: [
    {
      text: edited([
        "reply: It's wearing you down to look all right while it isn't.",
        'reply: What do you study?',
      ]),
      told: [
        '87:18 SCN072 the observer does not read this as an answer to affectCue: it finds OQ (open question) where RF (reflection of feeling), CR (complex reflection) or VAL (validation) would be',
      ],
    },
    {
      text: edited(
        ['cues: [boundaryTest]', 'cues: [riskCue]'],
        [
          'skills: [empathy, active-listening, boundaries, resistance]',
          'skills: [empathy, active-listening, resistance]',
        ],
      ),
      told: [
        '95:18 SCN072 the observer does not read this as an answer to riskCue: it finds SR (simple reflection), LIM (holding a limit), CQ (closed question) where RISK (asking about safety) would be',
        '96:18 SCN072 the observer does not read this as an answer to riskCue: it finds CR (complex reflection), LIM (holding a limit) where RISK (asking about safety) would be',
      ],
    },
  ],
  SCN073: [
    {
      text: edited(['atEnd: { bond: { atLeast: 36 } }', 'atEnd: { bond: { below: 20 } }']),
      told: [
        '170:5 SCN073 "skilled" is expected to come to bond: { below: 20 }, and comes to 43.7',
      ],
    },
    {
      text: edited(['skills: { resistance: not-assessed }', 'skills: { empathy: { atLeast: 3 } }']),
      told: [
        '170:5 SCN073 "skilled" is expected to come to empathy: { atLeast: 3 }, and comes to not assessed',
      ],
    },
    {
      text: edited([
        '{ more: skilled, than: clumsy, on: bond }',
        '{ more: clumsy, than: skilled, on: bond }',
      ]),
      told: [
        '171:5 SCN073 "clumsy" is expected to come to more than skilled on bond, and comes to 23.3 against 43.7',
      ],
    },
  ],
  SCN074: [
    {
      text: edited([
        'skills: [empathy, active-listening, boundaries, resistance]',
        'skills: [empathy, active-listening, boundaries, resistance]\nkeyCodes: [OQ, HOPE]',
      ]),
      told: [
        '12:16 SCN074 HOPE (realistic hope) is a key code, and the observer finds it in no reply of "skilled"',
      ],
    },
  ],
  SCN075: [
    {
      text: edited(['- "Sure, text me any time."\n', `- "Sure, text me any time."\n${longTalk}`]),
      told: [
        '11:10 SCN075 "empathy" is assessed in none of the file\'s scripts. The client showed a feeling 3 times. 4 are needed before a level means anything',
        '11:19 SCN075 "active-listening" is assessed in none of the file\'s scripts. No reply reflected what the client said; 4 are needed before the balance with questions means anything',
        '11:37 SCN075 "boundaries" is assessed in none of the file\'s scripts. The client did not test the frame; one test is needed before a level means anything',
        '11:49 SCN075 "resistance" is assessed in none of the file\'s scripts. The client pushed back once; two moments are needed before a level means anything',
      ],
    },
  ],
  SCN076: [
    {
      text: edited(
        ['bond: 35, open: 30', 'bond: 16, open: 12'],
        ['gain: 1,', 'gain: 0.5,'],
        ['turn: { from: 16 }', 'turn: { from: 7 }'],
        ['bond: { atLeast: 36 }', 'bond: { atLeast: 3 }'],
      ),
      told: [
        '63:12 SCN076 the fact "mum-unaware" waits for L2; with the best of replies for 7 turns the client comes to L1',
      ],
    },
  ],
  SCN077: [
    {
      text: edited([
        'cues: [discordEvent, repairNeeded]',
        'cues: [discordEvent, repairNeeded, riskCue]',
      ]),
      told: [
        '100:40 SCN077 no exemplary reply of "what-use" is read as an answer to riskCue: none holds RISK (asking about safety)',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly BrokenScenario[]>>
