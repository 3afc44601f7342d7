import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'

/** Lines as they stand in a report. */
const bookish = Array.from(
  { length: 12 },
  (_, at) =>
    `  - { says: "Consultation number ${at} regularly demonstrates considerable organisational disappointment regarding institutional communication, notwithstanding professional encouragement." }\n`,
).join('')

/** More of them than of all the short ones. */
const lengthy = Array.from(
  { length: 55 },
  (_, at) =>
    `  - { says: "On day ${at} I got up and I made some tea and I sat by the window and I saw the bus go by and I thought that I could be on it and gone." }\n`,
).join('')

/** Mistakes in the words. */
export const BROKEN_WORDINGS = {
  SCN040: [
    {
      text: edited(['says: The course is the course.', 'says: I failed the course.']),
      told: [
        '43:17 SCN040 "failed" gives away the fact "failed-module" and can come before its gate has opened',
      ],
    },
    {
      text: edited(['wrote only "sleep" on the form', 'has FAILED, they say']),
      told: [
        '12:8 SCN040 "failed" gives away the fact "failed-module" and can come before its gate has opened',
      ],
    },
    {
      text: edited(['title: The resit', 'title: The statistics resit']),
      told: [
        '7:8 SCN040 "statistics" gives away the fact "failed-module" and can come before its gate has opened',
      ],
    },
    {
      text: edited([
        'text: Say back what you heard',
        'text: Find out whether nights when Sam hopes “I just don’t  wake up” recur',
      ]),
      told: [
        '152:41 SCN040 "don\'t wake up" gives away the fact "not-waking" and can come before its gate has opened',
      ],
    },
  ],
  SCN041: [
    {
      text: edited(['says: Not much to say.', 'says: "i don’t know"']),
      told: ['130:13 SCN041 this line is the same as lines/22: "I don\'t know."'],
    },
  ],
  SCN042: [
    {
      text: edited(['longestWords: 40', 'longestWords: 12']),
      told: ['75:17 SCN042 this line has 13 words; the client never speaks more than 12'],
    },
  ],
  SCN043: [
    {
      text: edited(['stage: looks at the floor', 'stage: Looks at the floor']),
      told: ['59:84 SCN043 the stage direction begins with a capital letter'],
    },
    {
      text: edited(['stage: looks at the floor', 'stage: (looks at the floor)']),
      told: ['59:84 SCN043 the stage direction is in brackets or asterisks'],
    },
    {
      text: edited(['says: Do you mean that?', 'says: "*looks up* Do you mean that?"']),
      told: ['137:13 SCN043 a stage direction stands among the spoken words'],
    },
  ],
  SCN044: [
    {
      text: edited([
        "reply: It's wearing you down to look all right while it isn't.",
        'reply: Keeping up “fine” for everybody sounds exhausting.',
      ]),
      told: ['87:18 SCN044 this exemplary reply occurs earlier in the file'],
    },
  ],
  SCN045: [
    {
      text: edited(['words: [family, mum', 'words: [family, results, mum']),
      told: ['48:21 SCN045 "results" is a word of the topic "studies" too'],
    },
    {
      text: edited(['words: [family, mum', 'words: [family, examiner, mum']),
      told: ['48:21 SCN045 "examiner" is heard as "exam*" too, a word of the topic "studies"'],
    },
  ],
  SCN046: [
    {
      text: edited(['neverBefore: [failed, statistics]', 'neverBefore: [flunked]']),
      told: [
        '60:5 SCN046 none of the words under "neverBefore" occurs where the fact "failed-module" is told',
      ],
    },
  ],
  SCN047: [
    {
      text: edited([
        'lines:\n  - { says: I guess so.',
        `lines:\n${bookish}  - { says: I guess so.`,
      ]),
      told: [
        '106:1 SCN047 what the client says has a reading age of 21 (Coleman–Liau grade 16.0): nobody talks like that',
      ],
    },
  ],
  SCN048: [
    {
      text: edited([
        'lines:\n  - { says: I guess so.',
        `lines:\n${lengthy}  - { says: I guess so.`,
      ]),
      told: [
        "106:1 SCN048 half of the client's turns have 35 words or more; beyond 30 the student reads more than they practise",
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly BrokenScenario[]>>
