import { type Contest, type Contested, contestedKey } from '#web/contest/contest-words.ts'

/** Something that can be contested, and how it is offered where there is a choice. */
export interface ContestChoice {
  readonly about: Contested
  readonly label: string
}

/** What a student can do about what was given back to them, and what they did. */
export interface ContestDesk {
  readonly contests: readonly Contest[]
  /** the window is open */
  readonly isOpen: boolean
  readonly timeZone: string
  /** what was sent last on this page; null: nothing */
  readonly lastSent: Contested | null
  /** @param choices at least one */
  readonly ask: (choices: readonly ContestChoice[]) => void
}

/** The contests about any of these, oldest first. */
export const contestsAbout = (
  contests: readonly Contest[],
  choices: readonly ContestChoice[],
): readonly Contest[] => {
  const keys = new Set(choices.map(({ about }) => contestedKey(about)))
  return contests.filter(({ about }) => keys.has(contestedKey(about)))
}

/** What of these is not waiting for an answer already. */
export function openChoices(
  contests: readonly Contest[],
  choices: readonly ContestChoice[],
): readonly ContestChoice[] {
  const waiting = new Set(
    contests.filter(({ state }) => state === 'open').map(({ about }) => contestedKey(about)),
  )
  return choices.filter(({ about }) => !waiting.has(contestedKey(about)))
}
