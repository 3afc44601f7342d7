import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, inject } from 'vitest'
import type { StoreSettings } from '#store/store-settings.ts'
import { scratchFolder } from './scratch-store.ts'

export interface Engine {
  readonly name: 'SQLite' | 'Postgres'
  /** a database of its own, empty */
  readonly fresh: () => Promise<StoreSettings>
}

/** Postgres is left out only where its programs are missing and this is not CI: there that is a failure. */
const leavesPostgresOut = inject('postgresOnDemand') === null && process.env['CI'] !== 'true'

export const SQLITE: Engine = {
  name: 'SQLite',
  fresh: async () => ({ engine: 'sqlite', folder: join(scratchFolder(), 'data') }),
}

/** null where it is left out */
export const POSTGRES: Engine | null = leavesPostgresOut
  ? null
  : { name: 'Postgres', fresh: freshPostgres }

/** Every engine there is here; what holds on one must hold on the other. */
export const ENGINES: readonly Engine[] = POSTGRES === null ? [SQLITE] : [SQLITE, POSTGRES]

// The first file to ask waits for the cluster to start, before the clock of any test runs.
beforeAll(async () => {
  if (POSTGRES !== null) await clusterUrl()
})

/** A database of its own on the cluster. */
export async function freshPostgres(): Promise<{
  readonly engine: 'postgres'
  readonly url: string
}> {
  const cluster = await clusterUrl()
  const name = `t${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: cluster })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return { engine: 'postgres', url: cluster.replace(/\/postgres$/, `/${name}`) }
}

async function clusterUrl(): Promise<string> {
  const desk = inject('postgresOnDemand')
  if (desk === null) throw new Error('initdb and postgres are not installed')
  const response = await fetch(desk)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
