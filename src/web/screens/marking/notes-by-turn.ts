import { type ShownNote, shownNote } from '#web/notes/shown-note.ts'
import type { ShownProposal } from './marking-view.ts'

/** @returns notes by the index of their turn; nothing where the observer has not scored, or may not be seen yet */
export const notesByTurn = (
  reading: ShownProposal['observer'] | null,
): ReadonlyMap<number, readonly ShownNote[]> =>
  new Map(
    reading?.status === 'scored'
      ? reading.turns.map(({ index, notes }) => [index, notes.map(shownNote)])
      : [],
  )
