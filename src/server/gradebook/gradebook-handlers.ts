import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Services } from '#server/services.ts'

export const gradebookHandlers = (_services: Services): Handlers<typeof GRADEBOOK_ROUTES> => ({})
