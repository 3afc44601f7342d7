import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { needsBuild } from './site-build.ts'

let project: string
const AT = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000)

const put = (path: string, changed: Date) => {
  const file = join(project, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, 'x')
  utimesSync(file, changed, changed)
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'third-chair-build-'))
  put('src/web/main.tsx', AT(0))
  put('scenarios/e01.yaml', AT(0))
})
afterEach(() => rmSync(project, { recursive: true }))

test('Building: is needed while there is no page', async () => {
  expect(await needsBuild(project)).toBe(true)
})

test('Building: is not needed once the page is newer than everything it is made from', async () => {
  put('dist/index.html', AT(10))
  expect(await needsBuild(project)).toBe(false)
})

test('Building: is needed again when a scenario has changed', async () => {
  put('dist/index.html', AT(10))
  put('scenarios/e01.yaml', AT(20))
  expect(await needsBuild(project)).toBe(true)
})
