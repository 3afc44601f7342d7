import { z } from 'zod'
import { MARKING_STATES } from '#course/marking-state.ts'
import { MISSING_GRADES, WITHHELD_GRADES } from '#course/missing-grade.ts'
import { SKILLS } from '#scenario/skill.ts'
import { agreementSchema, standingSchema } from './marked-levels.schema.ts'
import type { Routes } from './route-definition.ts'

const skill = z.enum(SKILLS)
/** 0–100, two decimals, cut; null: there is none, and what is missing says why */
const grade = z.number().nullable()

/** Why no grade is shown, where there is none to show. */
const missing = z.enum([...MISSING_GRADES, ...WITHHELD_GRADES])

const cellSchema = z.object({
  /** as markers see it */
  grade,
  /** what the student may know, and what leaves for other gradebooks */
  released: grade,
  /** no attempt that is still to be marked can change it */
  isSettled: z.boolean(),
  missing: missing.nullable(),
  /** of the attempt that is furthest behind; null: nothing is there to mark */
  markingState: z.enum(MARKING_STATES).nullable(),
  isContested: z.boolean(),
})

const summarySchema = z.object({
  /** over the grades that are shown */
  grades: z.object({
    n: z.number(),
    mean: z.number().nullable(),
    median: z.number().nullable(),
  }),
  /** over the attempts that count, or still may */
  levels: z.array(
    z.object({
      skill,
      levels: z.object({
        1: z.number(),
        2: z.number(),
        3: z.number(),
        4: z.number(),
        5: z.number(),
      }),
      notAssessed: z.number(),
      needsAPerson: z.number(),
      notLookedAt: z.number(),
    }),
  ),
  /** of first and second markers, each before they saw another's levels */
  agreement: z.array(agreementSchema),
  /** how many students have no grade, and why; reasons that nobody has are left out */
  missing: z.array(z.object({ reason: missing, students: z.number() })),
})

const studentSchema = z.object({
  member: z.string(),
  /** "Student 7" while marking is anonymous */
  name: z.string(),
  isAlias: z.boolean(),
  /** for instructors, beside a name; null elsewhere, or where there is none */
  idNumber: z.string().nullable(),
})

/** names of the students whom the file for Moodle leaves out, since it could not find them; for instructors alone */
const notInMoodle = z.array(z.string())

const attemptSchema = z.object({
  attempt: z.string(),
  number: z.number(),
  /** it is one of those that the grade is made of */
  counts: z.boolean(),
  grade,
  markingState: z.enum(MARKING_STATES),
  levels: z.array(z.object({ skill, standing: standingSchema })),
})

const markSheetSchema = z.object({
  attempt: z.string(),
  course: z.string(),
  exercise: z.string(),
  student: z.string(),
  number: z.number(),
  scenario: z.string(),
  scenarioVersion: z.string(),
  markers: z.array(z.string()),
  endedAt: z.number().nullable(),
  releasedAt: z.number().nullable(),
  /** in words, also where there is none */
  grade: z.string(),
  skills: z.array(
    z.object({ label: z.string(), level: z.string(), anchor: z.string().nullable() }),
  ),
  summary: z.string(),
  comments: z.array(
    z.object({
      turn: z.number(),
      speaker: z.enum(['client', 'trainee']).nullable(),
      said: z.string().nullable(),
      comment: z.string(),
    }),
  ),
  notes: z.array(z.string()),
})

const INSTRUCTORS = { of: 'exercise', allow: ['instructor'] } as const
const INSTRUCTORS_OF_COURSE = { of: 'course', allow: ['instructor'] } as const

/** Names and numbers of students leave in exports for instructors alone. Each export is written down. */
export const GRADEBOOK_ROUTES = {
  'GET /api/exercises/:exercise/gradebook': {
    summary: 'Grades of an exercise, how levels are spread, how far markers agree, what is missing',
    access: { of: 'exercise', allow: ['marker', 'instructor'] },
    answer: z.object({
      course: z.string(),
      courseTitle: z.string(),
      title: z.string(),
      timeZone: z.string(),
      isAnonymous: z.boolean(),
      /** whether the one who asks may export */
      mayExport: z.boolean(),
      notInMoodle,
      /** those that make the grade */
      skills: z.array(skill),
      ...summarySchema.shape,
      students: z.array(
        z.object({
          ...studentSchema.shape,
          ...cellSchema.shape,
          /** those that can be marked; in the order they were made */
          attempts: z.array(attemptSchema),
        }),
      ),
    }),
  },
  'GET /api/courses/:course/gradebook': {
    summary: 'Every student of a course against every published exercise',
    access: INSTRUCTORS_OF_COURSE,
    answer: z.object({
      title: z.string(),
      notInMoodle,
      exercises: z.array(
        z.object({ exercise: z.string(), title: z.string(), ...summarySchema.shape }),
      ),
      students: z.array(
        z.object({
          ...studentSchema.shape,
          /** one per exercise, in their order */
          cells: z.array(cellSchema),
        }),
      ),
    }),
  },
  'GET /api/exercises/:exercise/exports/moodle': {
    summary: 'Released grades and feedback as Moodle’s grade import takes them',
    access: INSTRUCTORS,
    answer: { file: 'text/csv' },
  },
  'GET /api/exercises/:exercise/exports/canvas': {
    summary: 'Released grades as Canvas’s gradebook import takes them',
    access: INSTRUCTORS,
    answer: { file: 'text/csv' },
  },
  'GET /api/exercises/:exercise/exports/json': {
    summary: 'How every attempt came by its grade, with ids in place of names',
    access: INSTRUCTORS,
    answer: { file: 'application/json' },
  },
  'GET /api/exercises/:exercise/exports/xapi': {
    summary: 'Statements for a learning record store, one a line, with ids in place of names',
    access: INSTRUCTORS,
    answer: { file: 'application/jsonl' },
  },
  'GET /api/exercises/:exercise/exports/mark-sheets': {
    summary: 'What the printed sheet of each marked attempt says',
    access: INSTRUCTORS,
    query: z.object({
      /** the sheet of this attempt alone */
      attempt: z.exactOptional(z.string().max(100)),
    }),
    answer: z.object({ timeZone: z.string(), sheets: z.array(markSheetSchema) }),
  },
  'GET /api/courses/:course/exports/moodle': {
    summary: 'Released grades and feedback of every published exercise, for Moodle',
    access: INSTRUCTORS_OF_COURSE,
    answer: { file: 'text/csv' },
  },
  'GET /api/courses/:course/exports/canvas': {
    summary: 'Released grades of every published exercise, for Canvas',
    access: INSTRUCTORS_OF_COURSE,
    answer: { file: 'text/csv' },
  },
} as const satisfies Routes
