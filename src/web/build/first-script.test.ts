import { describe, expect, test } from 'vitest'
import { firstScript } from './first-script.ts'

const chunk = (
  module: string,
  { isEntry = false, imports = [] as readonly string[], dynamicImports = [] as readonly string[] },
) =>
  ({ type: 'chunk', isEntry, imports, dynamicImports, moduleIds: [`/src/${module}.ts`] }) as const

const BUNDLE = {
  'page.js': chunk('page', {
    isEntry: true,
    imports: ['kit.js'],
    dynamicImports: ['debrief.js', 'voice.js'],
  }),
  'kit.js': chunk('kit', {}),
  'debrief.js': chunk('debrief', { imports: ['kit.js', 'chart.js'] }),
  'chart.js': chunk('chart', { dynamicImports: ['atlas.js'] }),
  'atlas.js': chunk('atlas', {}),
  'voice.js': chunk('voice', { imports: ['schema.js', 'chart.js'] }),
  'schema.js': chunk('schema', {}),
  'paper.css': { type: 'asset' },
} as const

describe('The first script', () => {
  test('is the entry and what it imports; whatever can be asked for then comes later', () => {
    expect(firstScript(BUNDLE)).toEqual({
      scripts: ['page.js', 'kit.js'],
      modules: ['/src/page.ts', '/src/kit.ts'],
      later: ['debrief.js', 'voice.js', 'chart.js', 'schema.js', 'atlas.js'],
    })
  })

  test('is followed by nothing that only some are to have, nor by what that alone brings', () => {
    expect(firstScript(BUNDLE, ['/voice.ts']).later).toEqual(['debrief.js', 'chart.js', 'atlas.js'])
  })

  test('is followed by nothing that cannot run without what only some are to have', () => {
    expect(firstScript(BUNDLE, ['/chart.ts']).later).toEqual([])
  })
})
