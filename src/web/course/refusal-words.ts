import type { AskProblem } from '#web/api/ask.ts'

interface RefusalWords {
  readonly sentence: string
  /** what can be done now */
  readonly wayOn: string
}

/** What a person reads when the server says no, or nothing. Each refusal says what is so, then what to do. */
export const REFUSAL_WORDS = {
  'sign-in-first': {
    sentence: 'You are not signed in, or no longer.',
    wayOn: 'Sign in in another tab, then try this again: what you typed stays here.',
  },
  'not-allowed': {
    sentence: 'This is not open to you in this course.',
    wayOn: 'An instructor of the course can change that.',
  },
  'other-origin': {
    sentence: 'The server does not know the address that this page was opened by.',
    wayOn: 'Open the page by the address that your institution gave you.',
  },
  'not-found': {
    sentence: 'Nothing is here, or nothing that you may see.',
    wayOn: 'Check the address, and that you are signed in as the person you mean to be.',
  },
  'invalid-request': {
    sentence: 'Something here could not be taken as it stands.',
    wayOn: 'Look at what is marked, mend it and try again.',
  },
  'too-large': {
    sentence: 'That is more than the server takes at once.',
    wayOn: 'Make it shorter, or do it in parts.',
  },
  'too-many-requests': {
    sentence: 'There were too many tries in a short time.',
    wayOn: 'Wait a minute, then try again.',
  },
  'link-used': {
    sentence: 'This link was used already, has run out, or is not whole.',
    wayOn: 'Ask whoever gave it to you for a new one.',
  },
  'code-unknown': {
    sentence: 'No course and no place goes by this code.',
    wayOn: 'Compare it letter by letter, or ask your instructor for a new one.',
  },
  'not-now': {
    sentence: 'That cannot be done as things stand.',
    wayOn: 'Load the page again to see how they stand.',
  },
  archived: {
    sentence: 'This course is in the archive, where nothing changes.',
    wayOn: 'An instructor can take it back from the archive in its settings.',
  },
  'not-open': {
    sentence: 'This exercise has not opened yet.',
    wayOn: 'Come back at the time that stands on its page.',
  },
  closed: {
    sentence: 'This exercise has closed.',
    wayOn: 'If you had a reason to miss it, write to your instructor.',
  },
  'no-attempts-left': {
    sentence: 'All the attempts at this exercise are used.',
    wayOn: 'Your instructor can allow another one.',
  },
  'opted-out': {
    sentence: 'You said that you would rather not sit this exercise.',
    wayOn: 'You can take that back on its page.',
  },
  'honesty-first': {
    sentence: 'The statement of honesty has not been agreed to.',
    wayOn: 'Tick it, then start.',
  },
  'notice-first': {
    sentence: 'The notice on what is scored, and by whom, has not been read yet.',
    wayOn: 'Load the page again: it comes first.',
  },
  'attempt-over': {
    sentence: 'This attempt is over.',
    wayOn: 'Everything that was said in it is kept.',
  },
  'turn-taken': {
    sentence: 'Something was said at this place from another tab or device.',
    wayOn: 'Read how the talk stands now, then go on.',
  },
  'turn-out-of-order': {
    sentence: 'The talk went on elsewhere.',
    wayOn: 'Load the page again to see it whole.',
  },
  'too-long': { sentence: 'That is longer than can be kept.', wayOn: 'Make it shorter.' },
  'scenario-missing': {
    sentence: 'The scenario of this exercise is not on this server.',
    wayOn: 'Choose another one, or ask whoever runs the server.',
  },
  'is-published': {
    sentence: 'This exercise is published, so its scenario stays.',
    wayOn: 'Make another exercise for another scenario.',
  },
  'has-attempts': {
    sentence: 'Somebody has attempted this exercise, so it stays.',
    wayOn: 'You can close it by a cut-off in the past.',
  },
  'roster-faults': {
    sentence: 'Some lines of the roster cannot be imported, so none was.',
    wayOn: 'Mend them, or take them out, and look again.',
  },
  'last-instructor': {
    sentence: 'A course needs an instructor, and this is the last one.',
    wayOn: 'Make somebody else an instructor first.',
  },
  'last-administrator': {
    sentence: 'The server needs an administrator, and this is the last one.',
    wayOn: 'Make somebody else an administrator first.',
  },
  'changed-meanwhile': {
    sentence: 'Somebody else changed this meanwhile.',
    wayOn: 'Your own words are still here. Load what is there now, compare, and save again.',
  },
  'own-marks-first': {
    sentence: 'Your own levels come first.',
    wayOn: 'Enter them all, save them, and then look.',
  },
  'levels-missing': {
    sentence: 'Some levels are missing.',
    wayOn: 'Enter each, or say that it cannot be assessed.',
  },
  'needs-a-person': {
    sentence: 'A level still waits for a person to decide it.',
    wayOn: 'Enter that level, or say that it cannot be assessed.',
  },
  'no-final-mark': {
    sentence: 'There is no final mark yet.',
    wayOn: 'Complete the marking first.',
  },
  'no-open-contest': {
    sentence: 'Nothing is contested here any more.',
    wayOn: 'Load the page again to see the answer.',
  },
  'own-mark-contested': {
    sentence: 'The mark that is contested is your own.',
    wayOn: 'Another marker or an instructor answers it.',
  },
  'second-mark-missing': {
    sentence: 'The second marker has not finished yet.',
    wayOn: 'Wait for them, or ask an instructor.',
  },
  'reason-missing': { sentence: 'This needs a reason.', wayOn: 'Say in a few words why.' },
  'window-over': {
    sentence: 'The time for this is over.',
    wayOn: 'Write to your instructor if something is still wrong.',
  },
  'try-first': {
    sentence: 'What others might say comes after a try of your own.',
    wayOn: 'Answer the client once yourself, then ask again.',
  },
  'no-tries-left': {
    sentence: 'This reply has been tried as often as the server keeps tries.',
    wayOn: 'They stay here to be read; try another reply.',
  },
  'no-language-model': {
    sentence: 'This server has no language model.',
    wayOn: 'Go on without it, or ask whoever runs the server.',
  },
  'storage-refused': {
    sentence: 'The server could not keep that, and nothing has changed.',
    wayOn: 'Try again in a moment. If it goes on, tell whoever runs the server.',
  },
  'line-broken': {
    sentence: 'The server could not be reached.',
    wayOn: 'What you typed is still here. Check the connection, then try again.',
  },
  'server-failed': {
    sentence: 'The server broke off over this, which is not your fault.',
    wayOn: 'What you typed is still here. Try again in a moment.',
  },
} as const satisfies Record<AskProblem, RefusalWords>

export const refusalWords = (code: AskProblem): string =>
  `${REFUSAL_WORDS[code].sentence} ${REFUSAL_WORDS[code].wayOn}`
