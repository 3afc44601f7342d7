import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let project: string
let launch: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'third-chair-launch-'))
  const cli = join(project, 'src', 'cli')
  mkdirSync(cli, { recursive: true })
  launch = join(cli, 'launch.mjs')
  copyFileSync(join(import.meta.dirname, 'launch.mjs'), launch)
  writeFileSync(
    join(cli, 'third-chair.ts'),
    'const { A, B, C } = process.env\nprocess.stdout.write(JSON.stringify({ A, B, C }))\n',
  )
})
afterEach(() => rmSync(project, { recursive: true }))

const launched = (environment: Readonly<Record<string, string>>) =>
  JSON.parse(
    spawnSync(process.execPath, [launch], { env: environment, cwd: tmpdir(), encoding: 'utf8' })
      .stdout,
  )

test('Launch: settings come from .env beside the project, and the environment wins, blanks included', () => {
  writeFileSync(join(project, '.env'), 'A=file\nB=file\nC=file\n')
  expect(launched({ A: 'environment', B: '' })).toEqual({ A: 'environment', B: '', C: 'file' })
})

test('Launch: without .env the environment is all there is', () => {
  expect(launched({ A: 'environment' })).toEqual({ A: 'environment' })
})
