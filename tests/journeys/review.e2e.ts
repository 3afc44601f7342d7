import type { Page } from '@playwright/test'
import { expect, test } from './student.fixture.ts'

const TALK = `Maria: I feel so guilty. In our family you don't just leave your mother alone.
Sam: It sounds like you feel torn. What has been the hardest part?
Maria: That she cries on the phone, and I can't stop it.
Sam: You can't stop it, and it hurts to hear.`

const box = (page: Page) => page.getByLabel('Transcript', { exact: true })
const heading = (page: Page) => page.getByRole('heading', { name: 'What each reply did' })

/** Drops a file of these bytes in the middle of the page. */
async function drops(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], fileName))
      return transfer
    },
    [name, bytes] as const,
  )
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files })
}

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'utf8')]

test('a pasted transcript is read from the first page on, without a barrier and with the network cut', async ({
  student,
}) => {
  const { page } = student
  await student.arrives()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Review a transcript' }).click()
  await expect(page.getByRole('heading', { name: 'Review a transcript' })).toBeFocused()
  await student.expectsNoBarrier()

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), TALK)
  await box(page).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(box(page)).toHaveValue(TALK)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByLabel('Client')).toHaveValue('maria')
  await expect(page.getByLabel('Trainee')).toHaveValue('sam')
  await expect(page.getByRole('complementary', { name: 'Notes on reply 1' })).toContainText(
    'Open question',
  )
  await expect(page.getByRole('article', { name: 'Empathy' })).toContainText('Not assessed')
  await student.expectsNoBarrier()

  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(page.getByText('2 replies by Maria to Sam')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused()
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(page.getByText('2 replies by Sam to Maria')).toBeVisible()

  await page.getByRole('button', { name: 'Table' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5)
  await student.expectsNoBarrier()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the codes' }).click()
  const stream = await (await download).createReadStream()
  let json = ''
  for await (const chunk of stream) json += String(chunk)
  const coded = JSON.parse(json)
  expect([coded.id, coded.turns.map(({ index }: { index: number }) => index)]).toEqual([
    'transcript',
    [1, 3],
  ])
})

test('what is in the box outlives a reload, and bytes that are no text change nothing in it', async ({
  student,
}) => {
  const { page } = student
  await page.goto('/review', { waitUntil: 'networkidle' })
  await box(page).fill(TALK)
  await drops(page, 'recording.txt', [0, 1, 2, 255, 254, 0, 9])
  await expect(page.getByRole('alert')).toContainText('holds no text')
  await student.expectsNoBarrier()
  await expect(box(page)).toHaveValue(TALK)
  await page.reload({ waitUntil: 'networkidle' })
  await expect(box(page)).toHaveValue(TALK)

  await drops(
    page,
    'call.txt',
    bytesOf(
      `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Zoë left.</v>\n\n00:02.000 --> 00:03.000\n<v Tom>She left?</v>\n`,
    ),
  )
  await expect(box(page)).toHaveValue(/WEBVTT/)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByText('One reply by Tom to Ana')).toBeVisible()
  await page.getByRole('button', { name: 'Put back what was there' }).click()
  await expect(box(page)).toHaveValue(TALK)

  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(heading(page)).toBeHidden()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(box(page)).toHaveValue('')
})

test('ten thousand turns are read while the page answers, can be called off, and are shown by the hundred', async ({
  student,
}) => {
  test.slow()
  const { page } = student
  const long = Array.from({ length: 10_000 }, (_, at) =>
    at % 2 === 0
      ? `Ana: I was so tired on day ${at}, and nobody asked.`
      : `Tom: Day ${at} wore you out. What was that like?`,
  ).join('\n')
  await page.goto('/review', { waitUntil: 'networkidle' })
  await drops(page, 'long.txt', bytesOf(long))
  await expect(page.getByText('“long.txt” is in the box.')).toBeVisible()
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()
  await expect(heading(page)).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(heading(page)).toBeFocused({ timeout: 60_000 })
  await expect(page.getByText('Turns 1 to 100 of 10,000').first()).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).first().click()
  await expect(page.getByRole('heading', { name: 'Ana' }).first()).toBeVisible()
  await expect(page.locator('#turn-101')).toBeFocused()
  await page.getByRole('article', { name: 'Empathy' }).getByRole('link').first().click()
  await expect(page.locator('[id^="turn-"]:focus')).toHaveCount(1)
})
