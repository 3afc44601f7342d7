import { expect, test } from './student.fixture.ts'

test('a student asks for a hint step by step, and takes a question of their own to supervision, with the network cut', async ({
  student,
}) => {
  // Three screens are searched for barriers in light and dark.
  test.slow()
  const { page } = student
  await student.arrives()
  await page.context().setOffline(true)
  await student.chooses('Friend request')
  await student.begins()

  await page.getByRole('button', { name: 'Hint' }).press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'From the third chair' })
  await expect(told.getByRole('listitem')).toHaveCount(1)
  await told.getByRole('button', { name: 'What kind of reply?' }).press('Enter')
  await expect(told.getByRole('button', { name: 'An opening' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(told.getByRole('listitem')).toHaveCount(3)
  await expect(told.getByRole('listitem').last()).toContainText('…')
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused()
  await student.expectsNoBarrier()

  await student.says('It sounds lonely, dressing up for a text chat.')
  await expect(told).toHaveCount(0)
  await student.says('You should get out more and join a club.')
  await student.says('What was that like for you?')
  await student.ends()
  await page
    .getByRole('textbox', { name: 'Which moment would you replay?' })
    .fill('When I said "join a club".')
  await student.asksForDebrief()
  await expect(page.getByRole('region', { name: 'Your own view' })).toContainText(
    'You asked for a hint at reply 1.',
  )

  await page.getByRole('link', { name: 'Supervision sheet' }).press('Enter')
  const sheet = page.getByRole('region', { name: 'The sheet' })
  await expect(sheet).toContainText('Where I would go back: “When I said ‘join a club’.”')
  await student.expectsNoBarrier()
  const question = page.getByRole('textbox', { name: 'Your question for supervision' })
  await question.fill('What hurries me?')
  await page.getByRole('combobox', { name: 'First moment' }).selectOption({ index: 0 })
  await page.context().setOffline(false)
  await page.reload({ waitUntil: 'networkidle' })
  await expect(question).toHaveValue('What hurries me?')
  await expect(sheet).toContainText('It sounds lonely, dressing up for a text chat.')

  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toContainText('What hurries me?')
  await expect(question).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages).toHaveLength(1)
})
