import '#web/design/theme.css'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Preview } from '#web/studio/client/preview.ts'
import { usePreview } from '#web/studio/client/use-preview.ts'
import { SheetTab } from './sheet-tab.tsx'
import { StatechartTab } from './statechart-tab.tsx'

beforeEach(() => page.viewport(1200, 800))
afterEach(cleanup)

const compiled = compileScenario(minimalScenario)
let preview: Preview

function Chart() {
  preview = usePreview(compiled)
  return <StatechartTab compiled={compiled} preview={preview} />
}

const drawing = (region: string) => screen.getByRole('img', { name: new RegExp(`^${region}:`) })

test('the drawing tells where the client is and follows as they move', () => {
  render(<Chart />)
  expect(drawing('Disclosure').getAttribute('aria-label')).toBe(
    'Disclosure: L0 guarded now, L1 facts not visited yet, L2 feelings not visited yet, L3 core not visited yet',
  )
  act(() =>
    preview.startFrom({
      turn: 9,
      variables: { bond: 20, open: 60, arousal: 85, discord: 80, hope: 30, goal: 30, frame: 80 },
      strain: 0,
      level: 'L2',
      rupture: 'none',
      boundary: 'intact',
      risk: 'none',
      told: [],
      happened: [],
      used: [],
    }),
  )
  expect(drawing('Disclosure').getAttribute('aria-label')).toContain('L2 feelings now')
  act(() => preview.say('You are wrong, and you know it.'))
  expect(drawing('Rupture and repair').getAttribute('aria-label')).toBe(
    'Rupture and repair: no rupture visited, withdrawal cannot be reached, confrontation now, repair begun not visited yet, repaired not visited yet',
  )
})

test('what cannot be reached is drawn with a broken line and named with its reason', () => {
  render(<Chart />)
  const rupture = screen.getByRole('region', { name: 'Rupture and repair' })
  expect(rupture.querySelectorAll('rect[stroke-dasharray]').length).toBe(1)
  within(rupture).getByText('withdrawal cannot be reached: this client’s style is to confront.')
})

test('at 320 pixels every drawing fits', async () => {
  await page.viewport(320, 700)
  render(<Chart />)
  const widths = screen.getAllByRole('img').map((each) => each.getBoundingClientRect().right)
  expect(Math.max(...widths)).toBeLessThanOrEqual(320)
})

test('the sheet on paper stands alone, and leaves other pages as they are', async () => {
  render(
    <>
      <p>Beside it</p>
      <div hidden>
        <SheetTab compiled={compiled} />
      </div>
    </>,
  )
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.style.display === 'none')
    .map((rule) => (rule as CSSStyleRule).selectorText)
    .filter((selector) => selector.includes('scenario-sheet'))
  const beside = () => rules.some((selector) => screen.getByText('Beside it').matches(selector))
  expect([rules.length, beside()]).toEqual([1, false])
  document.querySelector('[hidden]')?.removeAttribute('hidden')
  expect(beside()).toBe(true)
})
