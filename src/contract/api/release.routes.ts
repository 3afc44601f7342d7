import type { Routes } from './route-definition.ts'

export const RELEASE_ROUTES = {} as const satisfies Routes
