import { expect, test } from 'vitest'
import { listen } from './listen.ts'

test('Listening: a taken port is reported in words with a remedy, and closing frees it', async () => {
  const first = await listen({ siteFolder: import.meta.dirname, port: 0, host: '127.0.0.1' })
  if (!first.ok) throw new Error(first.failure)
  const { port, close } = first.value
  expect(await listen({ siteFolder: import.meta.dirname, port, host: '127.0.0.1' })).toEqual({
    ok: false,
    failure: `port ${port} is already in use: stop what runs there, or choose another with PORT=${port + 1}`,
  })
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  await close()
  const again = await listen({ siteFolder: import.meta.dirname, port, host: '127.0.0.1' })
  expect(again.ok).toBe(true)
  if (again.ok) await again.value.close()
})
