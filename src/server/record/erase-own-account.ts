import { type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import type { Services } from '#server/services.ts'
import { erasePerson } from '#store/erasure/erase-person.ts'
import type { ErasureRefusal } from '#store/erasure/erasure-refusal.ts'

/**
 * Erases whoever asks for it, by the rules of the tables. The last administrator stays, and the last instructor of a
 * running course, until somebody else looks after the server or the course.
 */
export async function eraseOwnAccount(
  { database, jobs, now, newId }: Pick<Services, 'database' | 'jobs' | 'now' | 'newId'>,
  { id }: Pick<Person, 'id'>,
): Promise<Result<null, ErasureRefusal>> {
  const erased = await erasePerson(database, { person: id, by: 'self', at: now(), newId })
  if (!erased.ok) return erased
  for (const attempt of erased.value.deletedAttempts) await jobs.cancel('settle-attempt', attempt)
  return success(null)
}
