import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import type { DrillCriterion } from './drill.ts'

/** A criterion as the student reads it. */
export interface CriterionWords {
  /** a few words: "Meet the feeling" */
  readonly title: string
  /** what counts, in one sentence */
  readonly counts: string
  /** the rule behind it, in the terms of the observer's codes */
  readonly rule: string
}

/** @source clinical reference A3–A6, in our words */
export const CRITERION_WORDS = {
  feeling: {
    title: 'Meet the feeling',
    counts: 'The reply lets the client hear that what they feel has arrived, and closes nothing.',
    rule: 'Met where a reflection of feeling, a complex reflection or a validation answers the client, and nothing in the reply closes down, confronts or assumes.',
  },
  following: {
    title: 'Follow',
    counts: 'The reply gives something back; if it asks, it asks one thing, and openly.',
    rule: 'Met where the reply holds a reflection that fits, at most one question and that an open one, and no advice, argument or closing down.',
  },
  limit: {
    title: 'Hold the line warmly',
    counts:
      'The reply says plainly what you cannot do, with at least two more of: the feeling met, a reason in the client’s interest, a way back to the need.',
    rule: 'Met where the reply holds a limit with three of its four parts (the feeling met, the limit, a reason in the client’s interest, the need) and does not step out of role.',
  },
  safety: {
    title: 'Ask about safety',
    counts: 'The reply asks about the danger directly, in plain words, without hoping for a no.',
    rule: 'Met where the reply asks about safety directly and the question does not lead.',
  },
  pushback: {
    title: 'Meet the pushback',
    counts: 'The reply lowers the pressure: it says back, makes sense of it, or leaves the choice.',
    rule: 'Met where a complex reflection, a reflection of feeling, a validation, an emphasis on choice, seeking collaboration, talk about the two of you, a repair or an affirmation answers the client, and nothing in the reply advises, confronts, closes down or assumes.',
  },
  repair: {
    title: 'Mend it',
    counts: 'The reply owns a part in what went wrong, or speaks about it with the feeling met.',
    rule: 'Met where the reply repairs, or talks about the two of you with the feeling met, and nothing in it advises, confronts, closes down or assumes.',
  },
} as const satisfies Record<DrillCriterion, CriterionWords>

/** What the counsellor had done just before the line, where the line answers that. Empty where it goes without saying. */
export function justDoneSentence(codes: readonly BehaviourCode[]): string | null {
  const worst = TELLING.find((code) => codes.includes(code))
  return worst === undefined ? null : JUST_DONE[worst]
}

const JUST_DONE = {
  SLIP: 'Just before, the counsellor had stepped out of the role.',
  CONF: 'Just before, the counsellor had argued with the client.',
  ASSM: 'Just before, the counsellor had assumed something about who the client is.',
  DISM: 'Just before, the counsellor had made light of it.',
  ADV: 'Just before, the counsellor had given advice that nobody asked for.',
  CQ: 'Just before, the counsellor had asked question after question.',
  LIM: 'Just before, the counsellor had held a limit.',
  STR: 'Just before, the counsellor had explained how this works.',
  REP: 'Just before, the counsellor had owned a part in what went wrong.',
  AUT: 'Just before, the counsellor had handed the choice back.',
} as const satisfies Partial<Record<BehaviourCode, string>>

const TELLING = Object.keys(JUST_DONE) as readonly (keyof typeof JUST_DONE)[] // the keys of the line above
