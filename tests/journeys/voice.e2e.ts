import { test as withoutModel } from './student.fixture.ts'
import {
  afterTheFirstSentence,
  beginsWithModel,
  expect,
  expectsNoSidewaysScroll,
  FIRST_SENTENCE,
  fallbackNote,
  modelVoice,
  sends,
  sentenceUnderWay,
  test,
  WORDS,
} from './voice.fixture.ts'

/** Leaves the client free to say what it likes. */
const SCENARIO = 'The first fifteen minutes'
const REPLY = 'Thank you for coming in. What would you like to start with?'

test('the brief says where the words would go, and the built-in voice is chosen until the student chooses', async ({
  student,
  app,
}) => {
  const { page } = student
  await student.arrives()
  await student.chooses(SCENARIO)
  const voices = page.getByRole('radiogroup', { name: "Client's voice" })
  await expect(voices.getByRole('radio', { name: 'Built in' })).toBeChecked()
  await expect(voices).toContainText(new URL(app.model.baseUrl).host)
  await expect(voices).toContainText('No name, e-mail address or account goes along.')
  await expect(page.getByText('Nobody is sent anything.')).toBeVisible()
  await voices.getByRole('radio', { name: modelVoice(app), exact: true }).check()
  await expect(page.getByText('Nobody is sent anything.')).toBeHidden()
  await expectsNoSidewaysScroll(student)
  await student.expectsNoBarrier()

  await student.begins()
  await page.getByRole('link', { name: 'Third Chair' }).click()
  await student.chooses('The silent one')
  await expect(page.getByRole('radio', { name: modelVoice(app), exact: true })).toBeChecked()
})

test('with the built-in voice nothing is asked of the server', async ({ student, app }) => {
  const { page } = student
  await student.arrives()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await student.chooses(SCENARIO)
  await student.begins()
  await student.says(REPLY)
  await student.ends()
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([])
  expect(app.model.requests()).toEqual([])
})

test('the model’s words come sentence by sentence, and stand in the log once they are whole', async ({
  student,
  app,
}) => {
  await beginsWithModel(student, app, SCENARIO)
  app.model.script({ kind: 'say', text: WORDS, betweenTokensMs: 100 })
  await sends(student, REPLY)
  await expect(sentenceUnderWay(student)).toBeVisible()
  await expect(student.turns()).toHaveCount(2)
  await expect(student.turns()).toHaveCount(3)
  await expect(student.turns().last()).toContainText(WORDS.slice(WORDS.indexOf(FIRST_SENTENCE)))
  await expect(student.turns().last()).toContainText('looks away')
  await expect(sentenceUnderWay(student)).toBeHidden()
  await expect(fallbackNote(student)).toBeHidden()
})

test('the room has no barrier and no sideways scroll while the client speaks', async ({
  student,
  app,
}) => {
  await beginsWithModel(student, app, SCENARIO)
  app.model.script(afterTheFirstSentence('stall'))
  await sends(student, REPLY)
  await expect(sentenceUnderWay(student)).toBeVisible()
  await expect(
    student.page.getByRole('button', { name: 'Let the built-in voice answer' }),
  ).toBeVisible()
  await expectsNoSidewaysScroll(student)
  await student.expectsNoBarrier()
})

test('whoever would not wait has the built-in voice answer, from the keyboard', async ({
  student,
  app,
}) => {
  const { page } = student
  await beginsWithModel(student, app, SCENARIO)
  app.model.script({ kind: 'fault', fault: 'no-answer' })
  await sends(student, REPLY)
  const wayOn = page.getByRole('button', { name: 'Let the built-in voice answer' })
  await expect(wayOn).toBeVisible()
  const reply = page.getByRole('textbox', { name: 'Your reply' })
  await reply.fill('half a thou')
  await page.keyboard.press('Shift+Tab')
  await expect(wayOn).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(student.turns()).toHaveCount(3)
  await expect(fallbackNote(student)).toContainText('As you asked')
  await expect(reply).toBeFocused()
  await expect(reply).toHaveValue('half a thou')
  const [request] = await app.model.received(1)
  await request?.over()
  expect(request?.aborted()).toBe(true)
})

test('a reload in the middle of a reply loses nothing', async ({ student, app }) => {
  const { page } = student
  await beginsWithModel(student, app, SCENARIO)
  app.model.script(afterTheFirstSentence('stall'), { kind: 'say', text: WORDS })
  await sends(student, REPLY)
  await expect(sentenceUnderWay(student)).toBeVisible()
  await page.getByRole('textbox', { name: 'Your reply' }).fill('half a thou')
  const before = await student.turns().allInnerTexts()
  await page.reload()
  await expect(student.turns()).toHaveCount(3)
  expect((await student.turns().allInnerTexts()).slice(0, 2)).toEqual(before)
  await expect(student.turns().last()).toContainText(FIRST_SENTENCE)
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveValue('half a thou')
  await expect(fallbackNote(student)).toBeHidden()
})

test('a pause and an end go their way while the client speaks', async ({ student, app }) => {
  const { page } = student
  await beginsWithModel(student, app, SCENARIO)
  app.model.script(afterTheFirstSentence('stall'))
  await sends(student, REPLY)
  await expect(sentenceUnderWay(student)).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(sentenceUnderWay(student)).toBeHidden()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(sentenceUnderWay(student)).toBeVisible()
  await student.ends()
  const [request] = await app.model.received(1)
  await request?.over()
  expect(request?.aborted()).toBe(true)
  await student.asksForDebrief()
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(REPLY)
})

withoutModel(
  'a server without a language model offers none and sends no part of it',
  async ({ student }) => {
    const { page } = student
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await student.arrives()
    await student.chooses(SCENARIO)
    await expect(page.getByRole('radiogroup', { name: "Client's voice" })).toBeHidden()
    await expect(page.getByText('Nobody is sent anything.')).toBeVisible()
    expect(scripts.filter((url) => /voice/.test(url))).toEqual([])
  },
)
