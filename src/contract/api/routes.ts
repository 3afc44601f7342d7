import { ATTEMPTS_ROUTES } from './attempts.routes.ts'
import { COURSE_SCENARIOS_ROUTES } from './course-scenarios.routes.ts'
import { COURSES_ROUTES } from './courses.routes.ts'
import { EXERCISES_ROUTES } from './exercises.routes.ts'
import { GRADEBOOK_ROUTES } from './gradebook.routes.ts'
import { MARKING_ROUTES } from './marking.routes.ts'
import { PEOPLE_ROUTES } from './people.routes.ts'
import { RECORD_ROUTES } from './record.routes.ts'
import { RELEASE_ROUTES } from './release.routes.ts'
import type { Routes } from './route-definition.ts'
import { TRIES_ROUTES } from './tries.routes.ts'

/** Every address of the graded part: what it takes, who may use it, what it answers. */
export const ROUTES = {
  ...PEOPLE_ROUTES,
  ...COURSES_ROUTES,
  ...COURSE_SCENARIOS_ROUTES,
  ...EXERCISES_ROUTES,
  ...ATTEMPTS_ROUTES,
  ...MARKING_ROUTES,
  ...RELEASE_ROUTES,
  ...TRIES_ROUTES,
  ...GRADEBOOK_ROUTES,
  ...RECORD_ROUTES,
} as const satisfies Routes
