import { join } from 'node:path'
import type { Watchdogs } from '#language-model/settings.ts'
import { type AppWithModel, appWithModel } from '#tests/language-model/app-with-model.ts'
import type { Answer } from '#tests/model-server/answer.ts'
import { test as base, expect, type Student } from './student.fixture.ts'

export { expect }

const SITE = join(import.meta.dirname, '..', '..', 'dist')

/** So patient that what is shown in between can be looked at. */
const PATIENT: Watchdogs = { firstTokenMs: 20_000, stallMs: 20_000, totalMs: 30_000 }

/** Barks soon, and not because the machine is busy. */
export const IMPATIENT: Watchdogs = { firstTokenMs: 1_500, stallMs: 700, totalMs: 6_000 }

/** What a model says that is nobody's secret, in sentences that pass every check. */
export const FIRST_SENTENCE = "I don't know."
export const WORDS = `*looks away* ${FIRST_SENTENCE} It's hard to put into words. It's been a long week, to be honest.`

/** Tokens of `WORDS` that hold its first sentence and the beginning of the second. */
const PAST_THE_FIRST_SENTENCE = 14

/** The first sentence of `WORDS` comes whole, and then the line fails. */
export const afterTheFirstSentence = (fault: 'stall' | 'socket-cut'): Answer => ({
  kind: 'fault',
  fault,
  text: WORDS,
  afterTokens: PAST_THE_FIRST_SENTENCE,
})

/** A test on a server of its own with a language model, which does as the test says. */
export const test = base.extend<{ readonly watchdogs: Watchdogs; readonly app: AppWithModel }>({
  watchdogs: [PATIENT, { option: true }],
  app: async ({ watchdogs }, use) => {
    const app = await appWithModel({ siteFolder: SITE, watchdogs })
    await use(app)
    await app.close()
  },
  baseURL: ({ app }, use) => use(app.url),
})

/** As the student reads it. */
export const modelVoice = ({ model }: AppWithModel): string =>
  `Language model (${new URL(model.baseUrl).host})`

/** Begins a session with the language model. */
export async function beginsWithModel(
  student: Student,
  app: AppWithModel,
  scenario: string,
): Promise<void> {
  await student.arrives()
  await student.chooses(scenario)
  await student.page.getByRole('radio', { name: modelVoice(app) }).check()
  await student.begins()
}

/** Sends words and waits for nothing. */
export async function sends({ page }: Student, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your reply' }).fill(words)
  await page.getByRole('button', { name: 'Send' }).click()
}

/** The first sentence while the turn is still being spoken: alone, outside the log. */
export const sentenceUnderWay = ({ page }: Student) =>
  page.getByText(FIRST_SENTENCE, { exact: true })

export const fallbackNote = ({ page }: Student) =>
  page.getByRole('status').filter({ hasText: 'The built-in voice is speaking' })

/** At 320 px nothing is wider than the page. */
export async function expectsNoSidewaysScroll({ page }: Student): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  if (size) await page.setViewportSize(size)
}

/** @returns tells which of the words have been in the page at any time since */
export async function watchesFor(
  { page }: Student,
  words: readonly string[],
): Promise<() => Promise<readonly string[]>> {
  const watch = await page.evaluateHandle((sought) => {
    const seen = new Set<string>()
    new MutationObserver(() => {
      for (const each of sought) if (document.body.textContent.includes(each)) seen.add(each)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    return seen
  }, words)
  return () => watch.evaluate((seen) => [...seen])
}
