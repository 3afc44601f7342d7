import type { Hono } from 'hono'
import { type Result, success } from '#lib/result.ts'
import { courseSite } from './course-site.ts'
import { openServices, type ServiceOptions } from './open-services.ts'
import { refuse } from './refuse.ts'
import { readScenarioLibrary, type ScenarioFolder } from './scenario-library.ts'

export interface GradedPart {
  readonly routes: Hono
  readonly close: () => Promise<void>
}

export interface GradedPartOptions extends Omit<ServiceOptions, 'library'> {
  readonly scenarioFolders: readonly ScenarioFolder[]
}

/** Everything about courses but the database itself: the routes, and the jobs at work. Loaded when it is needed. */
export async function openGradedPart({
  scenarioFolders,
  ...options
}: GradedPartOptions): Promise<Result<GradedPart, string>> {
  const library = await readScenarioLibrary(scenarioFolders)
  const opened = await openServices({ ...options, library })
  if (!opened.ok) return opened
  const { services, startJobs, close } = opened.value
  await startJobs()
  const routes = courseSite(services, options.publicUrl)
  routes.notFound((context) => refuse(context, 'not-found'))
  return success({ routes, close })
}
