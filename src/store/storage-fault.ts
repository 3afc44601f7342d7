import { postgresErrorCode } from './postgres-error.ts'
import { sqliteErrorCode } from './sqlite-error.ts'

/** What became of a transaction that failed; `answer-lost` may or may not have been kept, and is worth another try. */
export type StorageFault = 'storage-full' | 'storage-refused' | 'answer-lost'

/**
 * Classes of SQLSTATE after which the same transaction may well go through: connection, rollback for the sake of
 * another transaction, shutdown. @source postgresql.org, appendix A
 */
const PASSING = ['08', '40', '57']
const DISK_FULL = '53100'

export function storageFault(error: unknown, engine: 'sqlite' | 'postgres'): StorageFault {
  if (engine === 'sqlite')
    return sqliteErrorCode(error) === 'full' ? 'storage-full' : 'storage-refused'
  const postgres = postgresErrorCode(error)
  if (postgres === DISK_FULL) return 'storage-full'
  if (postgres !== null && !PASSING.some((its) => postgres.startsWith(its)))
    return 'storage-refused'
  return 'answer-lost'
}
