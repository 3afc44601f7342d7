import type { Page } from '@playwright/test'
import { expect, Student, test } from './student.fixture.ts'

/** What the observer reads by: its wordings and its weights. */
const OBSERVER_DATA = /\/assets\/(?:wordings|weights)-/
const DEBRIEF = /\/assets\/debrief-screen-/

const beginButton = (page: Page) => page.getByRole('button', { name: 'Begin session' })

test('the first page and the brief wait for no observer; a session begun early says so and then begins', async ({
  student,
}) => {
  const { page } = student
  const released = Promise.withResolvers<void>()
  await page.route(OBSERVER_DATA, async (route) => {
    await released.promise
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Third Chair', level: 1 })).toBeVisible()
  await student.chooses('Friend request')
  await expect(page.getByRole('heading', { name: 'Policy card of this placement' })).toBeVisible()
  await beginButton(page).click()
  await expect(page.getByText('The session begins by itself.')).toBeVisible()
  await student.expectsNoBarrier()
  released.resolve()
  await expect(student.turns().first()).toBeVisible()
})

// A request that fails is an error on the console, so these are not held to a silent one.
test('where the observer cannot be fetched nothing is begun or lost, and trying again goes on', async ({
  page,
}) => {
  const student = new Student(page)
  await page.route(OBSERVER_DATA, (route) => route.abort())
  await page.goto('/')
  await student.chooses('Friend request')
  await beginButton(page).click()
  await expect(page.getByRole('alert')).toContainText('The network gave out')
  await student.expectsNoBarrier()
  await page.unroute(OBSERVER_DATA)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(student.turns().first()).toBeVisible()
  await student.says('Hi Jordan. How has your week been?')

  await page.route(OBSERVER_DATA, (route) => route.abort())
  await page.reload()
  await expect(page.getByText('The network gave out')).toBeVisible()
  await student.expectsNoBarrier()
  await page.unroute(OBSERVER_DATA)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(student.turns()).toHaveCount(3)
  await page.getByRole('link', { name: 'Third Chair' }).click()
  await expect(page.getByRole('link', { name: 'Continue' })).toHaveCount(1)
})

test('a debrief that could not be fetched opens once it can, without loading the page anew', async ({
  page,
}) => {
  const student = new Student(page)
  await page.route(DEBRIEF, (route) => route.abort())
  await student.arrives()
  await student.chooses('Friend request')
  await student.begins()
  await student.says('Hi Jordan. How has your week been?')
  await student.ends()
  await page.getByRole('button', { name: 'Show debrief' }).click()
  await expect(page.getByRole('heading', { name: 'This page could not be fetched' })).toBeFocused()
  await student.expectsNoBarrier()
  await page.unroute(DEBRIEF)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeFocused()
})
