import type { Locator } from '@playwright/test'
import { attentiveReader, BECAUSE } from '#tests/language-model/attentive-reader.ts'
import { type Student, test as withoutModel } from './student.fixture.ts'
import { expect, expectsNoSidewaysScroll, test } from './voice.fixture.ts'

const SCENARIO = 'The first fifteen minutes'
/** Passes by what weighs on the client, more than once. */
const REPLIES = [
  'Hi Tomasz, lovely to meet you! Did you find us all right?',
  'OK. Are you working at the moment?',
  "Oh, I wouldn't worry about your brother-in-law. Do you have any children?",
  'Right. Have you tried cutting out coffee after lunch? That really helps most people.',
  'And how many hours do you sleep? Do you drink at all?',
  "Well, at least you've got a wife who cares about you. Lots of people don't have that.",
]

/** A whole session each, and axe in light and dark. */
test.describe.configure({ timeout: 90_000 })

/** Comes to a debrief with the built-in voice, so that nothing was sent anywhere before. */
async function comesToDebrief(student: Student): Promise<void> {
  await student.arrives()
  await student.chooses(SCENARIO)
  await student.begins()
  await student.saysAll(REPLIES)
  await student.ends()
  await student.asksForDebrief()
}

/** Other people's words come after a try of one's own. */
async function triesAndAsksForExemplar(point: Locator): Promise<void> {
  await point.getByRole('button', { name: 'Try again from here' }).click()
  await point.getByRole('textbox', { name: 'Your reply' }).fill('That sounds lonely.')
  await point.getByRole('button', { name: 'Send' }).click()
  await point.getByRole('button', { name: 'Show exemplar' }).click()
}

const secondReading = ({ page }: Student) => page.getByRole('region', { name: 'A second reading' })
const askButton = (student: Student) =>
  secondReading(student).getByRole('button', { name: 'Ask for a second reading' })

test('a second reading is asked for by keyboard, stands beside the observer’s, and leads back to the words it rests on', async ({
  student,
  app,
}) => {
  const { page } = student
  await comesToDebrief(student)
  const region = secondReading(student)
  await expect(region).toContainText(new URL(app.model.baseUrl).host)
  await expect(region).toContainText('no name, e-mail address or account')
  await student.expectsNoBarrier()
  await expectsNoSidewaysScroll(student)
  expect(app.model.requests()).toEqual([])

  const before = await student.levels()
  app.model.byDefault(
    attentiveReader({ code: 'ADV', categories: { empathy: 'masterly', boundaries: 'competent' } }),
  )
  await askButton(student).focus()
  await page.keyboard.press('Enter')
  const empathy = region.getByRole('article', { name: 'Empathy' })
  await expect(empathy).toContainText('Masterly')
  await expect(empathy).toContainText('level 5 of 5')
  await expect(empathy).toContainText('Three readings agreed.')
  await expect(empathy).toContainText(BECAUSE.empathy)
  await expect(region.getByRole('heading', { name: 'A second reading' })).toBeFocused()
  await expect(region.getByText(/^Boundaries: the two readings are/)).toContainText(
    'Neither is a mark: show it to your tutor.',
  )
  expect(await student.levels()).toEqual(before)

  await region.getByText('What each of them saw, reply by reply').click()
  await expect(region.getByRole('listitem').filter({ hasText: 'Reply 4' })).toContainText(
    'Both: Unasked advice',
  )
  await student.expectsNoBarrier()
  await expectsNoSidewaysScroll(student)

  await page.emulateMedia({ media: 'print' })
  await expect(empathy).toBeVisible()
  await page.emulateMedia({ media: null })
  await empathy.getByRole('link').first().press('Enter')
  await expect(page).toHaveURL(/#turn-2$/)
  await expect(page.locator('#turn-2')).toBeInViewport()
})

test('whoever would not wait stops the reading, and can ask again', async ({ student, app }) => {
  const { page } = student
  await comesToDebrief(student)
  app.model.byDefault({ kind: 'fault', fault: 'slow-first-token' })
  await askButton(student).press('Enter')
  await expect(secondReading(student).getByRole('status')).toContainText('a minute or two')
  const [request] = await app.model.received(1)
  await student.expectsNoBarrier()
  await expectsNoSidewaysScroll(student)
  await page.getByRole('button', { name: 'Stop waiting' }).press('Enter')
  await expect(askButton(student)).toBeVisible()
  await request?.over()
  expect(request?.aborted()).toBe(true)

  app.model.byDefault({ kind: 'fault', fault: 'refusal' })
  await askButton(student).click()
  const status = secondReading(student).getByRole('status')
  await expect(status).toHaveText('Not read. The language model declined to answer.')
  await student.expectsNoBarrier()
  app.model.byDefault(attentiveReader())
  await secondReading(student).getByRole('button', { name: 'Ask again' }).press('Enter')
  await expect(secondReading(student).getByRole('article')).toHaveCount(4)
})

test('whoever leaves the debrief calls the reading off', async ({ student, app }) => {
  await comesToDebrief(student)
  app.model.byDefault({ kind: 'fault', fault: 'slow-first-token' })
  await askButton(student).click()
  const [request] = await app.model.received(1)
  await student.page.getByRole('link', { name: 'All scenarios' }).click()
  await request?.over()
  expect(request?.aborted()).toBe(true)
})

test('other words come after one’s own and other people’s, each read by the observer', async ({
  student,
  app,
}) => {
  const { page } = student
  await comesToDebrief(student)
  const points = page.getByRole('region', { name: 'Turning points' }).getByRole('article')
  const first = points.first()
  await expect(page.getByRole('button', { name: 'Another way to say it' })).toHaveCount(0)
  await triesAndAsksForExemplar(first)
  await expect(first).toContainText('no name, e-mail address or account')
  await student.expectsNoBarrier()

  const holds = 'You feel uneasy that she was the one who decided.'
  const advises = 'You feel uneasy. You should tell her so tonight.'
  app.model.byDefault(
    attentiveReader({
      alternatives: [
        { reply: advises, codes: ['RF'] },
        { reply: holds, codes: ['RF'] },
      ],
    }),
  )
  await first.getByRole('button', { name: 'Another way to say it' }).press('Enter')
  await expect(first.getByRole('listitem').filter({ hasText: holds })).toContainText(
    'Reflection of feeling',
  )
  await expect(first).toContainText('Proposed by the language model')
  await expect(page.getByText(advises)).toHaveCount(0)
  await student.expectsNoBarrier()
  await expectsNoSidewaysScroll(student)

  await page.keyboard.press('Escape')
  const second = points.nth(1)
  await triesAndAsksForExemplar(second)
  await expect(second).not.toContainText('no name, e-mail')
  app.model.byDefault(attentiveReader({ alternatives: [{ reply: advises, codes: ['RF'] }] }))
  await second.getByRole('button', { name: 'Another way to say it' }).click()
  await expect(
    second.getByRole('group', { name: 'Another way to say it' }).getByRole('status'),
  ).toContainText('proposed nothing that held up')
  await expect(second.getByRole('button', { name: 'Ask again' })).toBeVisible()
})

withoutModel(
  'where no language model is set up, nobody offers one and nothing of it is fetched',
  async ({ student }) => {
    const { page } = student
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await comesToDebrief(student)
    await expect(secondReading(student)).toHaveCount(0)
    const points = page.getByRole('region', { name: 'Turning points' }).getByRole('article')
    await triesAndAsksForExemplar(points.first())
    await expect(page.getByRole('button', { name: 'Another way to say it' })).toHaveCount(0)
    expect(asked.filter((path) => /reader-parts|^\/api/.test(path))).toEqual([])
  },
)
