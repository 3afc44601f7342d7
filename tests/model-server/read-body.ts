import type { IncomingMessage } from 'node:http'

/** @returns the whole body as text; requests come from our own programs, so no limit is set */
export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
