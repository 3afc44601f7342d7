import type { AttemptFlag } from '#course/attempt-flag.ts'
import type { QueuedAttempt } from './marking-view.ts'

const FLAGS = {
  'needs-a-person': 'needs a person',
  'critical-event': 'critical event',
  'not-scored': 'not scored by the observer',
  'levels-far-apart': 'readings far apart',
  contested: 'contested by the student',
} as const satisfies Record<AttemptFlag, string>

/** Why a person should look at an attempt, in words. */
export const flagWords = (
  { flags, isSecondMarkMissing }: Pick<QueuedAttempt, 'flags' | 'isSecondMarkMissing'>,
  hasSecondMarker: boolean,
): readonly string[] => [
  ...flags.map((flag) => FLAGS[flag]),
  ...(isSecondMarkMissing
    ? [hasSecondMarker ? 'second marker' : 'drawn for blind second marking']
    : []),
]
