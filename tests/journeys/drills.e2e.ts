import { expect, test } from './student.fixture.ts'

const DAY_ONE = new Date('2026-03-02T10:00:00')
const DAY_TWO = new Date('2026-03-03T08:30:00')

/** What Jordan says in the drill of the follow, and two ways to meet it. */
const ASKS = 'I found your Insta.'
const HELD = [
  "It sounds as if being known in here has come to matter a lot to you. I don't accept follows from clients, so that this hour stays wholly yours. What would it have meant to you if I had?",
  "I'm touched that you want me near, and I can hear how lonely it gets. I won't be accepting it, because here you never have to wonder how you come across. What were you hoping it would give you?",
]

test('what was missed in a drill comes back the next day, and waits until it is met', async ({
  student,
}) => {
  test.slow()
  const { page } = student
  await student.arrives()
  await page.clock.setFixedTime(DAY_ONE)
  await page.getByRole('link', { name: 'Drills' }).click()
  await expect(page.getByRole('heading', { name: 'Drills', level: 1 })).toBeFocused()
  await page.getByRole('combobox', { name: 'Skill' }).selectOption('Boundaries')
  const set = page.getByRole('region', { name: 'Ready now' })
  await expect(set.getByRole('listitem')).toHaveCount(4)
  await student.expectsNoBarrier()

  await page.getByRole('button', { name: 'Start drill' }).press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  const drilled = (await heading.textContent()) ?? ''
  const box = page.getByRole('textbox', { name: 'Your reply' })
  await box.fill('What did you do at the weekend?')
  await page.keyboard.press('Enter')
  const told = page.getByRole('status').filter({ hasText: '“' })
  await expect(told).toContainText('“What did you do at the weekend?”')
  const again = page.getByRole('button', { name: 'Another go' })
  await expect(again).toBeFocused()
  await expect(page.getByRole('button', { name: 'Show exemplar' })).toHaveCount(0)
  await student.expectsNoBarrier()

  // What is typed is there after a reload, and so is the round.
  await page.keyboard.press('Enter')
  await expect(box).toBeFocused()
  await box.fill('And how was the')
  await page.reload()
  await expect(set).toContainText('begun today')
  await page.getByRole('button', { name: 'Start drill' }).press('Enter')
  await expect(heading).toHaveText(drilled)
  await expect(box).toHaveValue('And how was the')
  await box.fill('And how was the rest of it?')
  await page.keyboard.press('Enter')
  await expect(told).toContainText('The next go is a little easier.')
  await page.getByRole('button', { name: 'Show exemplar' }).press('Enter')
  await expect(page.getByText('Possible ways to answer, not the right ones.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop here' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'That is enough for now' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('It comes back tomorrow.')
  await student.expectsNoBarrier()

  await page.clock.setFixedTime(DAY_TWO)
  await page.goto('/drills')
  await expect(set.getByRole('listitem').first()).toContainText('back again')
  await expect(set.getByRole('listitem').first()).toContainText(drilled)
})

test('a drill is done once it was met twice in a row, and one that is too much gets easier', async ({
  student,
}) => {
  const { page } = student
  await page.clock.setFixedTime(DAY_ONE)
  await page.goto('/drills?skill=boundaries')
  for (const client of ['Tomasz', 'Priya', 'Danielle'])
    await page
      .getByRole('button', { name: new RegExp(`^Another one instead of .*, with ${client}$`, 'u') })
      .first()
      .click()
  await page.getByRole('button', { name: 'Start drill' }).press('Enter')
  await expect(page.getByRole('log', { name: 'The line' })).toContainText(ASKS)
  await page.getByRole('button', { name: 'This is too much right now' }).press('Enter')
  await expect(page.getByText('To notice:')).toBeVisible()

  const box = page.getByRole('textbox', { name: 'Your reply' })
  for (const [nth, words] of HELD.entries()) {
    await box.fill(words)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Met.', { exact: true })).toBeVisible()
    const goesOn = nth === 0 ? 'Another go' : 'Next drill'
    await page.getByRole('button', { name: goesOn }).press('Enter')
  }
  await expect(page.getByText('2 of 4')).toBeVisible()
})
