import type { Page } from '@playwright/test'
import { expect, type Student, test } from './student.fixture.ts'

const file = (page: Page) => page.getByRole('textbox', { name: 'Scenario file' })
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' })

/** Pickers of the browser’s own cannot be pressed here: the page is one that has none, and downloads. */
const withoutPickers = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    Reflect.deleteProperty(window, 'showOpenFilePicker')
  })

/** Tabs until the thing with this role and name has the focus; inside the editor’s shadow too. */
async function reaches(page: Page, role: 'button' | 'textbox' | 'tab', name: string) {
  const goal = page.getByRole(role, { name, exact: true }).first()
  for (let press = 0; press < 60; press++) {
    const hasFocus = (element: Element) => {
      const root = element.getRootNode()
      return root instanceof ShadowRoot || root instanceof Document
        ? root.activeElement === element
        : false
    }
    if ((await goal.count()) > 0 && (await goal.evaluate(hasFocus))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no ${role} "${name}" within 60 presses of Tab`)
}

/** Drops a file of this text in the middle of the page. */
async function drops(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName))
      return transfer
    },
    [name, text] as const,
  )
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files })
}

/** A small file of one’s own. */
async function writesNew(student: Student, title: string): Promise<void> {
  const { page } = student
  await page.goto('/studio', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'New scenario' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Client’s name').fill('Noor Haddad')
  await page.getByLabel('Age').fill('34')
  await page.getByRole('button', { name: 'Create it' }).click()
  await expect(file(page)).toContainText(`title: "${title}"`)
}

test('by keyboard alone: a new scenario, a mistake, its problem, the fix, saved and still there after a reload', async ({
  student,
}) => {
  test.slow()
  const { page } = student
  const { keyboard } = page
  await withoutPickers(page)
  await page.goto('/studio', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { name: 'Studio', level: 1 })).toBeVisible()
  await student.expectsNoBarrier()

  await reaches(page, 'button', 'New scenario')
  await keyboard.press('Enter')
  await reaches(page, 'textbox', 'Title')
  await keyboard.type('The last bus')
  await reaches(page, 'button', 'Create it')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Client’s name')).toBeFocused()
  await keyboard.type('Noor Haddad')
  await reaches(page, 'textbox', 'Age')
  await keyboard.type('34')
  await keyboard.press('Enter')

  await expect(file(page)).toContainText('id: the-last-bus')
  await reaches(page, 'textbox', 'Scenario file')
  await keyboard.press('Control+Home')
  await keyboard.type('minuets: 20\n')
  await expect(problems(page).getByRole('button').first()).toContainText(
    'Error, line 1: unknown key "minuets"',
  )
  await student.expectsNoBarrier()

  await keyboard.press('Control+End')
  await keyboard.press('Tab')
  await expect(file(page)).not.toBeFocused()
  await reaches(page, 'tab', 'Problems')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(file(page)).toBeFocused()
  await keyboard.press('Shift+End')
  await keyboard.press('Delete')
  await keyboard.press('Delete')
  await expect(page.getByText('minuets')).toHaveCount(0)

  const download = page.waitForEvent('download')
  await keyboard.press('ControlOrMeta+s')
  expect((await download).suggestedFilename()).toBe('the-last-bus.yaml')
  await expect(page.getByText('Downloaded')).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(file(page)).toContainText('id: the-last-bus')
  await expect(file(page)).not.toContainText('minuets')
})

test('the keys and values of the format are offered and explained where they belong', async ({
  student,
}) => {
  const { page } = student
  const { keyboard } = page
  await writesNew(student, 'The pen')
  await file(page).click()
  await keyboard.press('Control+End')
  await keyboard.type('\n')
  await keyboard.press('Home')
  await keyboard.type('counter')
  const offered = page.getByRole('option', { name: /countertransferencePrompt/ })
  await offered.click()
  await expect(file(page)).toContainText('countertransferencePrompt:')
  await expect(page.getByText('Where the session pauses once')).toBeVisible()
  await keyboard.press('Control+Home')
  await file(page).getByText('status', { exact: true }).hover()
  await expect(page.getByText('Only active scenarios are offered')).toBeVisible()
})

test('two tabs: the second one reads, is told, and can take the file over', async ({
  student,
  context,
}) => {
  const { page } = student
  await writesNew(student, 'Two tabs')
  const second = await context.newPage()
  await second.goto(page.url(), { waitUntil: 'networkidle' })
  await expect(second.getByText('open in another tab')).toBeVisible()
  await expect(file(second)).toHaveAttribute('aria-readonly', 'true')
  await second.getByRole('button', { name: 'Write it here' }).click()
  await expect(file(second)).toHaveAttribute('aria-readonly', 'false')
  await expect(page.getByText('open in another tab')).toBeVisible()
  await file(second).click()
  await second.keyboard.press('Control+Home')
  await second.keyboard.type('# second\n')
  await expect(second.getByText('Kept in this browser')).toBeVisible()
  await second.reload({ waitUntil: 'networkidle' })
  await expect(file(second)).toContainText('# second')
})

test('what is no scenario is refused in a sentence, and markup in one stays text', async ({
  student,
}) => {
  const { page } = student
  await page.goto('/studio', { waitUntil: 'networkidle' })
  await drops(page, 'huge.yaml', 'x'.repeat(10 * 1024 * 1024))
  await expect(page.getByRole('alert').first()).toContainText('far larger than a scenario can be')
  await drops(
    page,
    'markup.yaml',
    'title: "<img src=x onerror=alert(1)>"\n__proto__: { polluted: true }\nconstructor: "<b>x</b>"\n',
  )
  await expect(file(page)).toContainText('<img src=x onerror=alert(1)>')
  await expect(problems(page).getByRole('button').first()).toContainText('Error, line')
  expect(
    await page.evaluate(() => [
      document.querySelectorAll('img').length,
      Reflect.get({}, 'polluted') ?? null,
    ]),
  ).toEqual([0, null])
})

test('it stands in one column at 320 pixels', async ({ student }) => {
  const { page } = student
  await page.setViewportSize({ width: 320, height: 640 })
  await writesNew(student, 'A narrow room')
  await expect(problems(page)).toBeVisible()
  await student.expectsNoBarrier()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a file that was deleted can be put back, and a shipped one can be the start of another', async ({
  student,
}) => {
  const { page } = student
  await writesNew(student, 'Not for long')
  await page.getByRole('button', { name: 'All files' }).click()
  await page.getByRole('button', { name: 'Delete not-for-long.yaml' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'not-for-long.yaml', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Friend request' }).click()
  await expect(page.getByLabel('File name')).toHaveValue('e04-friend-request-copy.yaml')
  await expect(page.getByText('Kept in this browser')).toBeVisible()
})

test('a file is saved where it was picked, and not over what somebody else has put there', async ({
  student,
}) => {
  const { page } = student
  // The folder that a browser keeps for a page holds real files, which need no picking.
  await page.addInitScript(() => {
    Reflect.set(window, 'showSaveFilePicker', async () => {
      const folder = await navigator.storage.getDirectory()
      return folder.getFileHandle('picked.yaml', { create: true })
    })
  })
  const onDisk = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const handle = await folder.getFileHandle('picked.yaml')
      return (await handle.getFile()).text()
    })
  await writesNew(student, 'On the disk')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByLabel('File name')).toHaveValue('picked.yaml')
  expect(await onDisk()).toContain('title: "On the disk"')

  await page.reload({ waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const stream = await (await folder.getFileHandle('picked.yaml')).createWritable()
    await stream.write('# by somebody else\n')
    await stream.close()
  })
  await file(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('# mine\n')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('dialog', { name: 'The file on the disk has changed' })).toBeVisible()
  await student.expectsNoBarrier()
  expect(await onDisk()).toBe('# by somebody else\n')
  await page.getByRole('button', { name: 'Save over it' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  expect(await onDisk()).toContain('# mine')
})

test('a student fetches nothing of it', async ({ student }) => {
  const { page } = student
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await student.arrives()
  expect(fetched.filter((path) => /studio|\.yaml/.test(path))).toEqual([])
  await page.getByRole('link', { name: 'Studio' }).click()
  await expect(page.getByRole('heading', { name: 'Studio', level: 1 })).toBeFocused()
  expect(fetched.some((path) => path.includes('/studio-screen'))).toBe(true)
})
