import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type PostgresCluster, postgresPrograms, startPostgresCluster } from './postgres-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** asking here starts the cluster and answers with its address; null where Postgres is not installed */
    readonly postgresOnDemand: string | null
  }
}

/**
 * One cluster a test run, started by the first test file that asks for it, so that runs without Postgres do not pay
 * for it. Test files run in processes of their own and therefore ask over HTTP.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (postgresPrograms() === null) {
    project.provide('postgresOnDemand', null)
    return async () => {}
  }
  let cluster: Promise<PostgresCluster> | null = null
  const desk = createServer(async (_, response) => {
    try {
      cluster ??= startPostgresCluster()
      response.end((await cluster).url)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  project.provide('postgresOnDemand', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`)
  return async () => {
    desk.close()
    await (await cluster?.catch(() => null))?.stop()
  }
}
