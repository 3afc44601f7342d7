import type { Practice } from '#web/session/practice.ts'

/** These are open to everybody. @source clinical reference E1, "Unlock" */
const OPEN_UP_TO = 3

/** So many talks with clients of level 3 open level 4. @source clinical reference E1, "Unlock" */
const TALKS_BEFORE_LEVEL_4 = 2

/** Opened by a tutor alone. @source clinical reference E1, "Unlock" */
export const TUTORS_LEVEL = 5

/** Where a tutor's link leads. */
export const TUTORS_LINK = '/level-5'

const KEY = 'third-chair/open-levels'

/** Which levels may be practised on this device. What was open once stays open, whatever is deleted later. */
export async function openLevels({
  catalogue,
  shelf,
  onlyInPage,
}: Pick<Practice, 'catalogue' | 'shelf' | 'onlyInPage'>): Promise<readonly number[]> {
  const remembered = readOpened()
  if (!remembered.includes(4)) {
    const cards = await catalogue.cards()
    const kept = await shelf()
      .then((each) => each?.list() ?? [])
      .catch(() => [])
    const steps = new Set(
      (cards.ok ? cards.value : []).filter(({ level }) => level === OPEN_UP_TO).map(({ id }) => id),
    )
    const talks = new Set(
      [...kept, ...onlyInPage()]
        .filter(({ standing, scenarioId }) => standing !== 'unfinished' && steps.has(scenarioId))
        .map(({ session }) => session),
    )
    if (talks.size >= TALKS_BEFORE_LEVEL_4) rememberOpened(4)
  }
  return [1, 2, 3, ...readOpened()]
}

/** Only the levels that are open to everybody are open again. */
export function forgetOpened(): void {
  inPage = []
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept there.
  }
}

/** @returns the levels opened here beyond those that are always open */
export function readOpened(): readonly (4 | 5)[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').map(Number).filter(isOpened)
  } catch {
    return inPage
  }
}

const isOpened = (level: number): level is 4 | 5 => level === 4 || level === 5

/** Where the browser keeps nothing, what was opened lasts as long as the page. */
let inPage: readonly (4 | 5)[] = []

export function rememberOpened(level: 4 | 5): void {
  const opened = [...new Set([...readOpened(), level])]
  try {
    localStorage.setItem(KEY, opened.join(' '))
  } catch {
    inPage = opened
  }
}

/** Why a level is not open yet, and what opens it. */
export const closedWords = (level: number): string =>
  level === TUTORS_LEVEL
    ? 'Opens with a link from your tutor.'
    : 'Opens after two talks with clients of level 3.'
