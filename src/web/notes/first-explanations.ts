import type { ShownNote } from './shown-note.ts'

interface NotedReply {
  readonly index: number
  readonly notes: readonly ShownNote[]
}

/** Where each explanation is needed first: there it stands in full. @returns explanation to the index of the turn */
export function firstTurnOfExplanations(
  replies: readonly NotedReply[],
): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const { index, notes } of replies)
    for (const { explanation } of notes)
      if (!firsts.has(explanation)) firsts.set(explanation, index)
  return firsts
}
