import { once } from 'node:events'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '#server/app.ts'

const BUILT = join(import.meta.dirname, '..', '..', 'dist')

/** What the scripts of the newer version have in their names. */
export const NEWER = '-newer.js'

/** One address, behind which the version changes. */
export interface TwoVersions {
  readonly url: string
  /** From now on everything is the newer version's. */
  readonly deploy: () => void
  /** From now on the newer version's worker and page are there, but for a script that has not arrived. */
  readonly deployInPart: () => void
  /** paths asked for since the last time */
  readonly asked: () => readonly string[]
  readonly remove: () => Promise<void>
}

/** The real server over the built app, and over a second build of which every script has another name. */
export async function twoVersions(): Promise<TwoVersions> {
  const newer = newerBuild()
  const asked: string[] = []
  let site = createApp({ siteFolder: BUILT })
  let missing: RegExp | null = null
  const server = serve({
    port: 0,
    fetch: (request) => {
      const { pathname } = new URL(request.url)
      asked.push(pathname)
      return missing?.test(pathname) ? new Response(null, { status: 404 }) : site.fetch(request)
    },
  })
  await once(server, 'listening')
  const deploy = () => {
    site = createApp({ siteFolder: newer })
    missing = null
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy,
    deployInPart: () => {
      deploy()
      missing = /review-screen-.+\.js$/
    },
    asked: () => asked.splice(0),
    remove: async () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      rmSync(newer, { recursive: true })
    },
  }
}

/** As if the scripts had changed: each has another name, everywhere it is named, and the page says so. */
function newerBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-newer-'))
  cpSync(BUILT, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const files = [...scripts.map((name) => join('assets', name)), 'index.html', 'sw.js']
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    const renamed = scripts.reduce(
      (so, name) => so.replaceAll(name, name.replace('.js', NEWER)),
      text.replace('<html', '<html data-version="newer"'),
    )
    writeFileSync(join(folder, file), renamed)
  }
  for (const name of scripts)
    renameSync(join(assets, name), join(assets, name.replace('.js', NEWER)))
  return folder
}
