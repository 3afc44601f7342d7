import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
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

const buildFixture = async (name: string) => {
  const built = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    plugins: [wordingsAsData(['src/coding'])],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, name), formats: ['es'], fileName: 'entry' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  return result !== undefined && 'output' in result ? result.output : []
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-chair-wordings-'))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

describe('Wordings as data', () => {
  test('the built observer comes at the second try and reads every reply as the sources do', async () => {
    const assets = new Map<string, string>()
    let entry = ''
    for (const each of await buildFixture('built-observer.fixture.ts')) {
      if (each.type === 'asset') assets.set(`/${each.fileName}`, String(each.source))
      else await writeFile(join(folder, each.fileName), each.code)
      if (each.type === 'chunk' && each.isEntry) entry = each.fileName
    }
    expect([...assets.keys()].map((url) => url.replace(/-\w+/, '')).sort()).toEqual([
      '/assets/weights.json',
      '/assets/wordings.json',
    ])

    const { builtObserver } = await import(pathToFileURL(join(folder, entry)).href)
    vi.stubGlobal('fetch', async () => new Response('', { status: 502 }))
    await expect(builtObserver()).rejects.toThrow(/answered 502/)
    vi.stubGlobal('fetch', async (url: string) => new Response(assets.get(url)))
    const page = await builtObserver()
    for (const text of REPLIES)
      expect(page.code({ text }, { previous: [] })).toEqual(code({ text }, { previous: [] }))
  })

  test('a first script that would need them fails the build', async () => {
    await expect(buildFixture('built-too-early.fixture.ts')).rejects.toThrow(
      /coding\/.+ needs the wordings, which the first script does not wait for/,
    )
  })
})
