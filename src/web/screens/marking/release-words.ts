import type { ReleaseItem, ReleaseRule } from '#course/release-item.ts'
import type { Answered } from '#web/api/ask.ts'

type Obstacle = NonNullable<
  Answered<'GET /api/exercises/:exercise/release'>['attempts'][number]['obstacle']
>
type Held = Answered<'POST /api/exercises/:exercise/release'>['held'][number]['reason']

export const RELEASE_ITEM_WORDS = {
  transcript: 'Transcript',
  levels: 'Levels and comments',
  evidence: 'The observer’s reading',
  exemplars: 'Exemplars',
} as const satisfies Record<ReleaseItem, string>

/** When the exercise gives an item back by itself. */
export const RULE_WORDS = {
  immediately: 'By the rules: as soon as it is there.',
  'after-close': 'By the rules: after the exercise closes.',
  manual: 'By the rules: by hand alone.',
} as const satisfies Record<ReleaseRule, string>

/** Why an attempt's marks cannot be given back. */
export const OBSTACLE_WORDS = {
  'not-ready': 'Not made ready for release yet.',
  released: 'Released already.',
  'no-final-mark': 'There is no final mark yet.',
  'needs-a-person': 'A level still waits for a person to decide it.',
  'second-mark-missing': 'The second mark is missing.',
} as const satisfies Record<Obstacle, string>

export const heldWords = (reason: Held): string =>
  reason === 'not-found' ? 'There is nothing to give back.' : OBSTACLE_WORDS[reason]
