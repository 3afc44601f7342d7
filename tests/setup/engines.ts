import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, inject, onTestFinished } from 'vitest'
import { type OpenDatabase, openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'

export interface Engine {
  readonly name: string
  /** true only where the engine's programs are missing and nobody asked for them: in CI that is a failure */
  readonly isSkipped: boolean
  /** a database of its own, empty */
  readonly fresh: () => Promise<StoreSettings>
}

export const SQLITE: Engine = {
  name: 'SQLite',
  isSkipped: false,
  fresh: async () => ({ engine: 'sqlite', folder: join(scratchFolder(), 'data') }),
}

export const POSTGRES: Engine = {
  name: 'Postgres',
  isSkipped: inject('postgresOnDemand') === null && process.env['CI'] !== 'true',
  fresh: async () => {
    const cluster = await clusterUrl()
    const name = `t${randomUUID().replaceAll('-', '')}`
    const client = new Client({ connectionString: cluster })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return { engine: 'postgres', url: cluster.replace(/\/postgres$/, `/${name}`) }
  },
}

export const ENGINES: readonly Engine[] = [SQLITE, POSTGRES]

const scratchFolders: string[] = []
afterAll(() => {
  for (const folder of scratchFolders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the test file has ended. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-store-'))
  scratchFolders.push(folder)
  return folder
}

/** Opens what must open, and closes it when the test has ended. */
export async function opened(settings: StoreSettings): Promise<OpenDatabase> {
  const database = await openDatabase(settings)
  if (!database.ok) throw new Error(database.failure.sentence)
  onTestFinished(() => database.value.close())
  return database.value
}

async function clusterUrl(): Promise<string> {
  const desk = inject('postgresOnDemand')
  if (desk === null) throw new Error('initdb and postgres are not installed')
  const response = await fetch(desk)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
