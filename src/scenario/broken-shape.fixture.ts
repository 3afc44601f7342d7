import { type BrokenScenario, edited } from './edited-scenario.fixture.ts'
import { minimalScenarioYaml } from './minimal-scenario.fixture.ts'

/** Mistakes in the file itself and in its shape. */
export const BROKEN_SHAPES = {
  SCN001: [
    {
      text: `#${' '.repeat(500 * 1024)}`,
      told: [
        '1:1 SCN001 the file is larger than a scenario can be (400 KiB, 160000 parts), so it was not read',
      ],
    },
  ],
  SCN002: [
    {
      text: edited(['title: The resit', 'title: The \u0000resit']),
      told: ['7:12 SCN002 there is a control character here: the file is not plain text'],
    },
  ],
  SCN003: [
    {
      text: `\ufeff${minimalScenarioYaml}`,
      told: ['1:1 SCN003 the file begins with an invisible byte order mark'],
    },
  ],
  SCN004: [
    {
      text: `${minimalScenarioYaml}${'['.repeat(100)}`,
      told: ['172:64 SCN004 lists or keys are nested more deeply than the format ever needs'],
    },
  ],
  SCN005: [
    {
      text: edited(['title: The resit', 'title: The resit: again']),
      told: [
        '7:8 SCN005 there is a second ": " on this line, so part of the text was taken for a key',
      ],
    },
    {
      text: edited(['title: The resit', 'title: "The resit']),
      told: [
        '7:18 SCN005 something is left open: a quote, a bracket, or the ":" or "," between two parts',
      ],
    },
    {
      text: edited(['says: Okay. Bye then.', 'says: "Okay." Bye then.']),
      told: [
        '149:21 SCN005 something stands here that YAML does not expect: text after a closing quote or bracket, perhaps',
      ],
    },
    {
      text: edited(['  place: A small', '\tplace: A small']),
      told: ['14:1 SCN005 a tab is used to indent'],
    },
    {
      text: edited(['skills: [empathy', 'skills: [[empathy']),
      told: ['12:1 SCN005 the indentation does not fit the lines above'],
    },
    {
      text: `${minimalScenarioYaml}---\n${minimalScenarioYaml}`,
      told: ['172:1 SCN005 the file holds a second document after a line of "---"'],
    },
  ],
  SCN006: [
    {
      text: edited(['minutes: 15', 'minutes: 15\nminutes: 20']),
      told: ['11:1 SCN006 the key "minutes" is written twice here; only the last one would count'],
    },
  ],
  SCN007: [
    {
      text: edited(['says: Okay. Bye then.', 'says: *bye*']),
      told: ['149:13 SCN007 "*bye*" points to a name that is not set before it'],
    },
    {
      text: edited(['levels: [L0, L1] }', 'levels: *early }']),
      told: ['107:53 SCN007 "*early" points to a name that is not set before it'],
    },
    {
      text: edited(['levels: [L0, L1] }', 'levels: &early [*early] }']),
      told: ['107:61 SCN007 "*early" points to the very place it stands in'],
    },
    {
      text: edited([
        'levels: [L0, L1] }',
        `levels: &a [L0], after: [${Array(101).fill('*a').join()}] }`,
      ]),
      told: ['107:70 SCN007 the file has more than 100 pointers (*), too many to follow'],
    },
  ],
  SCN008: [
    {
      text: edited(['title: The resit', 'title: !secret The resit']),
      told: ['7:16 SCN008 the tag "!secret" has no meaning in a scenario'],
    },
  ],
  SCN009: [
    { text: '', told: ['1:1 SCN009 the file is empty'] },
    {
      text: '- a\n- b\n',
      told: ['1:1 SCN009 the file is not a list of keys such as "title: …", so it is no scenario'],
    },
    {
      text: 'name: something else\n',
      told: ['1:1 SCN009 none of the keys of a scenario is in this file'],
    },
  ],
  SCN010: [
    { text: edited(['minutes: 15\n', '']), told: ['1:1 SCN010 the key "minutes" is missing'] },
    { text: edited(['minutes: 15', 'minutes:']), told: ['10:1 SCN010 "minutes" has no value'] },
    { text: edited(['    kind: skilled\n', '']), told: ['155:5 SCN010 the key "kind" is missing'] },
  ],
  SCN011: [
    {
      text: edited(['version: 1.0.0', 'version: 1.0']),
      told: ['3:10 SCN011 "version" is the number 1; it must be text'],
    },
    {
      text: edited(['minutes: 15', 'minutes: 15.5']),
      told: ['10:10 SCN011 "minutes" is the number 15.5; it must be a whole number'],
    },
    {
      text: edited([
        '[Short sentences that trail off., Says "it\'s fine" before anything that is not.]',
        'short',
      ]),
      told: ['31:13 SCN011 "habits" is text; it must be a list, with "- " before each entry'],
    },
  ],
  SCN012: [
    { text: edited(['summary:', 'sumary:']), told: ['8:1 SCN012 unknown key "sumary"'] },
    {
      text: edited(['stage: breathes out', 'gesture: breathes out']),
      told: ['83:53 SCN012 unknown key "gesture"'],
    },
    {
      text: edited(['resistance: not-assessed', 'resistanc: not-assessed']),
      told: ['170:69 SCN012 unknown key "resistanc"'],
    },
    {
      text: edited(['says: I guess so., stance', 'says: I guess, like everybody, stance']),
      told: [
        '107:22 SCN012 "like everybody" is read as a key of its own, because a comma ended the text before it',
      ],
    },
  ],
  SCN013: [
    {
      text: edited(['status: active', 'status: activ']),
      told: ['4:9 SCN013 "activ" is not allowed for "status"'],
    },
    {
      text: edited(['resistance: not-assessed', 'resistance: not-asessed']),
      told: ['170:81 SCN013 "not-asessed" is not allowed for "resistance"'],
    },
    {
      text: edited(['stance: [confronting], cues', 'stance: [angry], cues']),
      told: ['135:51 SCN013 "angry" is not allowed for entry 1 of "stance"'],
    },
  ],
  SCN014: [
    {
      text: edited(['title: The resit', 'title: ""']),
      told: ['7:8 SCN014 "title" is too short: at least 3 characters'],
    },
    {
      text: edited(['title: The resit', `title: ${'Very '.repeat(20)}long`]),
      told: ['7:8 SCN014 "title" is too long: at most 80 characters'],
    },
    {
      text: edited(['says: Do you mean that?', 'says: ""']),
      told: ['137:13 SCN014 "says" is empty'],
    },
  ],
  SCN015: [
    {
      text: edited(['minutes: 15', 'minutes: 3']),
      told: ['10:10 SCN015 "minutes" is too low: at least 5'],
    },
    {
      text: edited(['reactance: 0.3', 'reactance: 1.3']),
      told: ['34:24 SCN015 "reactance" is too high: at most 1'],
    },
  ],
  SCN016: [
    {
      text: edited(['skills: [empathy, active-listening, boundaries, resistance]', 'skills: []']),
      told: ['11:9 SCN016 "skills" needs at least 1 entry'],
    },
    {
      text: edited(['neverBefore: [failed, statistics]', 'neverBefore: []']),
      told: ['60:18 SCN016 "neverBefore" needs at least 1 entry'],
    },
  ],
  SCN017: [
    {
      text: edited(['id: sam', 'id: Sam Reyes']),
      told: ['2:5 SCN017 "id" does not have the form it needs'],
    },
    {
      text: edited(['locale: en-GB', 'locale: english']),
      told: ['5:9 SCN017 "locale" does not have the form it needs'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly BrokenScenario[]>>
