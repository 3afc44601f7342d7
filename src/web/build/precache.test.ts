import { describe, expect, test } from 'vitest'
import { precache } from './precache.ts'

const chunk = (
  module: string,
  {
    isEntry = false,
    imports = [] as readonly string[],
    dynamicImports = [] as readonly string[],
    css = [] as readonly string[],
    assets = [] as readonly string[],
  },
) =>
  ({
    type: 'chunk',
    isEntry,
    imports,
    dynamicImports,
    moduleIds: [`/src/${module}.tsx`],
    viteMetadata: { importedCss: new Set(css), importedAssets: new Set(assets) },
  }) as const

const BUNDLE = {
  'assets/page.js': chunk('page', {
    isEntry: true,
    imports: ['assets/kit.js'],
    dynamicImports: ['assets/progress.js', 'assets/studio.js'],
    css: ['assets/page.css'],
    assets: ['assets/serif.woff2'],
  }),
  'assets/kit.js': chunk('kit', {}),
  'assets/progress.js': chunk('progress', {
    imports: ['assets/chart.js'],
    css: ['assets/chart.css'],
  }),
  'assets/chart.js': chunk('chart', {}),
  'assets/studio.js': chunk('studio', {
    imports: ['assets/kit.js', 'assets/editor.js'],
    css: ['assets/studio.css'],
  }),
  'assets/editor.js': chunk('editor', {}),
  'assets/page.css': { type: 'asset' },
  'assets/chart.css': { type: 'asset' },
  'assets/studio.css': { type: 'asset' },
  'assets/serif.woff2': { type: 'asset' },
  'assets/scenarios/sam.json': { type: 'asset' },
  'scenario.schema.json': { type: 'asset' },
  'index.html': { type: 'asset' },
} as const

describe('What a device keeps of a build', () => {
  test('is all that can be reached without a door, with its styles and fonts, and what the page names', () => {
    const page = '<link rel="preload" href="/assets/scenarios/sam.json" />'
    expect(precache(BUNDLE, page, ['/studio.tsx'])).toEqual([
      '/assets/chart.css',
      '/assets/chart.js',
      '/assets/kit.js',
      '/assets/page.css',
      '/assets/page.js',
      '/assets/progress.js',
      '/assets/scenarios/sam.json',
      '/assets/serif.woff2',
    ])
  })
})
