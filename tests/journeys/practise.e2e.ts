import { expect, test } from './student.fixture.ts'

const CAREFUL = [
  "I'm glad you came. Before we start: what you say stays between us, unless I'm worried that you or someone else could be seriously hurt. Then I would talk with you first.",
  'It sounds lonely, carrying that on your own.',
  'What was that like for you?',
  'Part of you wants it to be fine, and part of you is worn out by pretending that it is.',
  'It makes sense that it still hurts.',
]

test('a student practises from the first page to the debrief, with the network cut once the page has loaded', async ({
  student,
}) => {
  // Five screens are searched for barriers in light and dark.
  test.slow()
  const { page } = student
  await student.arrives()
  await student.expectsNoBarrier()
  await page.context().setOffline(true)

  await student.chooses('Friend request')
  await student.expectsNoBarrier()
  await student.begins()
  for (const words of CAREFUL) await student.says(words)
  await page.getByRole('button', { name: 'Hint' }).click()
  await page.getByRole('button', { name: 'Notes' }).click()
  await student.expectsNoBarrier()

  await student.ends()
  for (const skill of ['Empathy', 'Active listening', 'Boundaries', 'Handling resistance'])
    await page.getByRole('radiogroup', { name: skill }).getByRole('radio').nth(2).check()
  await page.getByRole('textbox', { name: 'Which moment would you replay?' }).fill('The follow.')
  await student.expectsNoBarrier()

  await student.asksForDebrief()
  for (const region of ['Skills', 'Turning points', 'How the client felt', 'Transcript'])
    await expect(page.getByRole('region', { name: region })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(CAREFUL[1] ?? '')
  await expect(page.getByRole('article', { name: 'Empathy' })).toContainText('you said 3')
  expect(Object.keys(await student.levels())).toHaveLength(4)
  await student.expectsNoBarrier()

  const transcript = page.getByRole('region', { name: 'Transcript' })
  const again = transcript
    .getByRole('complementary', { name: 'Notes on reply 2' })
    .getByRole('button', { name: 'Try again from here' })
  await again.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('button', { name: 'Show exemplar' })).toHaveCount(0)
  await panel.getByRole('textbox', { name: 'Your reply' }).fill('You should join a club.')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Compare' }).press('Enter')
  const both = panel.getByRole('region', { name: 'Both ways' })
  await expect(both).toContainText(CAREFUL[1] ?? '')
  await expect(both).toContainText('Only in your new words: Unasked advice')
  await panel.getByRole('button', { name: 'Show exemplar' }).press('Enter')
  await expect(panel.getByRole('listitem').last()).not.toBeEmpty()
  await student.expectsNoBarrier()
  await page.keyboard.press('Escape')
  await expect(again).toBeFocused()
  await expect(transcript).toContainText(CAREFUL[1] ?? '')
  await expect(transcript).not.toContainText('join a club')
})

test('support is one press away before, during and after a session', async ({ student }) => {
  const { page } = student
  const opensAndCloses = async () => {
    await page.getByRole('button', { name: 'Support' }).first().click()
    await expect(page.getByRole('dialog')).toContainText('simulation')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await student.arrives()
  await opensAndCloses()
  await student.chooses('The silent one')
  await opensAndCloses()
  await student.begins()
  await opensAndCloses()
  await student.ends()
  await opensAndCloses()
  await student.asksForDebrief()
  await opensAndCloses()
})

test('an address that leads nowhere says so and leads back', async ({ student }) => {
  const { page } = student
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'Nothing is here' })).toBeVisible()
  await student.expectsNoBarrier()
  await page.getByRole('link', { name: 'Back to the scenarios' }).click()
  await expect(page.getByRole('heading', { name: 'Third Chair', level: 1 })).toBeFocused()
})

test('a pause covers the conversation and loses nothing', async ({ student }) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The silent one')
  await student.begins()
  await student.says('No rush. We can sit here for a bit.')
  await page.getByRole('textbox', { name: 'Your reply' }).fill('half a thou')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Send' })).toBeHidden()
  await student.expectsNoBarrier()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveValue('half a thou')
})
