import type { Mark } from '#course/mark.schema.ts'
import type { Result } from '#lib/result.ts'
import type { AskFailure } from '#web/api/ask.ts'
import type { SavedMark } from './mark-draft.ts'

/** How far the server has what was entered. */
export type SaveStanding =
  | { readonly phase: 'nothing-yet' }
  | { readonly phase: 'unsaved' }
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved'; readonly at: number }
  /** levels that changed after the proposal was seen wait for a reason and a press */
  | { readonly phase: 'held'; readonly at: number }
  | { readonly phase: 'failed'; readonly failure: AskFailure }

/** A marker's own mark of one attempt, as it stands in the page. */
export interface OwnMark {
  readonly mark: Mark
  /** what both this and whatever was saved elsewhere go out from */
  readonly base: Mark
  readonly reason: string
  readonly standing: SaveStanding
  /** saved elsewhere since, and otherwise than it stands here; null: nothing of the kind */
  readonly elsewhere: SavedMark | null
  /** levels were changed after the proposal was seen, and are not saved yet */
  readonly needsReason: boolean
  readonly change: (change: (mark: Mark) => Mark) => void
  readonly writeReason: (reason: string) => void
  /** goes on from what was saved elsewhere, with these marks */
  readonly settle: (mark: Mark) => void
  /** Saves all of it now. Never rejects. */
  readonly save: () => Promise<Result<void, AskFailure>>
}
