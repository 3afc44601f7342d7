import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Pace, ReceivedRequest } from './answer.ts'
import { answerChat } from './chat-endpoint.ts'
import { answerPages } from './fault-pages.ts'
import type { Switched } from './fault-switch.ts'
import { answerModels } from './models-endpoint.ts'
import { playSteps } from './play-steps.ts'
import { readBody } from './read-body.ts'
import { serverMemory } from './server-memory.ts'
import { refused } from './http-fault.ts'

export interface ModelServer {
  /** Ends with `/v1`. */
  readonly baseUrl: string
  /** All chat requests so far, oldest first. */
  readonly requests: () => readonly ReceivedRequest[]
  /** Resolves with all chat requests as soon as there are at least so many. */
  readonly received: (count: number) => Promise<readonly ReceivedRequest[]>
  /** Answers for the next requests, in order; when they run out, the default answer. */
  readonly script: (...answers: readonly Answer[]) => void
  readonly byDefault: (answer: Answer) => void
  /** Puts a fault over every answer until it is turned off with null, as `POST /fault` does. */
  readonly turnFault: (fault: Switched | null) => void
  /** Forgets requests, scripts, the default answer and the fault that is turned on. */
  readonly reset: () => void
  /** Hangs up on everybody and frees the port. */
  readonly close: () => Promise<void>
}

export interface ModelServerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** How fast answers come that name no pace of their own; as fast as possible by default. */
  readonly pace?: Pace
  /** What `GET /v1/models` lists; chat requests may name any model. */
  readonly models?: readonly string[]
}

const MODELS = ['client-voice', 'second-reader']

/**
 * Starts a server that speaks the Chat Completions protocol on 127.0.0.1 and says what it is told to say.
 * @throws if the port is taken
 */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const { port = 0, pace = {}, models = MODELS } = options
  const memory = serverMemory()
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: Error) => response.destroy(error))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const body = await readBody(request)
    const route = `${request.method} ${pathname}`
    if (route === 'POST /v1/chat/completions')
      await answerChat({ request, response, body, memory, pace })
    else if (route === 'GET /v1/models') await answerModels({ response, memory, models })
    else if (!answerPages({ route, request, response, body, memory }))
      await playSteps(
        refused(404, {
          message: `Unknown address: ${route}`,
          type: 'invalid_request_error',
          code: 'unknown_url',
        }),
        response,
      )
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: memory.requests,
    received: memory.received,
    script: memory.script,
    byDefault: memory.byDefault,
    turnFault: memory.turnFault,
    reset: memory.reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
