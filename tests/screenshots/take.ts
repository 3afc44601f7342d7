// Takes the pictures of the README from the running app: npm start in one terminal, npm run screenshots in another.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { findChromium } from '../../.ci/bring-chromium.ts'

const PROJECT = join(import.meta.dirname, '..', '..')
const ADDRESS = process.env['ADDRESS'] ?? 'http://localhost:4173'
const SCENARIO = join(PROJECT, 'scenarios', 'e04-friend-request.yaml')
const REPLIES_SHOWN = 8
const TRANSCRIPT = `Maria: It has been a really hard month, and my mum keeps calling.
Sam: It sounds like a lot has piled up, and the calls do not stop. What has been the hardest part?
Maria: I feel so guilty. In our family you don’t just leave your mother alone.
Sam: Have you thought about blocking her number for a bit?
Maria: You’re not listening. I can’t just block her.
Sam: You’re right, I jumped to a fix and missed how torn you feel.`

const { scenario } = parseScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO)
const replies = scenario?.trainees.find(({ kind }) => kind === 'skilled')?.replies ?? []

const looks = [
  { suffix: 'light', width: 1280, colorScheme: 'light' },
  { suffix: 'dark', width: 1280, colorScheme: 'dark' },
  { suffix: '320', width: 320, colorScheme: 'light' },
] as const

const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const { suffix, width, colorScheme } of looks) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await takeAll(await context.newPage(), suffix)
  await context.close()
}
await browser.close()

async function takeAll(page: Page, suffix: string): Promise<void> {
  const take = async (name: string, screens = 1) => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    await page.setViewportSize({ width, height: height * screens })
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: join(PROJECT, 'docs', 'screenshots', `${name}-${suffix}.png`) })
    await page.setViewportSize({ width, height })
  }
  await page.goto(ADDRESS, { waitUntil: 'networkidle' })
  await take('1-choose', 2)
  await page.getByRole('link', { name: 'Friend request', exact: true }).click()
  await page.getByRole('button', { name: 'Begin session' }).waitFor()
  await take('2-brief', 2)
  await page.getByRole('button', { name: 'Begin session' }).click()
  const turns = page.getByRole('log').getByRole('listitem')
  await turns.first().waitFor()
  for (const [at, reply] of replies.slice(0, REPLIES_SHOWN).entries()) {
    await page.getByRole('textbox', { name: 'Your reply' }).fill(reply)
    await page.getByRole('button', { name: 'Send' }).click()
    await turns.nth(2 * at + 2).waitFor()
  }
  await take('3-session')
  await page.getByRole('button', { name: 'Support' }).click()
  await take('4-support')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'End session' }).click()
  await page.getByRole('heading', { name: 'Before the debrief' }).waitFor()
  await take('5-reflection', 2)
  await page.getByRole('radiogroup', { name: 'Empathy' }).getByRole('radio').nth(2).check()
  await page.getByRole('button', { name: 'Show debrief' }).click()
  await page.getByRole('heading', { name: 'Debrief', exact: true }).waitFor()
  await take('6-debrief', 3)
  await page.getByRole('link', { name: 'Replay' }).click()
  await page.getByRole('slider').fill('4')
  await take('8-replay', 2)
  await page.goto(`${ADDRESS}/drills`)
  await page.getByRole('button', { name: 'Start drill' }).waitFor()
  await take('9-drills')
  await page.goto(`${ADDRESS}/progress`)
  await page.getByRole('heading', { name: 'Calibration' }).waitFor()
  await take('10-progress', 2)
  await page.goto(`${ADDRESS}/review`, { waitUntil: 'networkidle' })
  await page.getByLabel('Transcript', { exact: true }).fill(TRANSCRIPT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('heading', { name: 'What each reply did' }).waitFor()
  await take('7-review', 3)
}
