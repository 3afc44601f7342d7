import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Check = 'ok' | 'missing'

/** What the server needs before it can serve a student: the page itself. */
export async function readiness(
  siteFolder: string,
): Promise<{ readonly ready: boolean; readonly checks: Readonly<Record<'site', Check>> }> {
  const site = await readFile(join(siteFolder, 'index.html')).then(
    (page): Check => (page.length > 0 ? 'ok' : 'missing'),
    (): Check => 'missing',
  )
  return { ready: site === 'ok', checks: { site } }
}
