import { type ServerType, serve } from '@hono/node-server'
import { failure, type Result, success } from '#lib/result.ts'
import { type AppOptions, createApp } from './app.ts'

export interface Listening {
  readonly port: number
  readonly close: () => Promise<void>
}

export interface ListenOptions extends AppOptions {
  readonly port: number
  readonly host: string | undefined
}

/** How long running requests get to finish once the server is asked to stop. */
const CLOSE_WITHIN_MS = 5_000

/**
 * Starts the server.
 * @returns where it listens, or why it cannot, in a sentence with a remedy
 */
export async function listen(options: ListenOptions): Promise<Result<Listening, string>> {
  const app = createApp(options)
  return new Promise((resolve) => {
    const server = serve(
      {
        fetch: app.fetch,
        port: options.port,
        ...(options.host === undefined ? {} : { hostname: options.host }),
      },
      ({ port }) => resolve(success({ port, close: () => close(server) })),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(failure(inWords(error, options.port)))
    })
  })
}

function inWords(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `port ${port} is already in use: stop what runs there, or choose another with PORT=${port + 1}`
  if (error.code === 'EACCES')
    return `port ${port} may not be used by this account: choose one above 1023 with PORT=4173`
  return `the server could not start: ${error.message}`
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, CLOSE_WITHIN_MS)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
