import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface LossyProxy {
  /** the address of the database, through the proxy */
  readonly url: URL
  /** The next entry reaches the server, which keeps it; its answer does not come back. */
  readonly loseNextAnswer: () => void
  /** answers lost so far */
  readonly lost: () => number
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => void
}

/** What only an append sends. */
const APPENDS = 'insert into journal_entries'

/** Stands between a store and its Postgres, and loses what it is told to lose. */
export async function lossyProxy(target: URL): Promise<LossyProxy> {
  const sockets = new Set<Socket>()
  let losesNext = false
  let isCut = false
  let lost = 0
  const server = createServer((client) => {
    if (isCut) {
      client.destroy()
      return
    }
    const database = connect(Number(target.port), target.hostname)
    let losesAnswer = false
    const end = () => {
      client.destroy()
      database.destroy()
    }
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('close', end).on('error', end)
    }
    client.on('data', (data) => {
      if (losesNext && data.includes(APPENDS)) {
        losesNext = false
        losesAnswer = true
      }
      database.write(data)
    })
    database.on('data', (data) => {
      if (!losesAnswer) {
        client.write(data)
        return
      }
      lost += 1
      end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(target)
  url.port = `${(server.address() as AddressInfo).port}`
  const dropAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url,
    loseNextAnswer: () => {
      losesNext = true
    },
    lost: () => lost,
    cut: () => {
      isCut = true
      dropAll()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      dropAll()
      server.close()
    },
  }
}
