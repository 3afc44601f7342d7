import { type OpenFailure, openFailure } from './open-failure.ts'
import { postgresErrorCode } from './postgres-error.ts'

/** @returns what the operator is told about an error of Postgres; never a password */
export function postgresFailure(error: unknown, url: string): OpenFailure {
  const place = placeOf(url)
  const code = postgresErrorCode(error)
  const said = saidBy(error)
  if (code === '28P01' || code === '28000')
    return openFailure(
      'sign-in-refused',
      `Postgres at ${place.server} refuses the user ${place.user}: check user and password in DATABASE_URL, and pg_hba.conf on the server.`,
    )
  if (code === '3D000')
    return openFailure(
      'no-such-database',
      `Postgres at ${place.server} has no database ${place.database}: make it with "createdb ${place.database}", or correct DATABASE_URL.`,
    )
  if (code === '42501' || code === '3F000')
    return openFailure(
      'not-allowed',
      `The user ${place.user} may not make tables in ${place.database} on ${place.server}: make it the owner ("alter database ${place.database} owner to ${place.user}").`,
    )
  if (code === '53300')
    return openFailure(
      'too-many-connections',
      `Postgres at ${place.server} has no connection left: raise max_connections, or run fewer processes.`,
    )
  if (code === '53100')
    return openFailure('disk-full', `The disk of Postgres at ${place.server} is full: make room.`)
  if (code === '57P03')
    return openFailure(
      'no-answer',
      `Postgres at ${place.server} is just starting or stopping: start again in a moment.`,
    )
  if (code !== null)
    return openFailure('failed', `Postgres at ${place.server} refused: "${said}" (${code}).`)
  return openFailure(
    'no-answer',
    `No answer from Postgres at ${place.server} (${said}): check that it runs, and host, port and sslmode in DATABASE_URL.`,
  )
}

/** The parts of the address that may be shown. */
function placeOf(url: string) {
  const { hostname, port, username, pathname } = new URL(url)
  return {
    server: `${hostname}:${port || '5432'}`,
    user: decodeURIComponent(username) || 'of this system',
    database: decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username),
  }
}

/** Where a name stands for several addresses, each has failed, and the error for all of them says nothing. */
function saidBy(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return saidBy(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
