import { cuttableLine } from './cuttable-line.ts'
import { Student } from './student.fixture.ts'
import {
  afterTheFirstSentence,
  beginsWithModel,
  expect,
  expectsNoSidewaysScroll,
  FIRST_SENTENCE,
  fallbackNote,
  IMPATIENT,
  sends,
  sentenceUnderWay,
  test,
  watchesFor,
} from './voice.fixture.ts'

/** Has the client tell how the week was: where a model does not, the built-in voice has to. */
const SCENARIO = 'Friend request'
const REPLY = 'It sounds lonely, carrying that on your own.'
const TOLD = 'week in four panels'

const SECRET =
  'There was a viewing in our shared calendar, for a three-bed, and there are four of us.'
const LEAKED = ['shared calendar', 'three-bed']

test.describe('where the model fails', () => {
  test.use({ watchdogs: IMPATIENT })

  test('a model that falls silent after a sentence is finished by the built-in voice, which says so until the model speaks again', async ({
    student,
    app,
  }) => {
    await beginsWithModel(student, app, SCENARIO)
    app.model.script(afterTheFirstSentence('stall'))
    await student.says(REPLY)
    await expect(student.turns().last()).toContainText(FIRST_SENTENCE)
    await expect(student.turns().last()).toContainText(TOLD)
    await expect(fallbackNote(student)).toContainText('took too long')
    await expectsNoSidewaysScroll(student)
    await student.expectsNoBarrier()
    await student.says('What was that like for you?')
    await expect(fallbackNote(student)).toBeHidden()
  })

  test('a key that is not accepted leaves the turn to the built-in voice', async ({
    student,
    app,
  }) => {
    await beginsWithModel(student, app, SCENARIO)
    app.model.turnFault({ fault: 'unauthorised' })
    await student.says(REPLY)
    await expect(student.turns().last()).toContainText(TOLD)
    await expect(fallbackNote(student)).toContainText('does not answer just now')
    await student.expectsNoBarrier()
  })

  test('a connection that is cut after a sentence keeps it, and the built-in voice goes on', async ({
    student,
    app,
  }) => {
    await beginsWithModel(student, app, SCENARIO)
    app.model.script(afterTheFirstSentence('socket-cut'))
    await student.says(REPLY)
    await expect(student.turns().last()).toContainText(FIRST_SENTENCE)
    await expect(student.turns().last()).toContainText(TOLD)
    await expect(fallbackNote(student)).toContainText('broke off')
  })

  test('of a model that tells what the client keeps back, not one word of it is ever on the screen', async ({
    student,
    app,
  }) => {
    await beginsWithModel(student, app, SCENARIO)
    const seen = await watchesFor(student, LEAKED)
    app.model.turnFault({ fault: 'leaks', words: SECRET })
    await student.says(REPLY)
    await expect(student.turns().last()).toContainText(TOLD)
    await expect(fallbackNote(student)).toContainText('did not fit the client')
    expect(await seen()).toEqual([])
  })
})

// The browser reports a server that is gone on the console, so that nobody listens there.
test('a server that goes away in the middle of a sentence takes nothing with it, and practice goes on', async ({
  page,
  app,
}) => {
  const student = new Student(page)
  const line = await cuttableLine(app.url)
  await page.goto(line.url, { waitUntil: 'networkidle' })
  await student.chooses(SCENARIO)
  await page.getByRole('radio', { name: /^Language model/ }).check()
  await student.begins()
  app.model.script(afterTheFirstSentence('stall'))
  await sends(student, REPLY)
  await expect(sentenceUnderWay(student)).toBeVisible()
  await line.cut()
  await expect(student.turns()).toHaveCount(3)
  await expect(student.turns().last()).toContainText(FIRST_SENTENCE)
  await expect(student.turns().last()).toContainText(TOLD)
  await expect(fallbackNote(student)).toContainText('line to the language model is down')
  await student.says('What was that like for you?')
  await expect(fallbackNote(student)).toBeVisible()
  await student.ends()
  await student.asksForDebrief()
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(TOLD)
})
