import type { Routes } from './route-definition.ts'

export const RECORD_ROUTES = {} as const satisfies Routes
