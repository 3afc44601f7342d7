import type { Skill } from '#scenario/skill.ts'
import type { Band } from '#scoring/verdict.ts'

/** The reader names one of these; the number is ours. */
export const LEVEL_CATEGORIES = [
  'harmful',
  'weak',
  'developing',
  'competent',
  'masterly',
  'not-assessed',
] as const

export type LevelCategory = (typeof LEVEL_CATEGORIES)[number]

/** @returns null where the skill had too little occasion to show */
export const levelOf = (category: LevelCategory): Band | null => LEVELS[category]

const LEVELS: Record<LevelCategory, Band | null> = {
  harmful: 1,
  weak: 2,
  developing: 3,
  competent: 4,
  masterly: 5,
  'not-assessed': null,
}

export interface SkillAnchors {
  /** what the skill is */
  readonly meaning: string
  readonly anchors: Readonly<Record<LevelCategory, string>>
}

/** What each category means for each skill. @source clinical reference A1, A3–A6, in our own words */
export const SKILL_ANCHORS = {
  empathy: {
    meaning:
      'Taking in how things are for the client from where the client stands, and saying it so that the client can correct or deepen it. Sympathy, agreement and warmth are something else.',
    anchors: {
      harmful: 'What the client lives through is brushed aside, belittled or argued with.',
      weak: 'Now and then, and often beside the point: facts instead of feelings, feelings misnamed or soothed away.',
      developing:
        'An attempt in most places; what was said openly is caught, several important moments pass unmet.',
      competent:
        'Most feelings are met at once and rightly, hard ones included; what is understood is mostly what was said.',
      masterly:
        'Also finds meaning that the client had no words for, in the client’s own idiom, so that the client goes further; own misreadings are noticed and put right.',
      'not-assessed': 'The client showed feeling in fewer than four turns.',
    },
  },
  'active-listening': {
    meaning:
      'Following the client and letting it be felt: open asking, exact giving back, summing up, keeping the thread, leaving room.',
    anchors: {
      harmful:
        'Interrogates, lectures or talks past the client; main facts are wrong or passed over.',
      weak: 'Mostly closed questions from an own list; what the client said is hardly given back.',
      developing:
        'Open questions and plain reflections side by side; the thread mostly holds; some stacked questions, no real summing up.',
      competent:
        'Gives back at least as often as asks; questions are open and follow the client; one exact summary or more; the client has more room.',
      masterly:
        'Sparing and exact; ties early to late; uses silence; the client does most of the work.',
      'not-assessed':
        'Fewer than ten replies of the trainee, or fewer than four questions or four reflections.',
    },
  },
  boundaries: {
    meaning:
      'Holding a clear and warm frame as the placement’s own rules have it: role, contact, time, gifts, confidentiality and its limits, and acting plainly where safety asks for it.',
    anchors: {
      harmful:
        'A rule is broken, something is promised that cannot be kept, or danger is passed over.',
      weak: 'The frame blurs, or it is held by pushing away: vague, apologising, reciting rules, shaming, too late.',
      developing:
        'The frame holds, but curtly or at length; the need behind the test is not looked at.',
      competent:
        'Clear, kind and the same each time; a reason is given; comes back to the need; confidentiality is explained rightly.',
      masterly:
        'The limit becomes part of the work: what it means is explored, other ways are found, the relationship gains.',
      'not-assessed': 'The client never tested a limit, and nothing called for one.',
    },
  },
  resistance: {
    meaning:
      'Meeting reluctance, ambivalence or a rift as news about the work: easing off, understanding the cause, giving choice, mending one’s own part.',
    anchors: {
      harmful: 'Meets push with push: blame, argument or threat; the rift widens.',
      weak: 'Placates, lectures or backs away; misses a client who goes quiet or only agrees; sets right again and again.',
      developing:
        'Does not argue; gives some of it back; own part and cause stay unexplored; slow to change course.',
      competent:
        'Goes with it at once: gives it back, offers choice, asks for the cause; owns missteps; tension falls.',
      masterly:
        'Works with it: names what happens between the two, mends fully, reaches the fear or value beneath, and both pull together again.',
      'not-assessed': 'Fewer than two moments of reluctance or discord.',
    },
  },
} as const satisfies Record<Skill, SkillAnchors>
