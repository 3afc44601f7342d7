import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { invariant } from '#lib/invariant.ts'
import { type CompiledScenario, compileScenario } from '#scenario/compile-scenario.ts'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { parseScenarioBytes } from '#scenario/parse-scenario.ts'
import { scenarioCard } from '#web/scenarios/scenario-card.ts'
import { SCENARIO_LIST_URL } from '#web/scenarios/scenario-list-url.ts'
import { laterLink, preloadLink } from './preload-link.ts'

interface Asset {
  /** same-origin address with its leading slash */
  readonly url: string
  readonly json: string
}

/**
 * Turns the scenario files into what the browser loads: one list of cards and one JSON file per scenario, so that
 * neither the YAML reader nor the schema reaches a student. In a build the list's name changes with its content, too, and
 * the page asks for that very list: so no page ever meets scenarios of another version than its own. A file with an
 * error fails the build with everything that is wrong with it; while developing, the page shows the same words and heals
 * when the file does.
 */
export function scenarioAssets(folder = 'scenarios'): Plugin {
  let root = process.cwd()
  /** of the build that runs; a development server reads the files anew each time */
  let built: readonly Asset[] | null = null
  return {
    name: 'third-chair:scenario-assets',
    configResolved(config) {
      root = config.root
    },
    async buildStart() {
      built =
        this.environment.mode === 'build'
          ? withHashedList(await compileFolder(join(root, folder)))
          : null
    },
    transform: (code, id) =>
      built !== null && id.endsWith('/scenarios/scenario-list-url.ts')
        ? { code: code.replace(SCENARIO_LIST_URL, listIn(built).url), map: null }
        : null,
    generateBundle() {
      invariant(built, 'a build compiles its scenarios before it writes them')
      for (const { url, json } of built)
        this.emitFile({ type: 'asset', fileName: url.slice(1), source: json })
    },
    configureServer(server) {
      server.watcher.add(join(root, folder))
      server.watcher.on('change', (file) => {
        if (file.startsWith(join(root, folder))) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]
        if (path !== SCENARIO_LIST_URL && !path?.startsWith(`${SCENARIO_FOLDER}/`)) return next()
        try {
          const asset = (await compileFolder(join(root, folder))).find(({ url }) => url === path)
          if (!asset) return next()
          response.setHeader('content-type', 'application/json').end(asset.json)
        } catch (error) {
          next(error)
        }
      })
    },
    transformIndexHtml: async () => {
      const assets = built ?? (await compileFolder(join(root, folder)))
      return [preloadLink(listIn(assets).url), ...assets.slice(1).map(({ url }) => laterLink(url))]
    },
  }
}

/** Beside the other files whose name changes with their content. */
const SCENARIO_FOLDER = '/assets/scenarios'
/** The first digits of the hash, after `sha256-`. */
const HASH_IN_NAME = [7, 19] as const

/** The list comes first among the assets. */
function listIn([list]: readonly Asset[]): Asset {
  invariant(list, 'the scenarios come with their list')
  return list
}

function withHashedList(assets: readonly Asset[]): readonly Asset[] {
  const { json } = listIn(assets)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return [{ url: `${SCENARIO_FOLDER}/list-${hash}.json`, json }, ...assets.slice(1)]
}

async function compileFolder(folder: string): Promise<readonly Asset[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const read = await Promise.all(
    files.map(async (name) =>
      parseScenarioBytes(await readFile(join(folder, name)), join(folder, name)),
    ),
  )
  const mistakes = read
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error')
  if (mistakes.length > 0) throw new Error(mistakes.map(diagnosticLine).join('\n'))
  const compiled = read.flatMap(({ scenario }) =>
    scenario !== null && scenario.status !== 'deprecated' ? [compileScenario(scenario)] : [],
  )
  return [
    {
      url: SCENARIO_LIST_URL,
      json: JSON.stringify(compiled.map((each) => scenarioCard(each, addressOf(each)))),
    },
    ...compiled.map((each) => ({ url: addressOf(each), json: JSON.stringify(each) })),
  ]
}

const addressOf = ({ scenario, hash }: CompiledScenario): string =>
  `${SCENARIO_FOLDER}/${scenario.id}-${hash.slice(...HASH_IN_NAME)}.json`

const diagnosticLine = ({ file, line, column, code, message, fix }: Diagnostic): string =>
  `${file}:${line}:${column} ${code} ${message}. ${fix}`
