import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'

let folder: string
let site: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-chair-site-'))
  site = join(folder, 'dist')
  mkdirSync(join(site, 'assets'), { recursive: true })
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Third Chair</title>')
  writeFileSync(join(site, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'not for the web')
})

afterAll(() => rmSync(folder, { recursive: true }))

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await createApp({ siteFolder: site }).request(path, { headers })
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    body: await response.text(),
  }
}

describe('Web server', () => {
  test('says that it lives and that it can serve', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, cache: null, body: '{"status":"ok"}' })
    expect(await get('/readyz')).toEqual({
      status: 200,
      cache: null,
      body: '{"status":"ready","checks":{"site":"ok"}}',
    })
  })

  test('is not ready, and says why, while the built app is missing', async () => {
    mkdirSync(join(folder, 'empty'))
    const response = await createApp({ siteFolder: join(folder, 'empty') }).request('/readyz')
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not-ready', checks: { site: 'missing' } },
    ])
  })

  test('gives the page for its own addresses, always checked for a newer one', async () => {
    const page = {
      status: 200,
      cache: 'no-cache',
      body: '<!doctype html><title>Third Chair</title>',
    }
    expect(await get('/')).toEqual(page)
    expect(await get('/practise/e04-friend-request', { accept: 'text/html' })).toEqual(page)
  })

  test('has a brief fetch its own scenario along with the page', async () => {
    const links = (rel: string) =>
      `<link rel="${rel}" as="fetch" href="/assets/scenarios/sam-1a.json">`
    const built = join(folder, 'with-scenarios')
    mkdirSync(built)
    writeFileSync(join(built, 'index.html'), `<head>${links('later')}</head>`)
    const app = createApp({ siteFolder: built })
    const at = async (path: string) => (await app.request(path)).text()
    expect([await at('/practise/sam'), await at('/practise/eve'), await at('/')]).toEqual([
      `<head>${links('preload')}</head>`,
      `<head>${links('later')}</head>`,
      `<head>${links('later')}</head>`,
    ])
  })

  test('tells the worker that keeps the app which page it is sent, and has it checked for a newer one', async () => {
    writeFileSync(join(site, 'sw.js'), '(function(){})()')
    const { body, ...answer } = await get('/sw.js')
    const sent = (await get('/index.html')).body
    const digest = `sha256-${createHash('sha256').update(sent).digest('base64')}`
    expect([answer, body]).toEqual([
      { status: 200, cache: 'no-cache' },
      `self.servedPage="${digest}";\n(function(){})()`,
    ])
  })

  test('lets hashed files be kept for a year', async () => {
    expect(await get('/assets/app-1a2b.js')).toEqual({
      status: 200,
      cache: 'public, max-age=31536000, immutable',
      body: 'export {}',
    })
  })

  test('answers a missing file with 404, not with the page', async () => {
    const missing = { status: 404, cache: null, body: '{"code":"not-found"}' }
    expect(await get('/assets/old-9z.js')).toEqual(missing)
    expect(await get('/api/anything', { accept: 'text/html' })).toEqual(missing)
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
  ])('serves nothing outside the built app: %s', async (path) => {
    expect((await get(path)).body).not.toContain('not for the web')
  })

  test('forbids other origins, frames and plug-ins by its headers', async () => {
    const response = await createApp({ siteFolder: site }).request('/')
    expect([
      response.headers.get('content-security-policy'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
      'nosniff',
    ])
  })
})
