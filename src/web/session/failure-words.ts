import type { OpenProblem } from './practice.ts'

const WORDS = {
  'storage-refused':
    'This browser stopped letting the page keep your session. What you typed is still here.',
  'storage-full':
    'This device has no room left to keep your session. What you typed is still here.',
  'opened-elsewhere': 'This session went on in another tab.',
  'not-now': 'It is not your turn just now. Wait for the client to finish, or resume the session.',
  'too-long': 'That is longer than one turn can be: 4,000 characters. Shorten it a little.',
  empty: 'Write something first.',
  'voice-failed': 'The client’s answer did not come. Nothing you said is lost.',
  'journal-damaged':
    'What was kept of this session does not fit together any more, so it cannot be continued.',
  'scenario-changed':
    'The scenario has changed since this session was begun, so it cannot be continued.',
  'engine-unreachable':
    'The network gave out before the client and the observer had arrived. Nothing is lost; try again once it is back.',
  'opening-failed':
    'Something of ours broke while the session was being opened. It is still kept; load the page again.',
  'unknown-session':
    'There is no such session on this device. It may have been deleted, or it was kept in a page that has been closed.',
} as const satisfies Record<OpenProblem, string>

/** What went wrong, for the student: one or two plain sentences. */
export const failureWords = (problem: OpenProblem): string => WORDS[problem]
