import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { courseCounts } from '#server/record/retention/course-counts.ts'
import { purgeCourse } from '#server/record/retention/purge-course.ts'
import { retentionPlan } from '#server/record/retention/retention-plan.ts'
import { warnOfPurge } from '#server/record/retention/warn-of-purge.ts'
import { auditLog } from '#store/audit/audit-log.ts'
import { forgetExpired } from '#store/erasure/forget-expired.ts'
import type { OpenDatabase } from '#store/open-database.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { Command, CommandIo, ExitCode } from './command-io.ts'
import { terminalText } from './terminal-text.ts'
import { withDatabase } from './with-database.ts'

export const purge: Command = {
  summary: 'delete the work of archived courses whose time is over',
  usage: `third-chair purge [--dry-run]

Does at once what a running server does by itself: warns the instructors of archived courses thirty days before their work is
deleted, and deletes what is due; a course that nobody was warned of is warned of now and keeps its work for thirty days more.
Sign-ins and addresses that have run out go too. With --dry-run it says what it would do and changes nothing. On SQLite the server
must be stopped; on Postgres it may run.`,
  run: (args, io) => purgeFrom(args, io, process.env),
}

/** @param variables the environment */
export async function purgeFrom(
  args: readonly string[],
  io: CommandIo,
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const isDry = values['dry-run']
  return withDatabase({
    io,
    variables,
    whileRunning: 'It warns and purges by itself when courses are due.',
    work: async (database) => {
      const courses = await database.kysely
        .selectFrom('courses')
        .selectAll()
        .where('archived_at', 'is not', null)
        .orderBy('title')
        .orderBy('id')
        .execute()
      let hasPlan = false
      for (const course of courses) {
        const line = await dealWith(database, course, isDry, now)
        if (line === null) continue
        hasPlan = true
        await io.stdout(`${terminalText(line)}\n`)
      }
      if (!hasPlan) await io.stdout('No archived course has an end set for its work.\n')
      if (!isDry) await forgetExpired(database.kysely, now())
      return 0
    },
  })
}

/** @returns what was done with a course, or would be; null where its work is kept for ever or gone */
async function dealWith(
  database: OpenDatabase,
  course: CourseTables['courses'],
  isDry: boolean,
  now: () => number,
): Promise<string | null> {
  const plan = retentionPlan(course, now())
  if (plan === null) return null
  const { students, exercises } = await courseCounts(database.kysely, course.id)
  const attempts = exercises.reduce((sum, each) => sum + each.attempts, 0)
  const what = `${course.title} (attempts: ${attempts}, students: ${students})`
  const isDue = plan.warnedAt !== null && now() >= plan.purgeAt
  const isToWarn = plan.warnedAt === null && now() >= plan.warnAt
  if (!isDry) {
    const services = { database, now, audit: auditLog(database.kysely, now, randomUUID) }
    await warnOfPurge(services, course.id)
    await purgeCourse(services, course.id)
  }
  if (isDue) return `${what}: ${isDry ? 'would be' : 'is'} deleted.`
  const day = new Date(plan.purgeAt).toISOString().slice(0, 10)
  if (isToWarn)
    return `${what}: to be deleted on ${day}; its instructors ${isDry ? 'would be' : 'are'} told now.`
  return `${what}: to be deleted on ${day}${plan.warnedAt === null ? '' : '; its instructors know'}.`
}
