import type { Speaker } from './speakers.ts'

/** Who is who, by the keys of the speakers. */
export interface Roles {
  readonly client: string
  readonly trainee: string
}

export interface GuessedRoles extends Roles {
  /** what the guess rests on */
  readonly by: 'names' | 'questions'
}

const CLIENT_NAME =
  /^(?:the )?(?:clients?|cl|c|patients?|pt|p|participants?|callers?|interviewees?|service user)\b/
const TRAINEE_NAME =
  /^(?:the )?(?:trainees?|t|th|ther|therapists?|counsell?ors?|co|interviewers?|practitioners?|clinicians?|psychologists?|coach|helper|provider|doctor|dr|nurse|social worker|supervisee)\b/

/**
 * A sensible guess, for a person to correct: the names say it, or whoever asks more often is the trainee.
 * @param speakers two or more
 * @returns null with fewer
 */
export function guessRoles(speakers: readonly Speaker[]): GuessedRoles | null {
  const byTurns = speakers.toSorted((a, b) => b.turns - a.turns || b.words - a.words)
  const clients = byTurns.filter(({ key }) => CLIENT_NAME.test(key))
  const trainees = byTurns.filter(({ key }) => TRAINEE_NAME.test(key))
  const neither = byTurns.filter((each) => !clients.includes(each) && !trainees.includes(each))
  // Two of a kind, "Participant 1" and "Participant 2", say nothing about who is who.
  const client = clients[0] ?? (trainees.length === 1 ? neither[0] : undefined)
  const trainee = trainees[0] ?? (clients.length === 1 ? neither[0] : undefined)
  if (client && trainee) return { client: client.key, trainee: trainee.key, by: 'names' }
  const [one, two] = byTurns
  if (one === undefined || two === undefined) return null
  const asksMore = share(one) > share(two) || (share(one) === share(two) && one.words <= two.words)
  return asksMore
    ? { client: two.key, trainee: one.key, by: 'questions' }
    : { client: one.key, trainee: two.key, by: 'questions' }
}

const share = ({ asking, turns }: Speaker): number => asking / turns

export const swapped = ({ client, trainee }: Roles): Roles => ({ client: trainee, trainee: client })

/** Whether a label is the name of a role, which people write small as well as large. */
export const isRoleName = (key: string): boolean => CLIENT_NAME.test(key) || TRAINEE_NAME.test(key)
