import type { Standing } from '#web/session/session-shelf.ts'

export const STANDING_WORDS = {
  unfinished: 'Left in the middle',
  'to-reflect': 'Ended, debrief still to come',
  debriefed: 'Debriefed',
} as const satisfies Record<Standing, string>
