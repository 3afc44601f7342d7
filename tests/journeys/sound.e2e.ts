import type { Page } from '@playwright/test'
import { givesSpeech, speechOf } from './speech.fixture.ts'
import { expect, test } from './student.fixture.ts'

const settingsOf = (page: Page) => page.getByRole('dialog', { name: 'Sound and pace' })

test('sound is off, and is turned on by keyboard, with a voice for this client', async ({
  student,
}) => {
  const { page } = student
  await givesSpeech(page)
  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await page.getByRole('button', { name: 'Sound' }).press('Enter')
  const settings = settingsOf(page)
  await expect(settings.getByRole('checkbox')).toHaveCount(3)
  await expect(settings.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await settings.getByRole('checkbox', { name: 'Read Tomasz aloud' }).press('Space')
  await settings.getByRole('checkbox', { name: 'Dictate my replies' }).press('Space')
  const voice = settings.getByRole('combobox', { name: 'Voice of Tomasz' })
  await expect(voice.getByRole('option')).toHaveText([
    'Morag (British English)',
    'Owen (British English)',
  ])
  await student.expectsNoBarrier()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Sound' })).toBeFocused()
})

test('the client is read aloud, replies are dictated, and both stop when they should', async ({
  student,
}) => {
  const { page } = student
  await givesSpeech(page)
  const speech = speechOf(page)
  const reply = page.getByRole('textbox', { name: 'Your reply' })

  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await page.getByRole('button', { name: 'Sound' }).click()
  await settingsOf(page).getByRole('checkbox', { name: 'Read Tomasz aloud' }).check()
  await settingsOf(page).getByRole('checkbox', { name: 'Dictate my replies' }).check()
  const voice = settingsOf(page).getByRole('combobox', { name: 'Voice of Tomasz' })
  await voice.selectOption({ label: 'Owen (British English)' })
  await page.getByRole('button', { name: 'Done' }).click()

  await student.begins()
  await expect
    .poll(async () => (await speech.log()).said)
    .toEqual([['Hello. Tomasz. So. My wife said I should talk to someone.', 'Owen']])
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect((await speech.log()).isSpeaking).toBe(false)

  await reply.fill('You came. What would help?')
  for (let press = 0; press < 'What would help?'.length; press++)
    await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Dictate' }).press('Enter')
  await speech.hears('that took something', { isFinal: false })
  await expect(page.getByText('that took something')).toBeVisible()
  await expect(reply).toHaveValue('You came. What would help?')
  await speech.hears('That took something.', { isFinal: true })
  await expect(reply).toHaveValue('You came. That took something. What would help?')
  await page.getByRole('button', { name: 'Stop dictating' }).press('Enter')
  await expect(reply).toBeFocused()
  expect((await speech.log()).isListening).toBe(false)
  await expect(student.turns()).toHaveCount(1)

  await page.keyboard.press('Enter')
  await expect(student.turns()).toHaveCount(3)
  await expect.poll(async () => (await speech.log()).said.length).toBe(2)
  const [words] = (await speech.log()).said[1] ?? ['']
  await expect(student.turns().last()).toContainText(words)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  expect((await speech.log()).isSpeaking).toBe(false)
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('button', { name: 'Hear again' })).toBeVisible()
  expect((await speech.log()).said).toHaveLength(2)
  await student.ends()
  expect((await speech.log()).isSpeaking).toBe(false)
})

test('a browser without voices or ears of its own offers neither, and says why', async ({
  student,
}) => {
  const { page } = student
  await page.addInitScript(() => {
    Object.defineProperty(window, 'SpeechRecognition', { value: undefined })
  })
  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await page.getByRole('button', { name: 'Sound' }).click()
  const settings = settingsOf(page)
  await expect(settings).toContainText('Reading aloud is not offered here')
  await expect(settings).toContainText('Dictation is not offered here')
  await expect(settings.getByRole('checkbox')).toHaveCount(1)
})

test('the client’s words arrive at a pace of their own, and at once where less motion is asked for', async ({
  student,
}) => {
  const { page } = student
  /** longest wait in milliseconds among what still moves in the newest turn */
  const waits = () =>
    student
      .turns()
      .last()
      .evaluate((turn) =>
        Math.max(
          0,
          ...turn.getAnimations({ subtree: true }).map(({ effect }) => {
            const { delay = 0, duration } = effect?.getComputedTiming() ?? {}
            return delay + Number(duration)
          }),
        ),
      )
  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await student.begins()
  await student.says('It took something to come here today.')
  const longest = await waits()
  expect(longest).toBeGreaterThan(400)
  expect(longest).toBeLessThanOrEqual(4000)
  await page.keyboard.press('Shift')
  expect(await student.turns().last().locator('.arriving').count()).toBe(0)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await student.says('Would you tell me more about that?')
  expect(await waits()).toBeLessThan(1)
  await page.emulateMedia({ reducedMotion: null })

  await page.getByRole('button', { name: 'Sound' }).click()
  await page.getByRole('checkbox', { name: 'Show whole replies at once' }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  await student.says('What was that like for you?')
  expect(await waits()).toBeLessThanOrEqual(300)
})

test('the bar of a session stays one row at 320 pixels, less a scrollbar of 15', async ({
  student,
}) => {
  const { page } = student
  await page.setViewportSize({ width: 305, height: 640 })
  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await student.begins()
  const bar = await page.getByRole('banner').boundingBox()
  expect(bar?.height).toBeLessThan(70)
})
