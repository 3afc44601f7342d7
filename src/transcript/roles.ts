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

const CLIENT =
  /^(?:the )?(?:clients?|cl|c|patients?|pt|p|participants?|callers?|interviewees?|service user|person)\b/
const TRAINEE =
  /^(?:the )?(?:trainees?|t|th|ther|therapists?|counsell?ors?|co|interviewers?|practitioners?|clinicians?|psychologists?|coach|helper|provider|doctor|dr|nurse|social worker|supervisee)\b/

/**
 * A sensible guess, for a person to correct: the names say it, or whoever asks more often is the trainee.
 * @param speakers two or more
 * @returns null with fewer
 */
export function guessRoles(speakers: readonly Speaker[]): GuessedRoles | null {
  const byTurns = speakers.toSorted((a, b) => b.turns - a.turns || b.words - a.words)
  const client = byTurns.find(({ key }) => CLIENT.test(key))
  const trainee = byTurns.find(({ key }) => TRAINEE.test(key) && key !== client?.key)
  const other = byTurns.find(({ key }) => key !== client?.key && key !== trainee?.key)
  if (client && (trainee ?? other))
    return { client: client.key, trainee: (trainee ?? other)?.key ?? '', by: 'names' }
  if (trainee && other) return { client: other.key, trainee: trainee.key, by: 'names' }
  const [one, two] = byTurns
  if (one === undefined || two === undefined) return null
  const asksMore = share(one) > share(two) || (share(one) === share(two) && one.words <= two.words)
  return asksMore
    ? { client: two.key, trainee: one.key, by: 'questions' }
    : { client: one.key, trainee: two.key, by: 'questions' }
}

const share = ({ asking, turns }: Speaker): number => asking / turns

export const swapped = ({ client, trainee }: Roles): Roles => ({ client: trainee, trainee: client })
