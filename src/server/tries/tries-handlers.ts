import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { TRIES_ROUTES } from '#contract/api/tries.routes.ts'
import { failure, type Result, success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'
import { keptTries, triesPerReply } from './kept-tries.ts'
import { type OpenToTries, type OwnAttemptAt, openToTries } from './open-to-tries.ts'
import { type RetriedPlace, retriedPlace } from './retried-place.ts'
import { exemplarsAt, retriedReply } from './retried-reply.ts'
import { sayAgain } from './say-again.ts'
import { triesLimit } from './tries-limit.ts'

/** Trying again in assessed work: the client stands here, and the student's browser holds neither it nor an example. */
export const triesHandlers = (services: Services): Handlers<typeof TRIES_ROUTES> => {
  const { kysely } = services.database
  const isTooOften = triesLimit()

  /** A reply that may be tried, and the talk before it. */
  async function placeOf(
    at: OwnAttemptAt,
    { reply = '' }: Readonly<Record<string, string>>,
  ): Promise<Result<{ readonly open: OpenToTries; readonly place: RetriedPlace }, ApiRefusal>> {
    const open = await openToTries(services, at)
    if (!open.ok) return open
    const place = await retriedPlace(services, open.value, reply)
    return place.ok ? success({ open: open.value, place: place.value }) : place
  }

  const triedAt = async (open: OpenToTries, { reply }: RetriedPlace) => ({
    tries: await keptTries(kysely, { attemptId: open.attempt.id, reply }),
    out: open.out,
    now: services.now(),
  })

  return {
    'GET /api/attempts/:attempt/tries': async ({ at }) => {
      const open = await openToTries(services, at)
      if (!open.ok)
        return open.failure === 'not-now' ? success({ isOpen: false, replies: [] }) : open
      return success({ isOpen: true, replies: await triesPerReply(kysely, at.attempt.id) })
    },

    'GET /api/attempts/:attempt/replies/:reply/tries': async ({ at, params }) => {
      const found = await placeOf(at, params)
      if (!found.ok) return found
      const { open, place } = found.value
      return success(retriedReply(place, await triedAt(open, place)))
    },

    'POST /api/attempts/:attempt/replies/:reply/tries': async ({ at, params, person, body }) => {
      if (await isTooOften(person.id)) return failure('too-many-requests')
      const found = await placeOf(at, params)
      if (!found.ok) return found
      const { open, place } = found.value
      const said = await sayAgain(services, { ...open, person }, place, body)
      return said.ok ? success(retriedReply(place, await triedAt(open, place))) : said
    },

    'GET /api/attempts/:attempt/replies/:reply/exemplars': async ({ at, params }) => {
      const found = await placeOf(at, params)
      if (!found.ok) return found
      const { open, place } = found.value
      const { standing, exemplars } = exemplarsAt(place, await triedAt(open, place))
      switch (standing) {
        case 'not-given-back':
          return failure('not-now')
        case 'after-a-try':
        case 'after-another':
          return failure('try-first')
        case 'none':
        case 'ready':
          return success({ exemplars: [...exemplars] })
      }
    },
  }
}
