import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '../../.ci/bring-chromium.ts'

/** Draws the icons of the installed app from `public/icon.svg`: run again when that changes. */
const PUBLIC = join(import.meta.dirname, '..', '..', 'public')

/** `corner` is the radius of a sheet that is drawn as it is; systems that cut a shape of their own get the whole square. */
const ICONS = [
  { file: 'icon-192.png', pixels: 192, corner: '19%' },
  { file: 'icon-512.png', pixels: 512, corner: '19%' },
  { file: 'icon-maskable-512.png', pixels: 512, corner: '0' },
  { file: 'apple-touch-icon.png', pixels: 180, corner: '0' },
] as const

const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8')
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const { file, pixels, corner } of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;border-radius:${corner}}</style>${svg}`,
  )
  await page.screenshot({ path: join(PUBLIC, file), omitBackground: true })
}
await browser.close()
