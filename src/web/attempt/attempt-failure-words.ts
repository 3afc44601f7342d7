import type { HostFailure } from '#simulation/host-failure.ts'

const WORDS = {
  'opened-elsewhere':
    'Something else was said at this place, in another tab or on another device. Here is the talk as it stands now; your words are still in the box.',
  'not-now':
    'That cannot be done as the talk stands just now. It has been read anew; what you typed is still here.',
  'too-long': 'That is longer than one turn can be: 4,000 characters. Shorten it a little.',
  empty: 'Write something first.',
  'voice-failed': 'The client’s answer did not come. Nothing you said is lost.',
  'storage-refused':
    'The server did not take that, and nothing has changed. What you typed is still here. Load the page again; if it goes on, tell your instructor.',
  'storage-full':
    'The server did not take that, and nothing has changed. What you typed is still here.',
} as const satisfies Record<HostFailure, string>

/** What went wrong in an attempt, for the student: what is so and what became of their words. */
export const attemptFailureWords = (failure: HostFailure): string => WORDS[failure]
