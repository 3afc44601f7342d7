/** As the server takes them; longer is stronger, so nothing else is asked of a password. */
const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 128

export const emailProblem = (email: string): string | null =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'Type a whole e-mail address, with an @ in it.'

export const nameProblem = (name: string): string | null =>
  name.trim() === '' ? 'Type the name that your instructor knows you by.' : null

export function passwordProblem(password: string): string | null {
  if (password.length < SHORTEST_PASSWORD)
    return `Take at least ${SHORTEST_PASSWORD} characters: three or four words in a row are good.`
  return password.length > LONGEST_PASSWORD ? `Take at most ${LONGEST_PASSWORD} characters.` : null
}
