import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A student at the keyboard, who sees what the screens say and nothing else. */
export class Student {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async arrives(): Promise<void> {
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { name: 'Third Chair', level: 1 })).toBeVisible()
    await this.hasEverything()
  }

  /** What comes behind the first page is there: nothing more is needed from the network. */
  async hasEverything(): Promise<void> {
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[fetchpriority=low]')].every(({ href }) =>
        performance
          .getEntriesByName(href)
          .some((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd > 0),
      ),
    )
    await this.page.waitForLoadState('networkidle')
  }

  async chooses(scenario: string): Promise<void> {
    await this.page.getByRole('link', { name: scenario, exact: true }).click()
    await expect(this.page.getByRole('button', { name: 'Begin session' })).toBeVisible()
  }

  async begins(): Promise<void> {
    await this.page.getByRole('button', { name: 'Begin session' }).click()
    await expect(this.turns().first()).toBeVisible()
  }

  turns() {
    return this.page.getByRole('log', { name: 'Conversation' }).getByRole('listitem')
  }

  /** Says something and waits until the client has answered. */
  async says(words: string): Promise<void> {
    const before = await this.turns().count()
    await this.page.getByRole('textbox', { name: 'Your reply' }).fill(words)
    await this.page.getByRole('button', { name: 'Send' }).click()
    await expect(this.turns()).toHaveCount(before + 2)
  }

  /**
   * Says one thing after another, as far as the client stays.
   * @returns what was said by both while the client was there, and whether the client left
   */
  async saysAll(replies: readonly string[]): Promise<{ spoken: string[]; isLeft: boolean }> {
    let spoken: string[] = []
    for (const words of replies) {
      const before = await this.turns().count()
      await this.page.getByRole('textbox', { name: 'Your reply' }).fill(words)
      await this.page.getByRole('button', { name: 'Send' }).click()
      await expect(
        this.turns()
          .nth(before + 1)
          .or(this.reflection()),
      ).toBeVisible()
      if (await this.reflection().isVisible()) return { spoken, isLeft: true }
      spoken = await this.turns().allInnerTexts()
    }
    return { spoken, isLeft: false }
  }

  private reflection() {
    return this.page.getByRole('heading', { name: 'Before the debrief' })
  }

  async ends(): Promise<void> {
    await this.page.getByRole('button', { name: 'End session' }).click()
    await expect(this.reflection()).toBeVisible()
  }

  async asksForDebrief(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show debrief' }).click()
    await expect(this.page.getByRole('heading', { name: 'Debrief', exact: true })).toBeVisible()
  }

  /** What the debrief says of each skill: a level, or null where it was not assessed. */
  async levels(): Promise<Readonly<Record<string, number | null>>> {
    const skills = this.page.getByRole('region', { name: 'Skills' })
    const entries = ['Empathy', 'Active listening', 'Boundaries', 'Handling resistance'].map(
      async (skill) => {
        const text = await skills.getByRole('article', { name: skill }).innerText()
        const level = /Level (?<level>\d\.\d) of 5/.exec(text)?.groups?.['level']
        if (level === undefined && !text.includes('Not assessed'))
          throw new Error(`${skill} says neither a level nor "Not assessed": ${text}`)
        return [skill, level === undefined ? null : Number(level)] as const
      },
    )
    return Object.fromEntries(await Promise.all(entries))
  }

  /**
   * A change of colours may still be under way when the scheme has just changed. Asked of each animation's state, since
   * inside a closed disclosure its promise to be finished is not always kept.
   */
  private async colorsHaveSettled(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
      const isRunning = ({ playState }: Animation) => playState === 'running'
      await frame()
      do await frame()
      while (document.getAnimations().some(isRunning))
    })
  }

  /** The screen as it stands meets WCAG 2.2 AA as far as axe can tell, in light and in dark. */
  async expectsNoBarrier(): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await this.colorsHaveSettled()
      const { violations } = await new AxeBuilder({ page: this.page }).withTags(WCAG).analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })),
      ).toEqual([])
    }
    await this.page.emulateMedia({ colorScheme: null, reducedMotion: null })
  }
}

/** A test with a student; an error on the console, or on the page, fails it. */
export const test = base.extend<{ student: Student }>({
  student: async ({ page }, use) => {
    const stray: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') stray.push(message.text())
    })
    page.on('pageerror', (error) => stray.push(String(error)))
    await use(new Student(page))
    expect(stray).toEqual([])
  },
})
