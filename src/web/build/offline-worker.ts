import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { invariant } from '#lib/invariant.ts'
import { precache } from './precache.ts'

/** Behind these stands what needs a server, or is no practice. */
const DOORS = [
  '/src/web/screens/graded-screens.tsx',
  '/src/web/screens/studio/studio-screen.tsx',
] as const

const WORKER = 'src/web/service-worker/service-worker.ts'
const PRECACHED = 'virtual:precached'

/**
 * Builds `/sw.js`, which keeps one whole build on the device: the page by its digest, everything else under names that
 * change with their content. Only a build has it; the development server never does.
 */
export function offlineWorker(): Plugin {
  let root = process.cwd()
  return {
    name: 'third-chair:offline-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      // After the page is written into the bundle.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        invariant(page?.type === 'asset', 'a build writes its page')
        const html = String(page.source)
        const unhashed = precache(bundle, html, DOORS).filter((url) => !HASHED.test(url))
        if (unhashed.length > 0)
          this.error(`no name tells the versions of these apart: ${unhashed.join(', ')}`)
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: await workerScript(root, {
            builtPage: `sha256-${createHash('sha256').update(html).digest('base64')}`,
            assets: precache(bundle, html, DOORS),
          }),
        })
      },
    },
  }
}

/** As bundlers and our own plugins name files by their content. */
const HASHED = /-[\w-]{8,}\.\w+$/

/** One script without imports, as every browser runs it in a service worker. */
async function workerScript(
  root: string,
  precached: { readonly builtPage: string; readonly assets: readonly string[] },
): Promise<string> {
  const module = Object.entries(precached)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'third-chair:precached',
        resolveId: (id) => (id === PRECACHED ? `\0${PRECACHED}` : null),
        load: (id) => (id === `\0${PRECACHED}` ? module : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, WORKER), output: { format: 'iife' } },
    },
  })
  invariant(!('on' in built) && !Array.isArray(built), 'one build was asked for, and no watching')
  const [script] = built.output
  return script.code
}
