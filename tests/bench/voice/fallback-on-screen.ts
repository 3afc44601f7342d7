import { type Browser, chromium } from 'playwright'
import { quantile } from '#tests/bench/measurement.ts'
import { findChromium } from '../../../.ci/bring-chromium.ts'
import { type AppProcess, startAppProcess } from './app-process.ts'
import { askThroughUs } from './ask-through-us.ts'
import { FREE_REPLY, freeTurn } from './free-turn.ts'
import type { ModelProcess } from './model-process.ts'
import type { VoiceMeasurement } from './voice-measurement.ts'

const SAMPLES = 10
const FIRST_SEED = 30_000

/** Milliseconds; small, so that a sample is soon taken. */
const WATCHDOGS = { VOICE_FIRST_TOKEN_MS: '400', VOICE_STALL_MS: '300' }

const FAULTS = [
  { fault: 'no-answer', failure: 'no-first-token' },
  { fault: 'stall', failure: 'stalled' },
] as const

/** From the moment a watchdog fires to the built-in voice's words on the screen of the real page, in Chromium. */
export async function measureFallback(model: ModelProcess): Promise<readonly VoiceMeasurement[]> {
  await model.says({ text: 'I sleep like a guard. One eye is on the door.' })
  const app = await startAppProcess(model.baseUrl, WATCHDOGS)
  try {
    const browser = await chromium.launch({
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    })
    try {
      const samples: number[] = []
      for (let number = 0; number < SAMPLES; number += 1) {
        const { fault, failure } = FAULTS[number % FAULTS.length] ?? FAULTS[0]
        // Failures in a row would have the server left alone, and no watchdog fire.
        await askThroughUs(app.url, freeTurn(FIRST_SEED + number))
        await model.turnFault(fault)
        samples.push(await delayIn(browser, app, failure))
        await model.turnFault(null)
      }
      return rowsOf(samples)
    } finally {
      await browser.close()
    }
  } finally {
    await app.stop()
  }
}

/** One new session up to its first fallback. @returns milliseconds */
async function delayIn(browser: Browser, app: AppProcess, failure: string): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(app.url, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'The first fifteen minutes', exact: true }).click()
    await page
      .getByRole('radiogroup', { name: "Client's voice" })
      .getByRole('radio', { name: 'Language model' })
      .check()
    await page.getByRole('button', { name: 'Begin session' }).click()
    await page.getByRole('log').getByRole('listitem').first().waitFor()
    await page.getByRole('textbox', { name: 'Your reply' }).fill(FREE_REPLY)
    const next = app.turnsAsked()
    const onScreen = await page.evaluate(sendAndWait)
    const line = await app.turnAsked(next)
    if (line['failure'] !== failure)
      throw new Error(`the turn failed by ${line['failure']}, not by ${failure}`)
    return onScreen - Date.parse(line.at)
  } finally {
    await context.close()
  }
}

/** Runs in the page: presses Send. @returns when the client's turn and the note on who speaks were painted, since 1970 */
function sendAndWait(): Promise<number> {
  const turns = () => document.querySelectorAll('[role=log] li').length
  const before = turns()
  const isThere = () =>
    turns() >= before + 2 &&
    document.body.textContent?.includes('The built-in voice is speaking') === true
  const send = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === 'Send',
  )
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('nobody fell back')), 10_000)
    const observer = new MutationObserver(() => {
      if (!isThere()) return
      observer.disconnect()
      clearTimeout(patience)
      requestAnimationFrame(() => resolve(Date.now()))
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    send?.click()
  })
}

const rowsOf = (samples: readonly number[]): readonly VoiceMeasurement[] => [
  {
    what: `fallback on screen after a watchdog has fired, p50 of ${samples.length}`,
    measured: quantile(samples, 0.5),
    limit: null,
    unit: 'ms',
  },
  {
    what: `fallback on screen after a watchdog has fired, worst of ${samples.length}`,
    measured: Math.max(...samples),
    limit: 200,
    unit: 'ms',
  },
]
