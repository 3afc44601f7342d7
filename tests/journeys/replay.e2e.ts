import { expect, test } from './student.fixture.ts'

const REPLIES = [
  'It sounds lonely, carrying that on your own.',
  'You should join a club.',
  'It makes sense that it still hurts.',
]

test('a student goes through the session like a recording, by keyboard, and tries other words on the way', async ({
  student,
}) => {
  // Two moments are searched for barriers in light and dark.
  test.slow()
  const { page } = student
  await student.arrives()
  await page.context().setOffline(true)
  await student.chooses('Friend request')
  await student.begins()
  for (const words of REPLIES) await student.says(words)
  await student.ends()
  await student.asksForDebrief()

  await page.getByRole('link', { name: 'Replay', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Replay', level: 1 })).toBeFocused()
  const conversation = page.getByRole('region', { name: 'Conversation' })
  const slider = page.getByRole('slider', { name: 'Moment of the session' })
  const status = page.getByRole('status')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Start')
  await expect(conversation).not.toContainText(REPLIES[0] ?? '')

  await page.getByRole('button', { name: 'Step forward' }).press('Enter')
  await expect(conversation).toContainText(REPLIES[0] ?? '')
  await expect(conversation).not.toContainText(REPLIES[1] ?? '')
  await expect(status).toHaveText(/^Reply 1: .*trust \+\d/)
  await page.keyboard.press('ArrowRight')
  await expect(conversation).toContainText('Unasked advice')
  await expect(page.getByRole('region', { name: 'Inside Jordan' })).toContainText(
    'advice came before Jordan asked for it',
  )
  await expect(
    page.getByRole('region', { name: 'Between you' }).locator('[aria-current="step"]'),
  ).toHaveCount(1)
  await student.expectsNoBarrier()

  await conversation.getByRole('button', { name: 'Try again from here' }).press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Your reply' })
    .fill('Take your time.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(conversation).toContainText('One try is kept.')

  await slider.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Reply 3 of 3')
  await expect(page.getByRole('button', { name: 'Step forward' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await page.getByRole('button', { name: 'Step back' }).press('Enter')
  await expect(page).toHaveURL(/\/replay\?at=3$/)
  await student.expectsNoBarrier()

  await page.context().setOffline(false)
  await page.reload()
  await expect(slider).toHaveAttribute('aria-valuetext', 'Reply 2 of 3')
  await slider.press('Home')
  await page
    .getByRole('navigation', { name: 'Turning points' })
    .getByRole('link', { name: /reply 2/ })
    .click()
  await expect(slider).toHaveAttribute('aria-valuetext', 'Reply 2 of 3')
  await page.goBack()
  await expect(slider).toHaveAttribute('aria-valuetext', 'Start')
})

test('the replay of a session that goes on asks to come back after the debrief', async ({
  student,
}) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The silent one')
  await student.begins()
  await page.goto(`${page.url()}/replay`)
  await expect(
    page.getByRole('heading', { name: 'The replay comes after the debrief' }),
  ).toBeVisible()
  await student.expectsNoBarrier()
  await page.getByRole('link', { name: 'Back to the session' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
})
