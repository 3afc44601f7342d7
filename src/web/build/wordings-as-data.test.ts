import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { expect, test, vi } from 'vitest'
import { code } from '#coding/code.ts'
import { wordingsAsData } from './wordings-as-data.ts'

const PROJECT = join(import.meta.dirname, '..', '..', '..')
const REPLIES = [
  'It sounds like you felt pushed aside when the rota changed.',
  'Have you thought about talking to your manager?',
  'What you say stays between us, unless I am worried that someone could be seriously hurt.',
  'Everything you tell me is a hundred per cent secret, I promise.',
  'I can hear I missed you just now. What was that like?',
  'Cheer up, it could be worse!',
]

test('Wordings as data: the built observer reads every reply as the sources do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'third-chair-wordings-'))
  const built = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordingsAsData(['src/coding'])],
    build: {
      write: false,
      lib: { entry: join(PROJECT, 'src', 'coding', 'code.ts'), formats: ['es'], fileName: 'code' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const output = result !== undefined && 'output' in result ? result.output : []
  const wordings = output.find(({ fileName }) => /wordings-\w+\.json$/.test(fileName))
  const script = output.find((each) => each.type === 'chunk')
  if (wordings?.type !== 'asset' || script?.type !== 'chunk') throw new Error('nothing was built')

  vi.stubGlobal('fetch', async () => new Response(wordings.source as string))
  await writeFile(join(folder, 'code.mjs'), script.code)
  const page = await import(pathToFileURL(join(folder, 'code.mjs')).href)
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })

  expect(script.code.length).toBeLessThan(String(wordings.source).length)
  for (const text of REPLIES)
    expect(page.code({ text }, { previous: [] })).toEqual(code({ text }, { previous: [] }))
})
