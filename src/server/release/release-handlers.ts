import type { RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'

export const releaseHandlers = (_services: Services): Handlers<typeof RELEASE_ROUTES> => ({})
