import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type CourseServer, courseServer } from './course-server.ts'

const PASSWORD = 'twelve letters and more'
const COURSE = 'Counselling skills 1'
const EXERCISE = 'Session 1'

test('an exercise is set, sat, interrupted twice, marked, given back, contested and answered', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const server = await courseServer()
  try {
    await wholeTerm(browser, server)
  } finally {
    await server.remove()
  }
})

async function wholeTerm(browser: Browser, server: CourseServer): Promise<void> {
  const visit = async (): Promise<Page> =>
    (await browser.newContext({ baseURL: server.url })).newPage()
  const ada = await visit()

  await test.step('the first administrator comes in by the link', async () => {
    await ada.goto(server.firstAdministrator)
    await fillIn(ada, { Name: 'Ada Bright', 'E-mail': 'ada@example.org', Password: PASSWORD })
    await press(ada, 'Make the account')
    await press(ada, 'I have read this')
  })

  const course = await test.step('a course is made and opened to join', async () => {
    await fillIn(ada, { Title: COURSE })
    await press(ada, 'Create course')
    await arrived(ada, COURSE)
    await clean(ada)
    const address = new URL(ada.url()).pathname
    await ada.getByRole('link', { name: 'People', exact: true }).click()
    await press(ada, 'Make a code')
    return { address, code: await codeOn(ada) }
  })

  const joins = async (name: string): Promise<Page> => {
    const page = await visit()
    await page.goto(`/join/${course.code}`)
    await press(page, 'Make an account')
    await fillIn(page, {
      Name: name,
      'E-mail': `${name.toLowerCase()}@example.org`,
      Password: PASSWORD,
    })
    await page.getByRole('main').locator('form').getByRole('button').first().click()
    await press(page, 'I have read this')
    await press(page, 'Join course')
    await arrived(page, COURSE)
    return page
  }

  const mia = await test.step('a marker and a student join', () => joins('Mia'))
  const sam = await joins('Sam')
  await test.step('the marker is made one', async () => {
    await ada.reload()
    await ada.getByRole('row', { name: /Mia/ }).getByRole('button').first().click()
    await ada.getByLabel('Role').selectOption({ label: 'Marker' })
    await ada.getByRole('button', { name: /^Save/ }).first().click()
    await expect(ada.getByRole('row', { name: /Mia/ })).toContainText('Marker')
    await clean(ada)
  })

  await test.step('an exercise is set and published', async () => {
    await ada.goto(course.address)
    await press(ada, 'New exercise')
    await fillIn(ada, { Title: EXERCISE })
    await ada.getByLabel('Scenario').selectOption({ index: 1 })
    await clean(ada)
    await press(ada, 'Publish')
    await expect(ada.getByText(/Published/).first()).toBeVisible()
  })

  await test.step('the student sits it, is interrupted twice, and submits', async () => {
    await sam.goto(course.address)
    await sam.getByRole('link', { name: EXERCISE }).click()
    await clean(sam)
    if (await sam.getByRole('button', { name: 'I have read this' }).isVisible())
      await press(sam, 'I have read this')
    await press(sam, 'Start attempt')
    await says(sam, 'Hello, I am Sam. What brings you here today?')
    await clean(sam)
    // The first: a reload with words half typed.
    await sam.getByLabel('Your reply').fill('That sounds like a lot to carry')
    await sam.reload()
    await expect(sam.getByLabel('Your reply')).toHaveValue('That sounds like a lot to carry')
    await says(sam, 'That sounds like a lot to carry.')
    // The second: the server dies and comes back, and the student answers meanwhile.
    await server.kill()
    await sam.getByLabel('Your reply').fill('You have been on your own with it.')
    await sam.getByRole('button', { name: 'Send' }).click()
    await expect(sam.getByRole('button', { name: 'Try now' })).toBeVisible()
    await server.start()
    // It is tried again by itself, with growing pauses, or at once by whoever presses.
    await expect(async () => {
      const tryNow = sam.getByRole('button', { name: 'Try now' })
      if (await tryNow.isVisible()) await tryNow.click({ timeout: 500 })
      await expect(replies(sam)).toHaveText(
        [/Hello, I am Sam/, /That sounds like a lot/, /on your own with it/],
        { timeout: 500 },
      )
    }).toPass({ timeout: 20_000 })
    await press(sam, 'End session')
    const sure = sam.getByRole('dialog').getByRole('button', { name: /End/ })
    if (await sure.isVisible()) await sure.click()
    await press(sam, 'Submit attempt')
    await arrived(sam, 'Your attempt is submitted')
    await clean(sam)
  })

  const attempt =
    await test.step('a person marks it, and sees the proposal afterwards', async () => {
      await mia.goto(course.address)
      await mia.getByRole('link', { name: 'Marking', exact: true }).first().click()
      await mia.getByRole('link', { name: EXERCISE }).click()
      await clean(mia)
      await mia.getByRole('link', { name: /Mark the next/ }).click()
      await expect(mia.getByRole('button', { name: 'Show proposal' })).toBeDisabled()
      for (const level of await mia.getByRole('radio', { name: '3 Developing' }).all())
        await level.check()
      await fillIn(mia, { 'Overall comment': 'You stayed. Leave one question standing next time.' })
      await press(mia, 'Save marks')
      await clean(mia)
      await press(mia, 'Show proposal')
      await expect(mia.getByText(/Yours are the mark/)).toBeVisible()
      await clean(mia)
      await press(mia, 'Complete marking')
      await expect(mia.getByText(/Marking completed/).first()).toBeVisible()
      return new URL(mia.url()).pathname.split('/')[2] ?? ''
    })

  await test.step('an instructor gives it back', async () => {
    await ada.goto(`/attempts/${attempt}/marking`)
    await press(ada, 'Make ready for release')
    await ada.goto(course.address)
    await ada.getByRole('link', { name: 'Marking', exact: true }).first().click()
    await ada.getByRole('link', { name: EXERCISE }).click()
    await ada.getByRole('radio', { name: 'All that are ready (1)' }).check()
    await press(ada, 'Release')
    await expect(ada.getByText('One attempt was released.')).toBeVisible()
  })

  await test.step('the student reads it and contests a level', async () => {
    await sam.goto(`/attempts/${attempt}/result`)
    await arrived(sam, 'Your result')
    await expect(sam.getByText('You stayed. Leave one question standing next time.')).toBeVisible()
    await clean(sam)
    await sam
      .getByRole('article', { name: 'Empathy' })
      .first()
      .getByRole('button', { name: 'Contest' })
      .click()
    await sam.getByLabel('Why?').fill('In my second reply I named what he carries.')
    await press(sam, 'Send it')
    await expect(sam.getByText('In my second reply I named what he carries.')).toBeVisible()
    await clean(sam)
  })

  await test.step('the student goes back to a reply and tries it again, by keyboard and over a dropped line', async () => {
    const own = sam.getByRole('region', { name: /^What was said/ })
    const back = own.getByRole('button', { name: 'Try again from here' }).nth(1)
    await back.press('Enter')
    const room = sam.getByRole('dialog', { name: /^Again from your turn/ })
    await expect(room.getByText('can be shown once you have tried yourself')).toBeVisible()
    await room.getByLabel('Your reply').fill('You are tired, and you carry it alone.')
    await sam.context().setOffline(true)
    await room.getByLabel('Your reply').press('Enter')
    await expect(room.getByText(/What you typed is still here/)).toBeVisible()
    await sam.context().setOffline(false)
    await sam.reload()
    await back.press('Enter')
    await expect(room.getByLabel('Your reply')).toHaveValue(
      'You are tired, and you carry it alone.',
    )
    await room.getByLabel('Your reply').press('Enter')
    await expect(room.getByRole('log')).toContainText('You are tired, and you carry it alone.')
    await room.getByRole('button', { name: 'Compare' }).press('Enter')
    await expect(room.getByRole('region', { name: 'Both ways' })).toContainText('In the session')
    await clean(sam)
    await sam.keyboard.press('Escape')
    await expect(own.getByText('One try is kept.')).toBeVisible()
    await expect(back).toBeFocused()
  })

  await test.step('somebody else answers, and the student reads it', async () => {
    await ada.goto(course.address)
    await ada.getByRole('link', { name: 'Marking', exact: true }).first().click()
    await ada.getByRole('link', { name: EXERCISE }).click()
    await ada.goto(ada.url().replace('/marking', '/contests'))
    await ada.getByRole('button', { name: /Read and answer/ }).click()
    await clean(ada)
    await ada.getByRole('radio', { name: 'It stands' }).check()
    await fillIn(ada, { 'Why?': 'The feeling was named once; three moments passed it by.' })
    await press(ada, 'Send the answer')
    await expect(ada.getByText(/not answered yet/)).toHaveCount(0)
    await sam.reload()
    await expect(
      sam.getByText('The feeling was named once; three moments passed it by.'),
    ).toBeVisible()
  })

  await test.step('the grades are taken along for Moodle and for Canvas', async () => {
    await ada.goto(ada.url().replace('/contests', '/gradebook'))
    await clean(ada)
    for (const [name, columns] of [
      ['Export for Moodle', 'ID number,Email address,Session 1,Session 1 (Feedback)'],
      ['Export for Canvas', 'Student,ID,SIS User ID,SIS Login ID,Section,Session 1'],
    ] as const) {
      const download = ada.waitForEvent('download')
      await press(ada, name)
      const text = await (await download).createReadStream().then(readAll)
      expect(text.split('\r\n')[0]).toBe(columns)
    }
  })
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(words)
}

const arrived = (page: Page, heading: string) =>
  expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()

async function codeOn(page: Page): Promise<string> {
  await expect(page.getByText(/can join as a student/)).toBeVisible()
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.getByRole('main').innerText())?.[0]
  if (code === undefined) throw new Error('no code to join by is shown')
  return code
}

const replies = (page: Page) =>
  page.getByRole('log').getByRole('listitem').filter({ hasText: /^You/ })

/** Says something, and hears the client answer it. */
async function says(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your reply').fill(words)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(replies(page).last()).toContainText(words)
  await expect(page.getByRole('log').getByRole('listitem').last()).not.toContainText(words)
}

/** Nothing that axe finds. */
async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}
