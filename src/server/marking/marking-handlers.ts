import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'

export const markingHandlers = (_services: Services): Handlers<typeof MARKING_ROUTES> => ({})
