import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'

/** Several mistakes in one file: each is told once, none hides another, and what rests on a mistake stays silent. */
export const BROKEN_COMBINATIONS: Readonly<Record<string, BrokenScenario>> = {
  'an unknown key, a wrong value and a missing reference': {
    text: edited(
      ['summary:', 'sumary:'],
      ['minutes: 15', 'minutes: 3'],
      ['after: [tired]', 'after: [tird]'],
    ),
    told: [
      '8:1 SCN012 unknown key "sumary"',
      '10:10 SCN015 "minutes" is too low: at least 5',
      '90:40 SCN023 there is no moment "tird"',
    ],
  },
  'a fact that leaks twice and is told at a level that is none': {
    text: edited(
      ['level: L2\n', 'level: L7\n'],
      ['title: The resit', 'title: The statistics resit'],
      ['says: The course is the course.', 'says: I failed the course.'],
    ),
    told: [
      '7:8 SCN040 "statistics" gives away the fact "failed-module" and can come before its gate has opened',
      '43:17 SCN040 "failed" gives away the fact "failed-module" and can come before its gate has opened',
      '63:12 SCN013 "L7" is not allowed for "level"',
    ],
  },
  'a circle of moments and an ending behind another': {
    text: edited(
      ['when: { turn: { from: 2 } }', 'when: { turn: { from: 2 }, after: [your-number] }'],
      [
        'when: { turn: { from: 16 } }',
        'when: { turn: { from: 3 }, rupture: [confrontation], discord: { atLeast: 85 } }',
      ],
    ),
    told: [
      '80:5 SCN031 these wait in a circle: the moment "tired" → the moment "your-number" → the moment "tired"',
      '145:5 SCN033 the ending "time-is-up" is never taken: wherever it holds, the ending "walks-out" above it holds too',
    ],
  },
  'a note, a rule and a topic that nobody leads to': {
    text: edited(
      ['says: I guess so.', 'says: It began when grandad died.'],
      ['No contact outside the service, by any channel.', 'Sessions begin and end on time.'],
      ['Private contact', 'Time'],
      ['My family would say', 'My nan would say'],
    ),
    told: [
      '21:1 SCN067 no content note prepares for death, which "when grandad died" in lines/0 speaks of',
      '64:13 SCN039 the gate of the fact "mum-unaware" can open before anything the student reads or hears leads to its topic "family"',
      '91:5 SCN068 the boundary test "your-number" is about contact outside sessions, and no rule on the policy card is',
    ],
  },
  'alike lines, a long one, a stage direction in brackets and a moment at once': {
    text: edited(
      ['says: Not much to say.', "says: I don't know."],
      ['longestWords: 40', 'longestWords: 12'],
      ['stage: looks at the floor', 'stage: (looks at the floor)'],
      ['when: { turn: { from: 2 } }', 'when: {}'],
    ),
    told: [
      '59:84 SCN043 the stage direction is in brackets or asterisks',
      '75:17 SCN042 this line has 13 words; the client never speaks more than 12',
      '80:5 SCN038 the moment "tired" comes right after the first reply in every session, whatever the student says',
      '130:13 SCN041 this line is the same as lines/22: "I don\'t know."',
    ],
  },
  'a list that is cut short and what refers to it': {
    text: edited(
      ['- id: family\n    words', '- words'],
      ['told: [failed-module]', 'told: [failed-modul]'],
      ['kind: clumsy', 'kind: clmsy'],
    ),
    told: [
      '47:5 SCN010 the key "id" is missing',
      '64:20 SCN022 there is no fact "failed-modul"',
      '162:11 SCN013 "clmsy" is not allowed for "kind"',
    ],
  },
  'two ids alike, two keys alike and a goal for no skill': {
    text: edited(
      ['- id: your-number', '- id: tired'],
      ['minutes: 15', 'minutes: 15\nminutes: 20'],
      ['skills: [empathy, active-listening', 'skills: [active-listening'],
    ),
    told: [
      '11:1 SCN006 the key "minutes" is written twice here; only the last one would count',
      '24:85 SCN056 the goal "follow-feeling" practises "empathy", which is not under "skills"',
      '89:9 SCN020 the id "tired" is used twice under "moments"',
      '91:5 SCN031 the moment "tired" waits for itself',
      '154:43 SCN023 there is no moment "your-number"',
    ],
  },
  'every mistake behind a quotation mark that is never closed': {
    text: edited(
      ['title: The resit', 'title: "The resit'],
      ['minutes: 15', 'minutes: 3'],
      ['status: active', 'status: activ'],
    ),
    told: [
      '7:18 SCN005 something is left open: a quote, a bracket, or the ":" or "," between two parts',
    ],
  },
}
