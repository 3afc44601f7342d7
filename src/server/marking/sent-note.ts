import type { z } from 'zod'
import type { noteSchema } from '#contract/api/observer-reading.schema.ts'
import type { Note } from '#feedback/debrief.ts'

export type SentNote = z.infer<typeof noteSchema>

/** A note as it goes over the line: what a mark says of itself stands beside what is said of its words. */
export const sentNote = ({ mark, ...note }: Note): SentNote => ({
  code: note.code,
  name: note.name,
  quote: note.quote,
  start: mark.start,
  end: mark.end,
  explanation: note.explanation,
  tone: note.tone,
  rule: mark.rule,
  modifiers: [...mark.modifiers],
  confidence: mark.confidence,
})
