import { expect, Student, test } from './student.fixture.ts'

test('a reload in the middle resumes at the same turn, with the half-typed reply', async ({
  student,
}) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The first fifteen minutes')
  await student.begins()
  await student.says('Thank you for coming in. What would you like to start with?')
  await student.says('It sounds as if these weeks have worn you down.')
  const said = await student.turns().allInnerTexts()
  await page.getByRole('textbox', { name: 'Your reply' }).fill('I was wondering')
  await expect(async () => {
    await page.reload({ waitUntil: 'networkidle' })
    await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveValue('I was wondering')
  }).toPass()
  expect(await student.turns().allInnerTexts()).toEqual(said)
  await student.says('I was wondering what sleep is like at the moment.')
  await expect(student.turns()).toHaveCount(said.length + 2)
})

test('an unfinished session is offered again on the first page', async ({ student }) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The silent one')
  await student.begins()
  await student.says('You did not choose to be here.')
  await page.goto('/')
  await page
    .getByRole('link', { name: /continue/i })
    .first()
    .click()
  await expect(student.turns()).toHaveCount(3)
})

test('a session is deleted only after it was asked, and the focus stays in the page', async ({
  student,
}) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The silent one')
  await student.begins()
  await page.getByRole('link', { name: 'Third Chair' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await student.expectsNoBarrier()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('heading', { name: 'Your sessions' })).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
})

test('a second tab on the same session is told so and cannot speak in it', async ({ student }) => {
  const { page } = student
  await student.arrives()
  await student.chooses('The silent one')
  await student.begins()
  await student.says('No pressure to talk.')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(second.getByText(/open in another tab/i).first()).toBeVisible()
  await expect(second.getByRole('button', { name: 'Send' })).toBeHidden()
  await new Student(second).expectsNoBarrier()
  await student.says('Whenever you like.')
  await expect(student.turns()).toHaveCount(5)
})

test('where storage is refused the student is told before the session, can practise, and can download it', async ({
  student,
}) => {
  const { page } = student
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await student.arrives()
  await student.chooses('Friend request')
  await expect(page.getByText(/cannot keep|will not be kept|not be saved/i).first()).toBeVisible()
  await student.expectsNoBarrier()
  await student.begins()
  await student.says('Hi Jordan. How has your week been?')
  await student.ends()
  await student.asksForDebrief()
  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /download/i })
    .first()
    .click()
  expect((await download).suggestedFilename()).toMatch(/\.jsonl?$/)
})
