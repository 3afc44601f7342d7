#!/usr/bin/env node
// Plain JavaScript on purpose: it must run on an old Node to say what is missing, before any TypeScript is loaded.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Third Chair runs on Node 24, and this is Node ${process.versions.node}.\n` +
      'Node 24 comes with "npm ci" as an optional package; it is missing here, probably because install scripts\n' +
      'were switched off (--ignore-scripts) or optional packages left out. Run "npm ci" again without those flags,\n' +
      'or install Node 24 from https://nodejs.org and try again.\n',
  )
  process.exitCode = 3
} else {
  // Node leaves alone what the environment itself sets, be it blank: the environment always wins.
  const settings = fileURLToPath(new URL('../../.env', import.meta.url))
  if (existsSync(settings)) process.loadEnvFile(settings)
  await import('./third-chair.ts')
}
