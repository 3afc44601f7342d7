import { defineConfig } from '@playwright/test'
import { findChromium } from '../../.ci/bring-chromium.ts'

const PORT = 4319
const baseURL = `http://localhost:${PORT}`

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
    trace: 'retain-on-failure',
    // A worker would answer in place of the network that a journey slows or cuts; the offline one allows it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node src/cli/launch.mjs serve',
    cwd: '../..',
    url: `${baseURL}/readyz`,
    env: { PORT: String(PORT), COURSES: 'off' },
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
