import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface PostgresCluster {
  /** address of the database `postgres`, as its superuser */
  readonly url: string
  readonly stop: () => Promise<void>
}

interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** @returns null where Postgres is not installed */
export function postgresPrograms(): Programs | null {
  const debian = '/usr/lib/postgresql'
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...(existsSync(debian)
      ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
      : []),
  ]
  const home = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
  return home === undefined
    ? null
    : { initdb: join(home, 'initdb'), postgres: join(home, 'postgres') }
}

/**
 * Starts a server on a free port with a folder of its own, which it writes through to the disk as a real one does.
 * It stops when `stop` is called, and on Linux also when this process dies.
 */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const programs = postgresPrograms()
  if (programs === null) throw new Error('initdb and postgres are not installed')
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-postgres-'))
  const as = ordinaryUser()
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as !== null) for (const path of [folder, passwordFile]) chownSync(path, as.uid, as.gid)
  const data = join(folder, 'data')
  const [initdb, ...initArguments] = [
    ...(as?.prefix ?? []),
    ...[programs.initdb, '--pgdata', data, '--username', 'postgres', '--auth', 'scram-sha-256'],
    ...['--pwfile', passwordFile, '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
  ]
  execFileSync(initdb as string, initArguments, { cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '32MB',
  }
  const [postgres, ...postgresArguments] = [
    ...(as?.prefix ?? []),
    ...(process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'QUIT'] : []),
    ...[programs.postgres, '-D', data],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const server = spawn(postgres as string, postgresArguments, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  try {
    await ready(server)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      // At once: nobody will read this folder again, so nothing need be written back to it.
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Postgres will not run as root. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return null
  const number = (kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }))
  const uid = number('-u')
  const gid = number('-g')
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return { uid, gid, prefix }
}

/** Settles on what the server itself writes: that it takes connections, or its last words. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.includes('ready to accept connections')) return
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Postgres did not start:\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
