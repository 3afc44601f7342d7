import type { Routes } from './route-definition.ts'

export const GRADEBOOK_ROUTES = {} as const satisfies Routes
