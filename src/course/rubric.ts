import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import type { Band } from '#scoring/verdict.ts'

/** Raised with every change of what an anchor, a label or a critical event says. Kept with each mark's record. */
export const RUBRIC_VERSION = '1'

/** What a level is called, to markers and students alike. @source clinical reference A1 */
export const LEVEL_LABELS = {
  1: 'Harmful or missing',
  2: 'Weak',
  3: 'Developing',
  4: 'Competent',
  5: 'Masterly',
} as const satisfies Record<Band, string>

/** Where a marker starts before moving up or down. @source clinical reference A1 */
export const STARTING_LEVEL: Band = 3

/** Something that alone keeps a level down, and that a second pair of eyes should see. */
export interface CriticalEventToLookFor {
  readonly event: string
  /** the highest level that remains; null: no level of this skill, but the instructor is told */
  readonly highest: Band | null
  /** one level more remains where the trainee mends it within three turns */
  readonly isLiftedByRepair: boolean
}

export interface SkillRubric {
  readonly label: string
  /** what the skill is, and what it is not */
  readonly meaning: string
  /** the least there must have been; below it the skill is not assessed */
  readonly needs: string
  readonly anchors: Readonly<Record<Band, string>>
  readonly criticalEvents: readonly CriticalEventToLookFor[]
}

/** What a marker marks by. @source clinical reference A1, A3–A6, in our own words */
export const RUBRIC: Readonly<Record<Skill, SkillRubric>> = {
  empathy: {
    label: SKILL_NAMES.empathy,
    meaning:
      'Seeing it as the client sees it, and putting that into words which the client can correct or take further. Being nice, agreeing or taking sides is not it.',
    needs: 'The client showed feeling in at least four turns.',
    anchors: {
      1: 'What the client feels is passed over, made small or disputed.',
      2: 'Feeling is met here and there and often wrongly: the reply goes to the facts, names another feeling, waters it down or soothes it away.',
      3: 'An effort throughout. What the client said outright is often caught; several moments that mattered are not.',
      4: 'Nearly every feeling is met soon and rightly, painful ones too. What is understood is mainly what was said.',
      5: 'Beyond that, finds what the client had not yet said, in words the client would use, and the client goes deeper. Notices and mends own misreadings.',
    },
    criticalEvents: [
      {
        event: 'Shames or mocks the client, or disputes what they say of how they are treated.',
        highest: 2,
        isLiftedByRepair: true,
      },
      {
        event: 'Presses own faith or values on the client, or speaks for changing who they are.',
        highest: null,
        isLiftedByRepair: false,
      },
    ],
  },
  'active-listening': {
    label: SKILL_NAMES['active-listening'],
    meaning:
      'Following the client so that they notice it: open questions, true paraphrases, summaries, a held thread, room to speak. Looks and voice are not on record and do not count.',
    needs:
      'Ten replies, four questions and four reflections outside a conversation about immediate safety.',
    anchors: {
      1: 'Questions like a form, lectures, or talks beside the client. What matters most is got wrong or left lying.',
      2: 'Questions are mostly closed and follow a list of the trainee’s own; little is given back.',
      3: 'Open questions and plain reflections take turns; the thread holds for the most part. Questions pile up at times; nothing is summed up.',
      4: 'Reflects as often as asks, or more. Questions are open and follow from what was said; at least one summary is right; most of the room is the client’s.',
      5: 'Few words, well placed. Joins what came late to what came early, lets silence be, and leaves the work to the client.',
    },
    criticalEvents: [],
  },
  boundaries: {
    label: SKILL_NAMES.boundaries,
    meaning:
      'Keeping the frame of the placement plain, warm and in the client’s interest: role, contact, time, gifts, what stays confidential and what cannot, and clear action where somebody may come to harm. The policy card decides, not custom elsewhere.',
    needs: 'The client tested a boundary at least once.',
    anchors: {
      1: 'A boundary is broken, a promise is made that cannot hold, or danger is let pass.',
      2: 'The boundary wavers, or stands only by pushing the client off: unclear, apologetic, reciting the rules, shaming, or too late.',
      3: 'It holds, but curtly or in too many words; what the client needed when testing it stays out of sight.',
      4: 'Plain, kind and the same each time, with a reason, and back to what the client needs. What is confidential is told rightly.',
      5: 'The limit itself moves the work on: what it means is talked about, other ways are found, and the two are closer after it.',
    },
    criticalEvents: [
      {
        event:
          'Promises that nothing will ever be told, agrees to private contact, answers romance, or keeps money.',
        highest: 1,
        isLiftedByRepair: false,
      },
      {
        event: 'The client hints at suicide, and no direct question ever follows.',
        highest: 2,
        isLiftedByRepair: false,
      },
    ],
  },
  resistance: {
    label: SKILL_NAMES.resistance,
    meaning:
      'Taking reluctance, doubt and tension as news of how things stand: pressing less, asking what lies behind it, giving choice, and mending what the trainee did to bring it about.',
    needs:
      'At least twice the client pushed back, drew away or came into tension with the trainee.',
    anchors: {
      1: 'Answers push with push: argues, blames or threatens, and the break grows wider.',
      2: 'Smooths over, lectures or backs off; does not see the client draw away; keeps trying to set the client right.',
      3: 'Keeps out of argument and reflects some of it. What caused it, and the trainee’s own share, stay unasked; changes course slowly.',
      4: 'Goes along with it at once: reflects it, gives choice, asks what is behind it. The tension eases; own missteps are owned.',
      5: 'Makes it useful: says what is happening between the two, mends it fully, reaches what was feared or cared about, and both set out again together.',
    },
    criticalEvents: [
      {
        event:
          'Confronts or advises twice or more while the client is pushing back, and never mends it.',
        highest: 2,
        isLiftedByRepair: true,
      },
    ],
  },
}
