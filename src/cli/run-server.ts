import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { configuredModel } from '#server/configured-model.ts'
import { type CourseEnvironment, readCourseEnvironment } from '#server/course-environment.ts'
import { openCoursePart } from '#server/course-part.ts'
import { readEnvironment } from '#server/environment.ts'
import { keepHeapFrugal } from '#server/frugal-heap.ts'
import { listen } from '#server/listen.ts'
import { operatorLog } from '#server/operator-log.ts'
import type { ScenarioFolder } from '#server/scenario-library.ts'
import type { CommandIo, ExitCode } from './command-io.ts'
import { buildSite, needsBuild } from './site-build.ts'

const PROJECT = join(import.meta.dirname, '..', '..')
const SITE = join(PROJECT, 'dist')
const SCENARIOS = join(PROJECT, 'scenarios')

/** Serves until it is told to stop. */
export async function runServer(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  keepHeapFrugal()
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const variables = {
    ...process.env,
    ...(values.port === undefined ? {} : { PORT: values.port }),
    ...(values.host === undefined ? {} : { HOST: values.host }),
  }
  const environment = readEnvironment(variables)
  if (!environment.ok) {
    io.stderr(`${environment.failure}\n`)
    return 2
  }
  const log = operatorLog(io.stderr, () => new Date())
  const model = await configuredModel(variables, environment.value, {
    scenarioFolder: SCENARIOS,
    log,
    now: Date.now,
  })
  if (!model.ok) {
    io.stderr(`${model.failure}\n`)
    return 2
  }
  const courses = readCourseEnvironment(variables)
  if (!courses.ok) {
    io.stderr(`${courses.failure}\n`)
    return 2
  }
  if (!values['no-build'] && !(await bringSite(io))) return 3
  if (!existsSync(join(SITE, 'index.html'))) {
    io.stderr('there is no built app in dist/: run "npm run build", or leave out --no-build\n')
    return 3
  }
  const { port, host } = environment.value
  const part =
    courses.value === null
      ? null
      : await openCoursePart({
          ...courses.value,
          scenarioFolders: foldersFor(courses.value),
          trustsProxy: environment.value.trustsProxy,
          model: model.value?.service ?? null,
          log,
          now: Date.now,
        })
  if (part !== null && !part.ok) {
    io.stderr(`${part.failure}\n`)
    return 3
  }
  const server = await listen({
    siteFolder: SITE,
    port,
    host,
    model: model.value,
    courses: part?.value ?? null,
  })
  if (!server.ok) {
    io.stderr(`${server.failure}\n`)
    await part?.value.close()
    return 3
  }
  log('info', 'server-listening', {
    port: server.value.port,
    voice: model.value?.serverName ?? 'built-in',
  })
  const address = courses.value?.publicUrl ?? `http://${host ?? 'localhost'}:${server.value.port}`
  if (courses.value?.outside)
    log('info', 'outside-sign-in', {
      issuer: courses.value.outside.issuer,
      callback: `${address}/api/auth/callback/${courses.value.outside.provider}`,
    })
  const token = await part?.value.firstAdministrator()
  await io.stdout(
    `Third Chair is at ${address}\n${token ? administratorLine(address, token) : ''}Press Ctrl-C to stop.\n`,
  )
  await stopSignal()
  log('info', 'server-stopping')
  await server.value.close()
  await part?.value.close()
  return 0
}

const foldersFor = ({ assessedScenarios }: CourseEnvironment): readonly ScenarioFolder[] => [
  { folder: SCENARIOS, isOpenToPractice: true },
  ...(assessedScenarios === null ? [] : [{ folder: assessedScenarios, isOpenToPractice: false }]),
]

const administratorLine = (address: string, token: string): string =>
  `Nobody looks after its courses yet. Whoever opens this link becomes the administrator; it works once:\n  ${address}/first-administrator#${token}\n`

async function bringSite(io: CommandIo): Promise<boolean> {
  if (!(await needsBuild(PROJECT))) return true
  await io.stdout('Building the app …\n')
  const build = await buildSite(PROJECT)
  if (!build.ok) io.stderr(`${build.output}\nthe app could not be built; see above\n`)
  return build.ok
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
