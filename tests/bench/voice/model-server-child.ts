// The model server in a process of its own, told over the channel to its parent what to say from now on.
import type { Say } from '#tests/model-server/answer.ts'
import { startModelServer } from '#tests/model-server/model-server.ts'

const server = await startModelServer()
process.on('message', (answer: Say) => {
  server.reset()
  server.byDefault(answer)
  process.send?.('told')
})
process.once('disconnect', () => process.exit())
process.send?.(server.baseUrl)
