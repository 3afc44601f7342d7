import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Check = 'ok' | 'missing' | 'not-answering'

/**
 * What the server needs before it can serve a student: the page itself and, where there are courses, the database. A
 * language model that is away leaves it ready: the built-in voice speaks then.
 * @param databaseAnswers null where there is no database
 */
export async function readiness(
  siteFolder: string,
  databaseAnswers: (() => Promise<boolean>) | null,
): Promise<{ readonly ready: boolean; readonly checks: Readonly<Record<string, Check>> }> {
  const site = await readFile(join(siteFolder, 'index.html')).then(
    (page): Check => (page.length > 0 ? 'ok' : 'missing'),
    (): Check => 'missing',
  )
  const checks: Record<string, Check> = { site }
  if (databaseAnswers !== null)
    checks['database'] = (await databaseAnswers()) ? 'ok' : 'not-answering'
  return { ready: Object.values(checks).every((check) => check === 'ok'), checks }
}
