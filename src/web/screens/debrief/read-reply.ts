import type { DebriefTurn } from '#feedback/debrief.ts'

/** A reply as the observer read it and as the student does. */
export type ReadReply = Extract<DebriefTurn, { readonly speaker: 'trainee' }>
