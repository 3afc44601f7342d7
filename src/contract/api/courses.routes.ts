import { z } from 'zod'
import { COURSE_ROLES } from '#course/course-role.ts'
import { MOST_TIME_PERCENT, WHOLE_TIME_PERCENT } from '#course/time-percent.ts'
import { ownPlaceSchema } from './own-place.schema.ts'
import type { Routes } from './route-definition.ts'

const done = z.object({ done: z.literal(true) })
const title = z.string().trim().min(1).max(200)
const timeZone = z.string().min(1).max(60)
const role = z.enum(COURSE_ROLES)
const timePercent = z.int().min(WHOLE_TIME_PERCENT).max(MOST_TIME_PERCENT)

/** A roster of the largest course is far below. @source judgement */
const LARGEST_ROSTER_BYTES = 1024 * 1024

const memberSchema = z.object({
  id: z.string(),
  role,
  name: z.string(),
  email: z.string().nullable(),
  idNumber: z.string().nullable(),
  loginId: z.string().nullable(),
  timePercent: z.number(),
  /** titles, which no two groups of a course share */
  groups: z.array(z.string()),
  /** whether somebody has taken this place */
  hasCome: z.boolean(),
})

const rosterRowSchema = z.object({
  line: z.number(),
  outcome: z.enum(['add', 'change', 'same', 'fault']),
  name: z.string(),
  email: z.string().nullable(),
  idNumber: z.string().nullable(),
  role: role.nullable(),
  groups: z.array(z.string()),
  timePercent: z.number().nullable(),
  /** fields that will be other than they are */
  changes: z.array(z.string()),
  /** what somebody should know before, and what keeps nothing out */
  notes: z.array(z.string()),
  faults: z.array(z.string()),
  /** the cells as they are written, where the line has a fault; empty elsewhere */
  said: z.array(z.string()),
})

const rosterSchema = z.object({ csv: z.string().max(LARGEST_ROSTER_BYTES) })
const previewSchema = z.object({
  rows: z.array(rosterRowSchema),
  /** of the file as a whole, such as a missing column */
  faults: z.array(z.string()),
  /** headings of columns of which nothing is read */
  unread: z.array(z.string()),
  /** titles of the groups that will be made */
  newGroups: z.array(z.string()),
})

const exerciseLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  isPublished: z.boolean(),
  opensAt: z.number().nullable(),
  dueAt: z.number().nullable(),
  cutOffAt: z.number().nullable(),
  /** mine, where I am a student */
  attempts: z.array(
    z.object({ id: z.string(), number: z.number(), state: z.string(), isReleased: z.boolean() }),
  ),
})

export const COURSES_ROUTES = {
  'POST /api/courses': {
    summary: 'Create a course; whoever does is its first instructor',
    access: 'administrator',
    body: z.object({ title, timeZone }),
    answer: z.object({ course: z.string() }),
  },
  'GET /api/courses/:course': {
    summary: 'A course and its exercises, as far as I may see them',
    access: { of: 'course', allow: ['student', 'marker', 'instructor'] },
    answer: z.object({
      ...ownPlaceSchema.shape,
      timeZone,
      /** for instructors; null where nobody may join by it, and for everybody else */
      joinCode: z.string().nullable(),
      retentionDays: z.number().nullable(),
      archivedAt: z.number().nullable(),
      /** when its conversations and marks will be deleted; null until that is announced */
      purgeAt: z.number().nullable(),
      exercises: z.array(exerciseLineSchema),
    }),
  },
  'PATCH /api/courses/:course': {
    summary: 'Change a course, archive it or take it back from the archive',
    access: { of: 'course', allow: ['instructor'] },
    body: z.object({
      title: z.exactOptional(title),
      timeZone: z.exactOptional(timeZone),
      isArchived: z.exactOptional(z.boolean()),
      retentionDays: z.exactOptional(z.int().min(30).max(3650).nullable()),
    }),
    answer: done,
  },
  'POST /api/courses/:course/join-code': {
    summary: 'Make a new code to join by, or none; the one before stops working',
    access: { of: 'course', allow: ['instructor'] },
    body: z.object({ isOpen: z.boolean() }),
    answer: z.object({ joinCode: z.string().nullable() }),
  },
  'POST /api/join': {
    summary:
      'Join a course as a student by its code, or take the place that a code of my own is for',
    access: 'signed-in',
    body: z.object({ code: z.string().min(4).max(40) }),
    answer: z.object({ course: z.string() }),
  },
  'GET /api/courses/:course/members': {
    summary: 'Who is in a course',
    access: { of: 'course', allow: ['instructor'] },
    answer: z.object({
      members: z.array(memberSchema),
      groups: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  },
  'POST /api/courses/:course/roster/preview': {
    summary: 'What importing a roster would do, line by line; nothing changes',
    access: { of: 'course', allow: ['instructor'] },
    body: rosterSchema,
    largestBody: LARGEST_ROSTER_BYTES,
    answer: previewSchema,
  },
  'POST /api/courses/:course/roster': {
    summary: 'Import a roster as it was previewed; refused where a line has a fault',
    access: { of: 'course', allow: ['instructor'] },
    body: rosterSchema,
    largestBody: LARGEST_ROSTER_BYTES,
    answer: z.object({
      added: z.number(),
      changed: z.number(),
      /** the codes by which the people who are new take their places; shown this once */
      codes: z.array(z.object({ member: z.string(), name: z.string(), code: z.string() })),
    }),
  },
  'POST /api/members/:member/code': {
    summary: 'A new code by which somebody can take this place; the one before stops working',
    access: { of: 'member', allow: ['instructor'] },
    answer: z.object({ code: z.string() }),
  },
  'PATCH /api/members/:member': {
    summary: 'Change what somebody is in a course, their time, or take them out of it',
    access: { of: 'member', allow: ['instructor'] },
    body: z.object({
      role: z.exactOptional(role),
      timePercent: z.exactOptional(timePercent),
      isRemoved: z.exactOptional(z.boolean()),
    }),
    answer: done,
  },
  'POST /api/courses/:course/groups': {
    summary: 'Make a group',
    access: { of: 'course', allow: ['instructor'] },
    body: z.object({ title }),
    answer: z.object({ group: z.string() }),
  },
  'PUT /api/groups/:group': {
    summary: 'Say who is in a group',
    access: { of: 'group', allow: ['instructor'] },
    body: z.object({ title, members: z.array(z.string()).max(2000) }),
    answer: done,
  },
  'DELETE /api/groups/:group': {
    summary: 'Dissolve a group; its members stay in the course',
    access: { of: 'group', allow: ['instructor'] },
    answer: done,
  },
} as const satisfies Routes
