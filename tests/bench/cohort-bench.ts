import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import type { StoreSettings } from '#store/store-settings.ts'
import {
  type PostgresCluster,
  postgresPrograms,
  startPostgresCluster,
} from '#tests/setup/postgres-cluster.ts'
import { loadWith } from './cohort/load.ts'
import { type RunningServer, startServer } from './cohort/running-server.ts'
import { seedCohort } from './cohort/seed-cohort.ts'
import { type SittingStudent, sittingStudent } from './cohort/sitting-student.ts'
import { quantile } from './measurement.ts'

const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '500' },
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '120' },
    kills: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
})
const STUDENTS = Number(values.students)
const LOAD = { turnsASecond: Number(values.rate), seconds: Number(values.seconds) }
const KILLS = Number(values.kills)

const say = (line: string) => process.stdout.write(`${line}\n`)
const wants = (part: string) => values.only === undefined || values.only === part

const folder = mkdtempSync(join(tmpdir(), 'third-chair-cohort-'))
let databases = 0
const clusters: PostgresCluster[] = []

const sqlite = (): StoreSettings => ({
  engine: 'sqlite',
  folder: join(folder, `data-${databases++}`),
})
const postgres = async (): Promise<StoreSettings> => {
  const cluster = clusters[0] ?? (await startPostgresCluster())
  clusters[0] = cluster
  const name = `cohort_${databases++}`
  const client = new Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return { engine: 'postgres', url: cluster.url.replace(/\/postgres$/, `/${name}`) }
}

/** A cohort sits one exercise; on several processes each request of a student goes to the next one. */
async function sit(name: string, settings: StoreSettings, processes: number): Promise<void> {
  const { cookies, replies } = await seedCohort(settings, STUDENTS)
  const servers: RunningServer[] = []
  for (let at = 0; at < processes; at++) servers.push(await startServer(settings))
  let asked = 0
  const origin = () => servers[asked++ % servers.length]?.origin ?? ''
  const students = cookies.map((cookie, at) => sittingStudent(origin, cookie, replies, at * 7))
  // Everybody sits down first, as at the beginning of a class; turns are what is measured.
  await inGroups(students, 20, (student) => student.sayNext().then(() => undefined))
  const { delays, overrun } = await loadWith(students, LOAD)
  const memory = await Promise.all(servers.map((server) => server.memory()))
  const { lost, doubled } = await checked(students)
  say(
    `${name}: ${delays.length} turns, p50 ${quantile(delays, 0.5).toFixed(1)} ms, p99 ${quantile(delays, 0.99).toFixed(1)} ms (limit 50), worst ${Math.max(...delays).toFixed(0)} ms, not sent for want of a free student ${overrun}, lost ${lost}, doubled ${doubled}, memory ${memory.map((mb) => mb.toFixed(0)).join(' + ')} MB (limit 400)`,
  )
  for (const server of servers) await server.kill('SIGTERM')
}

/** The server is killed under load, again and again, and started anew on what it left. */
async function killed(name: string, settings: StoreSettings): Promise<void> {
  const { cookies, replies } = await seedCohort(settings, STUDENTS)
  let server = await startServer(settings)
  const students = cookies.map((cookie, at) =>
    sittingStudent(() => server.origin, cookie, replies, at * 7),
  )
  let isOver = false
  const talking = students.map(async (student) => {
    while (!isOver) await student.sayNext()
  })
  for (let kills = 0; kills < KILLS; kills++) {
    await new Promise((resolve) => setTimeout(resolve, 2000 + ((kills * 137) % 1500)))
    await server.kill('SIGKILL')
    server = await startServer(settings)
  }
  isOver = true
  await Promise.all(talking)
  const { lost, doubled, turns } = await checked(students)
  await inGroups(students, 20, (student) => student.sayNext().then(() => undefined))
  say(
    `${name}, killed ${KILLS} times: ${turns} turns acknowledged, ${lost} lost, ${doubled} doubled, ${students.length} of ${students.length} attempts went on`,
  )
  await server.kill('SIGTERM')
}

async function checked(students: readonly SittingStudent[]) {
  let lost = 0
  let doubled = 0
  await inGroups(students, 20, async (student) => {
    const found = await student.check()
    lost += found.lost
    doubled += found.doubled
  })
  const turns = students
    .flatMap((student) => student.acknowledged())
    .reduce((sum, { replies }) => sum + replies.length, 0)
  return { lost, doubled, turns }
}

async function inGroups<Item>(
  items: readonly Item[],
  size: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += size)
    await Promise.all(items.slice(from, from + size).map(work))
}

const hasPostgres = postgresPrograms() !== null
if (!hasPostgres) say('Postgres is not installed: its parts are left out.')
try {
  if (wants('sqlite')) await sit('SQLite, one process', sqlite(), 1)
  if (wants('postgres') && hasPostgres) await sit('Postgres, two processes', await postgres(), 2)
  if (wants('kill-sqlite')) await killed('SQLite', sqlite())
  if (wants('kill-postgres') && hasPostgres) await killed('Postgres', await postgres())
} finally {
  await clusters[0]?.stop()
  rmSync(folder, { recursive: true, force: true })
}
