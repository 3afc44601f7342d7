import { vi } from 'vitest'
import type { TestPerson, TestSite } from '#server/course-site.fixture.ts'

/** What becomes of the next question: it never arrives, or its answer is lost. */
export type Cut = 'before' | 'after'

export interface CutLine {
  readonly cutNext: (...cuts: readonly Cut[]) => void
  /** holds back the next answer until the test lets it go */
  readonly holdNext: () => { readonly asked: Promise<void>; readonly letGo: () => void }
  /** every question that was asked, such as "POST /api/attempts/k1/turns" */
  readonly asked: readonly string[]
}

/** The page's `fetch`, as one person, to a real server without a network. Undone by `vi.unstubAllGlobals`. */
export function connect(site: TestSite, { cookie }: TestPerson): CutLine {
  let cuts: readonly Cut[] = []
  let held: { readonly asked: () => void; readonly until: Promise<void> } | null = null
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${address}`)
    const [cut, ...later] = cuts
    cuts = later
    if (cut === 'before') throw new TypeError('Failed to fetch')
    const response = await site.app.request(`http://localhost${address}`, {
      ...init,
      headers: { ...(init.headers as object), origin: 'http://localhost', cookie },
    })
    if (cut === 'after') throw new TypeError('Failed to fetch')
    const hold = held
    held = null
    hold?.asked()
    await hold?.until
    return response
  })
  return {
    cutNext: (...next) => {
      cuts = next
    },
    holdNext: () => {
      const reached = Promise.withResolvers<void>()
      const until = Promise.withResolvers<void>()
      held = { asked: reached.resolve, until: until.promise }
      return { asked: reached.promise, letGo: until.resolve }
    },
    asked,
  }
}
