import { z } from 'zod'
import type { Routes } from './route-definition.ts'
import { scenarioLineSchema } from './scenario-line.schema.ts'

/** More than a scenario file can be, in whatever writing, with what JSON adds. */
const LARGEST_SCENARIO_BYTES = 2 * 1024 * 1024

const OF_COURSE = { of: 'course', allow: ['instructor'] } as const

const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  line: z.number(),
  column: z.number(),
  message: z.string(),
  fix: z.string(),
})

export const COURSE_SCENARIOS_ROUTES = {
  'GET /api/courses/:course/scenarios': {
    summary: 'The scenarios that an exercise can be made of',
    access: OF_COURSE,
    answer: z.object({
      scenarios: z.array(
        scenarioLineSchema.extend({
          version: z.string(),
          /** an instructor has published it to this course */
          isOfCourse: z.boolean(),
        }),
      ),
    }),
  },
  'POST /api/courses/:course/scenarios': {
    summary: 'Publish a scenario file to a course; students cannot practise it',
    access: OF_COURSE,
    largestBody: LARGEST_SCENARIO_BYTES,
    body: z.object({ source: z.string() }),
    answer: z.discriminatedUnion('published', [
      z.object({ published: z.literal(true), scenario: z.string(), hash: z.string() }),
      z.object({ published: z.literal(false), problems: z.array(problemSchema) }),
    ]),
  },
  'GET /api/courses/:course/scenarios/:scenario': {
    summary: 'The file of a scenario that was published to a course, word for word',
    access: OF_COURSE,
    answer: z.object({ source: z.string() }),
  },
  'DELETE /api/courses/:course/scenarios/:scenario': {
    summary: 'Take a scenario out of a course; exercises that were published with it keep it',
    access: OF_COURSE,
    answer: z.object({ done: z.literal(true) }),
  },
} as const satisfies Routes
