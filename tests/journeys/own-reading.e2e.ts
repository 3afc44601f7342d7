import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, Student, test } from './student.fixture.ts'

const REPLY = 'It sounds as if these weeks have worn you down. What would you like to start with?'

test('a student reads a reply otherwise, by keyboard alone: it lasts, can be taken along and taken back', async ({
  student,
}) => {
  const { page } = student
  const { keyboard } = page
  const reaches = async (goal: Locator) => {
    for (let press = 0; press < 120; press++) {
      if (
        (await goal.count()) === 1 &&
        (await goal.evaluate((element) => element === document.activeElement))
      )
        return
      await keyboard.press('Tab')
    }
    throw new Error(`${goal} was not reached within 120 presses of Tab`)
  }

  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await student.begins()
  await student.says(REPLY)
  await student.ends()
  await student.asksForDebrief()
  const levels = await student.levels()
  const notes = page.getByRole('complementary', { name: 'Notes on reply 1' })
  const codes = () => notes.getByRole('list').innerText()
  const observed = await codes()

  const contest = notes.getByRole('button', { name: "That's not what I did" })
  await reaches(contest)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'What did these words do?' })).toBeVisible()
  await reaches(page.getByRole('radio').first())
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /What would you like/ })).toBeChecked()
  await reaches(page.getByRole('combobox', { name: 'What it was' }))
  await keyboard.type('Emphasising')
  await reaches(page.getByRole('textbox', { name: /Why/ }))
  await keyboard.type('I left the start to them.')
  await student.expectsNoBarrier()
  await reaches(page.getByRole('button', { name: 'Keep my reading' }))
  await keyboard.press('Enter')
  await expect(notes).toContainText('You read this as: Emphasising choice')
  await expect(contest).toBeFocused()
  await student.expectsNoBarrier()

  await page.reload({ waitUntil: 'networkidle' })
  await expect(notes).toContainText('You read this as: Emphasising choice')
  await expect(notes).toContainText('I left the start to them.')
  expect(await codes()).toBe(observed)
  expect(await student.levels()).toEqual(levels)

  const second = await page.context().newPage()
  await second.goto(page.url())
  const shown = second.getByRole('complementary', { name: 'Notes on reply 1' })
  await expect(shown).toContainText('You read this as: Emphasising choice')

  const waits = page.waitForEvent('download')
  await reaches(page.getByRole('button', { name: 'Export my readings' }))
  await keyboard.press('Enter')
  const download = await waits
  expect(download.suggestedFilename()).toMatch(/^third-chair-readings-.+\.jsonl$/)
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n')
  const [line] = lines.map((each) => JSON.parse(each))
  expect(lines).toHaveLength(1)
  expect([line.candidate, line.subject, line.variety, line.channel]).toEqual([
    true,
    'e01-first-fifteen-minutes',
    'unknown',
    'chat',
  ])
  expect(line.thoughts.at(-1)).toEqual({
    text: 'What would you like to start with?',
    codes: {
      first: line.thoughts.at(-1).codes.agreed,
      second: ['AUT'],
      agreed: expect.any(Array),
    },
    note: 'I left the start to them.',
  })

  await page.bringToFront()
  await contest.focus()
  await keyboard.press('Shift+Tab')
  await expect(notes.getByRole('button', { name: 'Withdraw my reading' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(notes).not.toContainText('You read this as')
  await expect(contest).toBeFocused()
  await expect(page.getByRole('button', { name: 'Export my readings' })).toBeHidden()

  // The other tab does not know of it yet, and what it says is kept all the same.
  await second.bringToFront()
  await new Student(second).expectsNoBarrier()
  await shown.getByRole('button', { name: "That's not what I did" }).click()
  await second.getByRole('radio', { name: /What would you like/ }).check()
  await second
    .getByRole('combobox', { name: 'What it was' })
    .selectOption({ label: 'None of these' })
  await second.getByRole('button', { name: 'Keep my reading' }).click()
  await expect(shown).toContainText('You read this as: None of these')
  await page.reload({ waitUntil: 'networkidle' })
  await expect(notes).toContainText('You read this as: None of these')
})
