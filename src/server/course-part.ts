import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { failure, type Result, success } from '#lib/result.ts'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import type { CoursePart } from './app.ts'
import type { GradedPart, GradedPartOptions } from './graded-part.ts'
import { firstAdministratorToken } from './people/first-administrator.ts'

export interface OpenCoursePart extends CoursePart {
  /** the token of the link for the first administrator; null where there is one */
  readonly firstAdministrator: () => Promise<string | null>
  readonly close: () => Promise<void>
}

/**
 * The part of the server that has to do with courses. The database is opened at once; the engine, the observer and the
 * accounts are loaded at once where there is a course, and with the first request elsewhere, so that a server for
 * practice alone stays as small as it was.
 * @returns a sentence with a remedy where it cannot
 */
export async function openCoursePart(
  options: Omit<GradedPartOptions, 'database'>,
): Promise<Result<OpenCoursePart, string>> {
  const opened = await openDatabase(options.store)
  if (!opened.ok) return failure(opened.failure.sentence)
  const database = opened.value
  const load = onceItWorks(async () => {
    const { openGradedPart } = await import('./graded-part.ts')
    return openGradedPart({ ...options, database })
  })
  if (await hasCourse(database)) {
    const graded = await load()
    if (!graded.ok) {
      await database.close()
      return graded
    }
  }
  const routes = new Hono()
  routes.all('/api/*', async (context) => {
    const graded = await load()
    if (graded.ok) return graded.value.routes.fetch(context.req.raw, context.env)
    options.log('error', 'courses-not-loaded', { said: graded.failure })
    return context.json({ code: 'storage-refused' }, 503)
  })
  return success({
    routes,
    isReady: () =>
      sql`select 1`.execute(database.kysely).then(
        () => true,
        () => false,
      ),
    firstAdministrator: () =>
      firstAdministratorToken({
        database,
        now: options.now,
        random: (bytes) => randomBytes(bytes),
      }),
    close: async () => {
      const graded = await load.ifLoaded()
      if (graded?.ok === true) await graded.value.close()
      await database.close()
    },
  })
}

const hasCourse = async ({ kysely }: OpenDatabase): Promise<boolean> =>
  (await kysely.selectFrom('courses').select('id').limit(1).executeTakeFirst()) !== undefined

type Loading = Promise<Result<GradedPart, string>>

/** Loads once; what failed may be tried again. */
function onceItWorks(
  load: () => Loading,
): (() => Loading) & { readonly ifLoaded: () => Loading | null } {
  let loading: Loading | null = null
  const once = () => {
    loading ??= load().then(
      (loaded) => {
        if (!loaded.ok) loading = null
        return loaded
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  return Object.assign(once, { ifLoaded: () => loading })
}
