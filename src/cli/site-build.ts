import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const SOURCES = ['src', 'scenarios', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Whether the built site is missing or older than what it is built from. */
export async function needsBuild(projectFolder: string): Promise<boolean> {
  const page = join(projectFolder, 'dist', 'index.html')
  if (!existsSync(page)) return true
  const { mtimeMs: builtAt } = await stat(page)
  for (const source of SOURCES) {
    if (await isNewer(join(projectFolder, source), builtAt)) return true
  }
  return false
}

async function isNewer(path: string, than: number): Promise<boolean> {
  const entry = await stat(path).catch(() => null)
  if (entry === null) return false
  if (!entry.isDirectory()) return entry.mtimeMs > than
  for (const name of await readdir(path)) {
    if (await isNewer(join(path, name), than)) return true
  }
  return false
}

/** Builds in a process of its own, so that the server's memory does not carry the bundler. */
export function buildSite(
  projectFolder: string,
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js')
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: projectFolder,
    })
    let output = ''
    build.stdout.on('data', (text) => {
      output += text
    })
    build.stderr.on('data', (text) => {
      output += text
    })
    build.on('error', (error) => resolve({ ok: false, output: error.message }))
    build.on('close', (status) => resolve({ ok: status === 0, output }))
  })
}
