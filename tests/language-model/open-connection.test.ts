import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import { openAiModelClient } from '#language-model/openai/openai-model-client.ts'
import { DEFAULT_WATCHDOGS } from '#language-model/settings.ts'

const EVENTS = [
  '{"choices":[{"index":0,"delta":{"content":"Fine."},"finish_reason":null}]}',
  '{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}',
  '[DONE]',
]

test('An answer that ends a little after its last event leaves its connection open for the next one', async () => {
  const sockets: Socket[] = []
  const answers: ServerResponse[] = []
  const server = createServer((request, response) => {
    sockets.push(request.socket)
    answers.push(response)
    request.resume()
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(EVENTS.map((event) => `data: ${event}\n\n`).join(''))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const client = openAiModelClient({
    key: 'key',
    baseUrl: `http://127.0.0.1:${port}/v1`,
    serverName: 'test',
    model: 'm',
    judgeModel: 'm',
    watchdogs: DEFAULT_WATCHDOGS,
  })
  const ask = async () => {
    const completed = await client.complete(
      { model: 'm', messages: [], maxTokens: 10, temperature: 0 },
      new AbortController().signal,
    )
    const answer = answers.at(-1)!
    const closed = once(answer, 'close')
    answer.end()
    await closed
    return completed.ok && completed.value.text
  }

  expect([await ask(), await ask(), await ask()]).toEqual(['Fine.', 'Fine.', 'Fine.'])
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false, false])
  server.closeAllConnections()
  server.close()
})
