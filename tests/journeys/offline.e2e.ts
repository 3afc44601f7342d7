import type { Page } from '@playwright/test'
import { expect, test } from './student.fixture.ts'
import { NEWER, type TwoVersions, twoVersions } from './two-versions.ts'

test.use({ serviceWorkers: 'allow' })
test.slow()

let versions: TwoVersions
test.beforeEach(async () => {
  versions = await twoVersions()
})
test.afterEach(() => versions.remove())

/** The worker has the whole build, and answers for this page. */
const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

const scriptsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )

/** Asks for a newer version as a browser does by and by. @returns what is there of it then */
const looksForUpdate = (page: Page): Promise<'waits' | 'nothing'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => {})
    const { installing } = registration ?? {}
    if (installing)
      await new Promise<void>((settled) => {
        const look = () => {
          if (installing.state !== 'installing') settled()
        }
        installing.addEventListener('statechange', look)
        look()
      })
    return registration?.waiting ? 'waits' : 'nothing'
  })

test('after one visit the app opens without a network, from the first page to the debrief and to progress', async ({
  student,
}) => {
  const { page } = student
  await page.goto(versions.url)
  await isKept(page)
  await page.context().setOffline(true)
  versions.asked()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Third Chair', level: 1 })).toBeVisible()
  await student.chooses('Friend request')
  await page.reload()
  await student.begins()
  await student.says('Hi Jordan. How has your week been?')
  await page.reload()
  await expect(student.turns()).toHaveCount(3)
  await student.says('It sounds lonely, carrying that on your own.')
  await student.ends()
  await student.asksForDebrief()
  await page.goto(`${versions.url}/progress`)
  await expect(page.getByRole('heading', { name: 'Progress', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export my data' })).toBeVisible()
  await page.goto(`${versions.url}/review`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Whether there is a newer version the browser asks by itself, past what cuts the page off here.
  expect(versions.asked().filter((path) => path !== '/sw.js')).toEqual([])
})

test('a page keeps to its own version; a newer one comes whole, between two talks, when the student wants it', async ({
  student,
}) => {
  const { page } = student
  const notice = page.getByRole('complementary', { name: 'New version' })
  await page.goto(versions.url)
  await isKept(page)
  await student.chooses('Friend request')
  await student.begins()

  versions.deployInPart()
  expect(await looksForUpdate(page)).toBe('nothing')
  await student.says('Hi Jordan. How has your week been?')

  versions.deploy()
  expect(await looksForUpdate(page)).toBe('waits')
  await student.says('It sounds lonely, carrying that on your own.')
  await expect(notice).toHaveCount(0)
  await page.reload()
  await expect(student.turns()).toHaveCount(5)
  await page.getByRole('link', { name: 'Third Chair' }).click()
  await expect(notice).toContainText('A new version is ready')
  await student.expectsNoBarrier()
  await page.getByRole('link', { name: 'Progress' }).first().click()
  await expect(page.getByRole('heading', { name: 'Progress', exact: true })).toBeVisible()
  await page.goto(versions.url)
  expect((await scriptsOf(page)).filter((name) => name.endsWith(NEWER))).toEqual([])

  const other = await page.context().newPage()
  await other.goto(versions.url)
  await notice.getByRole('button', { name: 'Update' }).click()
  await expect(notice).toContainText('open in another tab')
  await expect(page.locator('html[data-version="newer"]')).toHaveCount(0)
  await other.close()

  await notice.getByRole('button', { name: 'Update' }).click()
  await expect(page.locator('html[data-version="newer"]')).toHaveCount(1)
  await expect(notice).toHaveCount(0)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(student.turns()).toHaveCount(5)
  await student.says('What was that like for you?')
  await student.ends()
  await student.asksForDebrief()
  expect((await scriptsOf(page)).filter((name) => !name.endsWith(NEWER))).toEqual([])
})

test('graded work leaves nothing on the device, and is told so where the server is away', async ({
  page,
}) => {
  await page.goto(`${versions.url}/exercises/some`, { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBe(undefined)
  expect(await page.evaluate(() => caches.keys())).toEqual([])

  await page.goto(versions.url)
  await isKept(page)
  await page.context().setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${versions.url}/exercises/some`)
  await expect(page.getByRole('main')).toContainText(/could not be (?:reached|fetched)/)
  expect(asked.filter((path) => path.includes('/scenarios/'))).toEqual([])
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
    return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => !/^\/(?:assets\/|index\.html$)/.test(path))).toEqual([])
})
