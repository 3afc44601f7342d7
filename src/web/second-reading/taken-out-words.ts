import { capital, counted } from './number-word.ts'

/** What became of words to the reader. @param passages more than none */
export const takenOutWords = (passages: number): string =>
  `${capital(counted(passages, 'passage', 'passages'))} in your replies spoke to whoever reads the session and not to the client. ${passages === 1 ? 'It was' : 'They were'} taken out before reading, and counted neither for nor against you.`
