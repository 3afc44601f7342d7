import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Opened } from './opened.ts'
import { postgresFailure } from './postgres-failure.ts'
import type { Tables } from './tables.ts'

/** @source judgement: far below the 100 connections of a stock server, so that several processes fit */
const MOST_CONNECTIONS = 10
const CONNECT_WITHIN_MS = 10_000
const STATEMENT_WITHIN_MS = 30_000

/** A pool of connections that are made when they are needed. */
export function connectPostgres(url: string): Opened {
  const pool = new Pool({
    connectionString: url,
    application_name: 'third-chair',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  })
  // A connection that breaks leaves the pool, and whoever used it is told by the query. Both say it once more as an
  // event, idle or not, and an event of that name which nobody hears would end the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      await connection.executeQuery(PREPARE_CONNECTION)
    },
  })
  const kysely = new Kysely<Tables>({ dialect })
  return { kysely, release: () => undefined, explain: (error) => postgresFailure(error, url) }
}

const ignore = () => undefined

/** A server that acknowledges before it has written would lose acknowledged entries. Stricter settings stay. */
const PREPARE_CONNECTION = CompiledQuery.raw(`select
  set_config('statement_timeout', '${STATEMENT_WITHIN_MS}', false),
  case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end`)

/** Whole numbers of 64 bits come as text by default. Ours are times and counts, far below 2^53. */
const parserOf: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text')
