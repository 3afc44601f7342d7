import type { Routes } from './route-definition.ts'

export const MARKING_ROUTES = {} as const satisfies Routes
