import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface CuttableLine {
  readonly url: string
  /** Cuts whatever is on its way; nobody gets through afterwards. */
  readonly cut: () => Promise<void>
}

/** A way to a server on this machine that can be cut in the middle of a sentence. */
export async function cuttableLine(serverUrl: string): Promise<CuttableLine> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    const far = connect(Number(new URL(serverUrl).port), '127.0.0.1')
    keep(near)
    keep(far)
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
