import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './.ci/bring-chromium.ts'
import { offlineWorker } from './src/web/build/offline-worker.ts'
import { scenarioAssets } from './src/web/build/scenario-assets.ts'
import { wordingsAsData } from './src/web/build/wordings-as-data.ts'

const CORE_TESTS =
  'src/{lib,scenario,coding,transcript,simulation,scoring,feedback,authoring,course}/**/*.test.ts'
const BROWSER_TESTS = 'src/**/*.browser.test.{ts,tsx}'
/** What only a lazy screen or a single test asks for. */
const LATE_PACKAGES = [
  ...['autocomplete', 'commands', 'lang-yaml', 'language', 'lint', 'search', 'state', 'view'].map(
    (name) => `@codemirror/${name}`,
  ),
  '@lezer/highlight',
  '@tanstack/react-query',
  '@testing-library/react',
  '@xstate/react',
  'eventsource-parser',
  'idb',
  'react-dom/client',
  'wouter',
  'zod/mini',
]
/** What a talk runs on, in two scripts: cut as other screens happen to share it, it makes twenty, which pack worse. */
const STUDENT_ROUTE = [
  { name: 'page', tags: ['$initial' as const], priority: 2 },
  { name: 'engine', test: /\/(?:local-session-host|out-of-role)\.ts$/, priority: 1 },
]
const setupFiles = ['tests/setup/stray-errors.ts']
/** Milliseconds. What hangs is found; how busy the machine is, is not what a test tests. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000 }

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
})

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    scenarioAssets(),
    wordingsAsData(['src/coding', 'src/simulation', 'src/scoring', 'src/feedback']),
    offlineWorker(),
  ],
  build: { rolldownOptions: { output: { codeSplitting: { groups: STUDENT_ROUTE } } } },
  // As modules a worker's parts come as they are needed: checking a file does not wait for the observer.
  worker: { format: 'es' },
  // Named here, so that a first run of the tests does not load its page anew.
  optimizeDeps: { include: LATE_PACKAGES },
  server: { proxy: { '/api': `http://localhost:${process.env['PORT'] ?? 4173}` } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [BROWSER_TESTS],
          environment: 'node',
          globalSetup: 'tests/setup/postgres-on-demand.ts',
          setupFiles,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          include: ['src/**/*.test.tsx'],
          exclude: [BROWSER_TESTS],
          environment: 'jsdom',
          setupFiles,
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'core-in-chromium',
          include: [CORE_TESTS],
          browser: chromium(),
          setupFiles,
          ...PATIENCE,
          // The core is pure: one page serves all files, and brings its modules once instead of for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: [BROWSER_TESTS],
          browser: chromium(),
          setupFiles,
          ...PATIENCE,
        },
      },
    ],
  },
})
