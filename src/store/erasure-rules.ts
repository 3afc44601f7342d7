import type { Tables } from './tables.ts'

export const ERASURE_ACTS = ['delete', 'anonymise', 'keep', 'nothing'] as const

/** `nothing`: the table holds nothing of a person. */
export type ErasureAct = (typeof ERASURE_ACTS)[number]

/** What becomes of a table's rows, and exactly which or why, in words for whoever asks. */
export interface ErasureStep {
  readonly act: ErasureAct
  readonly how: string
}

export interface ErasureRule {
  /** what of a person stands in it */
  readonly holds: string
  /** when a person is erased */
  readonly onErasure: ErasureStep
  /** when a course is purged after its retention */
  readonly onPurge: ErasureStep
}

const NOBODY: ErasureStep = { act: 'nothing', how: '' }
const NOT_OF_A_COURSE: ErasureStep = { act: 'keep', how: 'belongs to no course' }
const WITH_ATTEMPT: ErasureStep = { act: 'delete', how: 'with the attempt' }
const GRADED: ErasureStep = {
  act: 'keep',
  how: 'a graded record, until its course is purged, without a name; with an attempt that cannot be graded it is deleted',
}
const ACCOUNT: ErasureStep = { act: 'delete', how: 'with the account' }

/** What erasing a person and purging a course do, table by table. The documents and the tests follow it. */
export const ERASURE_RULES = {
  people: {
    holds: 'name, e-mail, whether somebody is an administrator',
    onErasure: { act: 'delete', how: 'the account itself' },
    onPurge: NOT_OF_A_COURSE,
  },
  sign_ins: {
    holds: 'sign-ins that are open or have run out, with address and kind of browser',
    onErasure: ACCOUNT,
    onPurge: NOT_OF_A_COURSE,
  },
  identities: {
    holds: 'the hash of a password, or the number of a person at the institution’s sign-in',
    onErasure: ACCOUNT,
    onPurge: NOT_OF_A_COURSE,
  },
  verifications: {
    holds: 'short-lived secrets of a sign-in that has begun',
    onErasure: {
      act: 'delete',
      how: 'those of this person; others run out and go with the next `third-chair purge`',
    },
    onPurge: NOT_OF_A_COURSE,
  },
  rate_limits: {
    holds: 'network addresses with a count of requests, tied to no person',
    onErasure: {
      act: 'keep',
      how: 'names nobody; goes with the next `third-chair purge`, a day after the last request',
    },
    onPurge: NOT_OF_A_COURSE,
  },
  one_time_links: {
    holds: 'hashes of links for a new password',
    onErasure: ACCOUNT,
    onPurge: NOT_OF_A_COURSE,
  },
  notices_read: {
    holds: 'which notice somebody has read, and when',
    onErasure: ACCOUNT,
    onPurge: NOT_OF_A_COURSE,
  },
  courses: {
    holds: 'nothing',
    onErasure: NOBODY,
    onPurge: { act: 'keep', how: 'the title and when it was purged' },
  },
  members: {
    holds: 'name, e-mail, institution’s numbers, role and time allowance of a place in a course',
    onErasure: {
      act: 'anonymise',
      how: 'the place is called “Deleted student” (marker, instructor); e-mail, numbers, code and time allowance are removed',
    },
    onPurge: { act: 'delete', how: 'the places of students; those of staff stay' },
  },
  groups: {
    holds: 'titles of groups',
    onErasure: NOBODY,
    onPurge: { act: 'delete', how: 'all of the course' },
  },
  group_members: {
    holds: 'who is in which group',
    onErasure: { act: 'delete', how: 'the person leaves every group' },
    onPurge: { act: 'delete', how: 'with the groups' },
  },
  pinned_scenarios: { holds: 'nothing', onErasure: NOBODY, onPurge: NOBODY },
  course_scenarios: {
    holds: 'who published a scenario to a course',
    onErasure: { act: 'anonymise', how: 'who published it is removed; the scenario stays' },
    onPurge: { act: 'keep', how: 'a scenario tells nothing of a student' },
  },
  exercises: { holds: 'nothing', onErasure: NOBODY, onPurge: NOBODY },
  overrides: {
    holds: 'other dates and limits for a student, with the reason; who set them',
    onErasure: {
      act: 'delete',
      how: 'those for the person, since the reason can tell of health; of those the person set for others only who set them is removed',
    },
    onPurge: { act: 'delete', how: 'all of the course' },
  },
  opt_outs: {
    holds: 'who would rather not sit an exercise, in what words, and the answer',
    onErasure: { act: 'delete', how: 'all of the person' },
    onPurge: { act: 'delete', how: 'all of the course' },
  },
  attempts: {
    holds: 'when somebody sat an exercise, how it ended, who marks it',
    onErasure: {
      act: 'keep',
      how: 'finished attempts are graded records, kept without a name until the course is purged; those that run, were stopped or were not submitted are deleted',
    },
    onPurge: { act: 'delete', how: 'all of the course' },
  },
  releases: {
    holds: 'what was given back of an attempt, when and by whom',
    onErasure: {
      act: 'anonymise',
      how: 'who gave it back is removed; the rest is a graded record',
    },
    onPurge: WITH_ATTEMPT,
  },
  reopenings: {
    holds:
      'that an attempt was opened again, by whom and why, and the conversation as it was before',
    onErasure: { act: 'anonymise', how: 'who opened it is removed; the rest is a graded record' },
    onPurge: WITH_ATTEMPT,
  },
  tried_turns: {
    holds: 'what a student tried again after the release, and what the client said to it',
    onErasure: { act: 'delete', how: 'all of the person: no mark rests on it' },
    onPurge: WITH_ATTEMPT,
  },
  marks: {
    holds: 'levels, comments and summary of a marker about a student',
    onErasure: GRADED,
    onPurge: WITH_ATTEMPT,
  },
  mark_history: {
    holds: 'every save of a mark, with its reason',
    onErasure: GRADED,
    onPurge: WITH_ATTEMPT,
  },
  proposals: {
    holds: 'what the observer or a language model made of an attempt, with quotes',
    onErasure: GRADED,
    onPurge: WITH_ATTEMPT,
  },
  marking_steps: {
    holds: 'steps of marking with their reasons, and who took them',
    onErasure: { act: 'anonymise', how: 'who took a step is removed; the rest is a graded record' },
    onPurge: WITH_ATTEMPT,
  },
  marking_presence: {
    holds: 'which marker was last at work on an attempt',
    onErasure: { act: 'delete', how: 'all of the person' },
    onPurge: WITH_ATTEMPT,
  },
  comment_bank: {
    holds: 'comments for reuse, and who wrote them',
    onErasure: {
      act: 'anonymise',
      how: 'who added a comment is removed; its text is the course’s',
    },
    onPurge: { act: 'keep', how: 'teaching material, about no student' },
  },
  contests: {
    holds: 'what a student contested and why, and who answered what',
    onErasure: GRADED,
    onPurge: WITH_ATTEMPT,
  },
  audit: {
    holds: 'who did what to whose work, when: ids, numbers and codes',
    onErasure: {
      act: 'anonymise',
      how: 'what was done stays, append-only; by whom and to whom is removed',
    },
    onPurge: {
      act: 'anonymise',
      how: 'students are removed; what staff did and how many attempts there were stays',
    },
  },
  erasures: {
    holds: 'the random id of an erased person, and when',
    onErasure: { act: 'keep', how: 'so that no older backup brings the person back; names nobody' },
    onPurge: NOT_OF_A_COURSE,
  },
  jobs: {
    holds: 'ids of attempts and courses with which something is to be done',
    onErasure: { act: 'delete', how: 'those of deleted attempts find nothing to do and go' },
    onPurge: { act: 'delete', how: 'those of the course find nothing to do and go' },
  },
  journal_sessions: {
    holds: 'which client a conversation was with, and when',
    onErasure: GRADED,
    onPurge: WITH_ATTEMPT,
  },
  journal_entries: {
    holds: 'the words of a conversation, how they were coded, what the student made of it',
    onErasure: {
      act: 'keep',
      how: 'what a mark rests on is part of the graded record, until the course is purged; the conversation of an attempt that cannot be graded is deleted. Whatever somebody wrote about themselves in it stays as long',
    },
    onPurge: WITH_ATTEMPT,
  },
  meta: { holds: 'nothing', onErasure: NOBODY, onPurge: NOBODY },
  migrations: { holds: 'nothing', onErasure: NOBODY, onPurge: NOBODY },
} as const satisfies Readonly<Record<keyof Tables, ErasureRule>>
