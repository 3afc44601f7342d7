import type { SwitchName } from '#tests/model-server/fault-switch.ts'
import {
  beginsWithModel,
  expect,
  fallbackNote,
  IMPATIENT,
  sends,
  test,
  watchesFor,
} from './voice.fixture.ts'

/** Has the client tell how the week was: where a model does not, the built-in voice has to. */
const SCENARIO = 'Friend request'
const REPLY = 'It sounds lonely, carrying that on your own.'
const TOLD = 'week in four panels'

/** What a student would see of a fault that got through. */
const NEVER_SEEN = [
  '<think',
  '<html',
  'Sign in',
  '"error"',
  '```',
  'As an AI',
  'Good reflection',
  'Ich weiß nicht',
  'Counsellor:',
  'My instructions',
  'undefined',
]

const NO_ANSWER = 'does not answer just now'
const TOO_SLOW = 'took too long'
const BROKE_OFF = 'broke off'
const DID_NOT_FIT = 'did not fit the client'

/** What the student is told; null where the words came after all, or as many of them as tell the week. */
const TOLD_OF = {
  'no-such-model': NO_ANSWER,
  'context-too-long': NO_ANSWER,
  'too-many': NO_ANSWER,
  'too-many-wait': NO_ANSWER,
  'server-error-html': NO_ANSWER,
  'html-with-200': NO_ANSWER,
  'no-answer': TOO_SLOW,
  'slow-first-token': TOO_SLOW,
  'malformed-event': BROKE_OFF,
  'error-mid-stream': NO_ANSWER,
  'empty-stream': BROKE_OFF,
  'empty-reply': BROKE_OFF,
  'no-finish-reason': null,
  'split-utf8': null,
  'thinking-text': null,
  'thinking-field': null,
  refusal: DID_NOT_FIT,
  'content-filter': null,
  'endless-whitespace': null,
  'breaks-role': DID_NOT_FIT,
  coaches: DID_NOT_FIT,
  'other-language': DID_NOT_FIT,
  'speaks-for-student': DID_NOT_FIT,
  'repeats-instructions': DID_NOT_FIT,
  rambles: DID_NOT_FIT,
} as const satisfies Partial<Record<SwitchName, string | null>>

test.use({ watchdogs: IMPATIENT })

for (const [fault, told] of Object.entries(TOLD_OF)) {
  test(`${fault}: the client answers, the student is told what there is to tell, and nothing typed is lost`, async ({
    student,
    app,
  }) => {
    const { page } = student
    await beginsWithModel(student, app, SCENARIO)
    const seen = await watchesFor(student, NEVER_SEEN)
    app.model.turnFault({ fault: fault as SwitchName }) // the keys of TOLD_OF are these
    await sends(student, REPLY)
    await page.getByRole('textbox', { name: 'Your reply' }).fill('half a thou')
    await expect(student.turns()).toHaveCount(3, { timeout: 12_000 })
    await expect(student.turns().last()).toContainText(TOLD)
    if (told === null) await expect(fallbackNote(student)).toBeHidden()
    else await expect(fallbackNote(student)).toContainText(told)
    await expect(page.getByRole('textbox', { name: 'Your reply' })).toHaveValue('half a thou')
    expect(await seen()).toEqual([])
  })
}
