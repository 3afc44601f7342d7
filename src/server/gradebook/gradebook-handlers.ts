import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { type ExportFormat, exportFileName } from '#contract/api/export-file-name.ts'
import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { success } from '#lib/result.ts'
import type { Handlers } from '#server/api/handler.ts'
import type { Person } from '#server/api/person.ts'
import type { StandingAt } from '#server/api/standing.ts'
import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import { settleExercise } from '#server/attempts/settle-exercise.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { courseGradebook, publishedExercises } from './course-gradebook.ts'
import { exerciseGradebook } from './exercise-gradebook.ts'
import { exportedAttempts } from './exported-attempts.ts'
import { gradeFile } from './grade-file.ts'
import { markSheets } from './mark-sheets.ts'
import { recordFile } from './record-file.ts'
import { viewerAt } from './viewer.ts'
import { xapiFile } from './xapi-file.ts'

type Exercise = ExerciseTables['exercises']

interface Asked {
  readonly person: Person
  readonly at: StandingAt
  readonly context: Context
}

export const gradebookHandlers = (services: Services): Handlers<typeof GRADEBOOK_ROUTES> => {
  const { audit } = services

  /** @param exercise null: every one of the course */
  const record = (
    { person, at }: Asked,
    exercise: Exercise | null,
    facts: {
      readonly format: ExportFormat | 'mark-sheets'
      readonly attempts?: number
      readonly students?: number
    },
  ) =>
    audit.record({
      actorId: person.id,
      action: 'export.made',
      courseId: at.course.id,
      ...(exercise === null ? {} : { exerciseId: exercise.id }),
      facts,
    })

  const exportOf =
    (format: 'moodle' | 'canvas') =>
    async (asked: Asked & { readonly at: { readonly exercise: Exercise } }) => {
      const { exercise, course } = asked.at
      await settleExercise(services, exercise)
      const { csv, students } = await gradeFile(services, course.id, [exercise], format)
      await record(asked, exercise, { format, students })
      return success(
        file(asked.context, CSV, exportFileName(settingsOf(exercise).title, format), csv),
      )
    }

  const courseExportOf = (format: 'moodle' | 'canvas') => async (asked: Asked) => {
    const { course } = asked.at
    const exercises = await publishedExercises(services, course.id)
    const { csv, students } = await gradeFile(services, course.id, exercises, format)
    await record(asked, null, { format, students })
    return success(file(asked.context, CSV, exportFileName(course.title, format), csv))
  }

  return {
    'GET /api/exercises/:exercise/gradebook': async ({ at }) =>
      success(await exerciseGradebook(services, at.course, at.exercise, viewerAt(at))),

    'GET /api/courses/:course/gradebook': async ({ at }) =>
      success(await courseGradebook(services, at.course, viewerAt(at))),

    'GET /api/exercises/:exercise/exports/moodle': exportOf('moodle'),
    'GET /api/exercises/:exercise/exports/canvas': exportOf('canvas'),
    'GET /api/courses/:course/exports/moodle': courseExportOf('moodle'),
    'GET /api/courses/:course/exports/canvas': courseExportOf('canvas'),

    'GET /api/exercises/:exercise/exports/json': async (asked) => {
      const { exercise } = asked.at
      await settleExercise(services, exercise)
      const attempts = await exportedAttempts(services, exercise)
      await record(asked, exercise, { format: 'json', attempts: attempts.length })
      const name = exportFileName(settingsOf(exercise).title, 'json')
      const pieces = Readable.from(recordFile(services, exercise, attempts), { objectMode: false })
      // The same stream under two names: of Node and of the platform.
      const stream = Readable.toWeb(pieces) as ReadableStream
      return success(file(asked.context, 'application/json', name, stream))
    },

    'GET /api/exercises/:exercise/exports/xapi': async (asked) => {
      const { exercise, course } = asked.at
      await settleExercise(services, exercise)
      const lines = await xapiFile(services, course, exercise, homePageOf(services, asked.context))
      await record(asked, exercise, { format: 'xapi' })
      const name = exportFileName(settingsOf(exercise).title, 'xapi')
      return success(file(asked.context, 'application/jsonl', name, lines))
    },

    'GET /api/exercises/:exercise/exports/mark-sheets': async (asked) => {
      const { at, query } = asked
      await settleExercise(services, at.exercise)
      const viewer = viewerAt(at)
      const only = query.attempt ?? null
      const answer = await markSheets(services, at.course, at.exercise, viewer, only)
      await record(asked, at.exercise, { format: 'mark-sheets', attempts: answer.sheets.length })
      return success(answer)
    },
  }
}

const CSV = 'text/csv; charset=utf-8'

function file(
  context: Context,
  type: string,
  name: string,
  body: string | ReadableStream,
): Response {
  context.header('Content-Type', type)
  context.header('Content-Disposition', `attachment; filename="${name}"`)
  return context.newResponse(body)
}

/** Where people reach this server, as it was set, or as this request has it. */
const homePageOf = ({ auth }: Services, context: Context): string =>
  new URL(auth.options.baseURL ?? context.req.url).origin
