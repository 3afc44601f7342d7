import { expect, test } from './student.fixture.ts'

test('a whole session by keyboard alone', async ({ student }) => {
  const { page } = student
  const { keyboard } = page
  /** Tabs until the thing with this role and name has the focus. */
  const reaches = async (role: 'link' | 'button' | 'textbox' | 'radio', name: string | RegExp) => {
    const goal = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
    for (let press = 0; press < 80; press++) {
      if (
        (await goal.count()) > 0 &&
        (await goal.evaluate((element) => element === document.activeElement))
      )
        return
      await keyboard.press('Tab')
    }
    throw new Error(`no ${role} "${name}" within 80 presses of Tab`)
  }

  await student.arrives()
  await reaches('link', 'The first fifteen minutes')
  await keyboard.press('Enter')
  await reaches('button', 'Begin session')
  await keyboard.press('Enter')
  await expect(student.turns()).toHaveCount(1)

  await reaches('textbox', 'Your reply')
  await keyboard.type('It took something to come here today.')
  await keyboard.press('Shift+Enter')
  await keyboard.type('What brings you?')
  await keyboard.press('Enter')
  await expect(student.turns()).toHaveCount(3)
  await expect(student.turns().nth(1)).toContainText('What brings you?')
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused()

  await keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: 'End session' }).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Before the debrief' })).toBeVisible()
  await reaches('radio', /1/)
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await expect(
    page.getByRole('radiogroup', { name: 'Empathy' }).getByRole('radio').nth(2),
  ).toBeChecked()
  await reaches('button', 'Show debrief')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeFocused()
  await expect(page.getByRole('article', { name: 'Empathy' })).toContainText('Not assessed')
})
