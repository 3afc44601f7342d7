import type { RECORD_ROUTES } from '#contract/api/record.routes.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'

export const recordHandlers = (_services: Services): Handlers<typeof RECORD_ROUTES> => ({})
