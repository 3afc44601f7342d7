import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import { tryAgain } from '#feedback/retry/try-again.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Person } from '#server/api/person.ts'
import { changeCourse } from '#server/courses/change-course.ts'
import type { Services } from '#server/services.ts'
import { canBeRetried, type TriedTurn } from '#simulation/retried-reply.ts'
import type { Database } from '#store/tables.ts'
import { type KeptTry, keptTries } from './kept-tries.ts'
import type { OpenToTries } from './open-to-tries.ts'
import type { RetriedPlace } from './retried-place.ts'
import { MOST_TRIES_OF_A_REPLY } from './tries-limit.ts'

/** Words at one turn of one try. */
export interface SaidAgain {
  readonly try: number
  readonly turn: number
  readonly text: string
}

/**
 * Says something else in the place of a reply. The same words twice at one turn of one try count once, so that whoever
 * does not know whether they arrived may send them again. What is tried is kept beside the record of the attempt, which
 * stays as it was.
 */
export async function sayAgain(
  services: Services,
  { attempt, exercise, person }: OpenToTries & { readonly person: Person },
  place: RetriedPlace,
  said: SaidAgain,
): Promise<Result<null, ApiRefusal>> {
  const at = { attemptId: attempt.id, reply: place.reply }
  return changeCourse(services, exercise.course_id, async (within) => {
    const tries = await keptTries(within, at)
    const there = turnAt(tries, said)
    if (there !== undefined) return there.text === said.text ? success(null) : failure('turn-taken')
    const { try: branch, turn } = said
    if (!canBeRetried(tries, place.folded.transcript, { index: place.reply, branch, turn }))
      return failure('turn-out-of-order')
    if (branch > MOST_TRIES_OF_A_REPLY) return failure('no-tries-left')
    const before = tries.find((each) => each.branch === branch)?.turns ?? []
    await keepTurn(services, within, { ...at, ...said }, tryAgain(place.before, before, said.text))
    if (turn === 1)
      await services.audit.record(
        {
          actorId: person.id,
          action: 'reply.retried',
          courseId: exercise.course_id,
          exerciseId: exercise.id,
          attemptId: attempt.id,
          memberId: attempt.member_id,
          facts: {},
        },
        within,
      )
    return success(null)
  })
}

const turnAt = (tries: readonly KeptTry[], said: SaidAgain): TriedTurn | undefined =>
  tries.find(({ branch }) => branch === said.try)?.turns[said.turn - 1]

const keepTurn = (
  { now }: Pick<Services, 'now'>,
  within: Database,
  {
    attemptId,
    reply,
    try: branch,
    turn,
  }: Omit<SaidAgain, 'text'> & {
    readonly attemptId: string
    readonly reply: number
  },
  tried: TriedTurn,
) =>
  within
    .insertInto('tried_turns')
    .values({
      attempt_id: attemptId,
      reply,
      try: branch,
      turn,
      at: now(),
      tried: JSON.stringify(tried),
    })
    .execute()
