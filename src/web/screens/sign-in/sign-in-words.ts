import { refusalWords } from '#web/course/refusal-words.ts'
import type { SignInProblem } from '#web/course/sign-in.ts'

/** The same whether or not there is an account with that e-mail. */
export const NOT_KNOWN =
  'There is no account with this e-mail and this password. Check both. If you no longer know your password, an administrator can give you a link to set a new one.'

export const signInWords = (problem: SignInProblem): string =>
  problem === 'not-known' ? NOT_KNOWN : refusalWords(problem)
