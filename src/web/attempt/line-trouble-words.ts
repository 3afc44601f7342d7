import type { LineTrouble } from './attempt-line.ts'

const WORDS = {
  'line-broken': 'The line to the server is down.',
  'server-failed': 'The server does not answer as it should.',
  'storage-refused': 'The server cannot keep anything just now.',
  'too-many-requests': 'The server has too much to do just now.',
  'sign-in-first': 'You are signed out. Sign in in another tab, and it goes on here.',
} as const satisfies Record<LineTrouble, string>

export const lineTroubleWords = (trouble: LineTrouble): string => WORDS[trouble]
