import type { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import { success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'
import { courseAudit } from './audit/course-audit.ts'
import { ownAudit } from './audit/own-audit.ts'
import { retentionView } from './retention/retention-view.ts'

export const recordHandlers = (services: Services): Handlers<typeof RECORD_ROUTES> => ({
  'GET /api/courses/:course/audit': async ({ at, query }) =>
    success(await courseAudit(services, at.course.id, query.before)),

  'GET /api/me/audit': async ({ person, query }) =>
    success(await ownAudit(services, person.id, query.before)),

  'GET /api/courses/:course/retention': async ({ at }) =>
    success(await retentionView(services, at.course)),
})
