import { chromium } from 'playwright'
import { findChromium } from '../../.ci/bring-chromium.ts'
import { type Measurement, quantile } from './measurement.ts'

/** From the press on Send to the client's words on the screen, in Chromium, a turn a sample. */
export async function measurePage(
  address: string,
  replies: readonly string[],
): Promise<readonly Measurement[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    const samples: number[] = []
    for (const scenario of ['The first fifteen minutes', 'Friend request', 'The silent one']) {
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.getByRole('link', { name: scenario, exact: true }).click()
      await page.getByRole('button', { name: 'Begin session' }).click()
      const turns = page.getByRole('log').getByRole('listitem')
      await turns.first().waitFor()
      for (const reply of replies) {
        await page.getByRole('textbox', { name: 'Your reply' }).fill(reply)
        samples.push(await page.evaluate(sendAndWait))
        if (await page.getByRole('heading', { name: 'Before the debrief' }).isVisible()) break
      }
    }
    return [
      {
        what: `embedded reply on screen, p95 of ${samples.length}`,
        measured: quantile(samples, 0.95),
        limit: 100,
        unit: 'ms',
      },
    ]
  } finally {
    await browser.close()
  }
}

/** Runs in the page: presses Send and waits for two more turns, the student's and the client's, to be painted. */
function sendAndWait(): Promise<number> {
  const turns = () => document.querySelectorAll('[role=log] li').length
  const before = turns()
  const send = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === 'Send',
  )
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const patience = setTimeout(() => reject(new Error('the client did not answer')), 10_000)
    const observer = new MutationObserver(() => {
      if (turns() < before + 2) return
      observer.disconnect()
      clearTimeout(patience)
      requestAnimationFrame(() => resolve(performance.now() - started))
    })
    observer.observe(document.body, { childList: true, subtree: true })
    send?.click()
  })
}
