import { counted } from '#scoring/metrics/in-words.ts'
import type { ImportReport } from './import-data.ts'
import type { LeftOutReason } from './sound-session.ts'

/** What was taken from a file and what was left, sentence by sentence. */
export function importWords({
  taken,
  alreadyHere,
  leftOut,
  words,
  drills,
  openedLevels,
  stopped,
}: ImportReport): readonly string[] {
  const left = REASONS.flatMap(([reason, why]) =>
    leftOut[reason] === 0 ? [] : [`${counted(leftOut[reason], 'session')} left out: ${why}.`],
  )
  return [
    ...(stopped === null ? [] : [STOPPED[stopped]]),
    taken === 0 ? 'No session was new.' : `${counted(taken, 'session')} taken in.`,
    ...(alreadyHere === 0
      ? []
      : [`${counted(alreadyHere, 'session')} already here, and left as they are here.`]),
    ...left,
    ...(words === 0
      ? []
      : [`Notes and other private words taken in at ${counted(words, 'place')}.`]),
    ...(drills === 0 ? [] : [`${counted(drills, 'step')} of drills taken in.`]),
    ...openedLevels.map((level) => `Level ${level} is open now.`),
  ]
}

const REASONS = [
  ['not-a-session', 'what stands there is no session that this version knows'],
  ['scenario-missing', 'their scenario is not in the file, or was changed'],
  ['journal-unsound', 'what is written there does not follow from itself'],
] as const satisfies readonly (readonly [LeftOutReason, string])[]

const STOPPED = {
  'called-off':
    'Importing was called off. What was taken until then is here; import the same file again for the rest.',
  'storage-full':
    'The device has no more room, so the rest of the file was not taken. Free some, then import the same file again.',
  'storage-refused':
    'The browser’s storage stopped answering, so the rest of the file was not taken. Load the page, then import the same file again.',
} as const satisfies Record<NonNullable<ImportReport['stopped']>, string>
