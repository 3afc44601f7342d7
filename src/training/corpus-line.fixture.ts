import type { PlacedLine } from './corpus-file.ts'
import type { CorpusLine, CorpusThought } from './corpus-line.ts'

/** A thought both readers gave the same labels to. */
export const aThought = (text: string, ...labels: readonly string[]): CorpusThought => ({
  text,
  codes: { first: labels, second: labels, agreed: labels },
})

/** A well-formed line, but for what a test changes in it. */
export const aLine = (changes: Partial<CorpusLine> = {}): CorpusLine => ({
  session: 'a1',
  turn: 0,
  subject: 'work',
  variety: 'standard',
  channel: 'chat',
  client: 'They moved my desk again.',
  thoughts: [aThought('Moved again, and nobody asked.', 'SR')],
  kind: { first: 'reflection', second: 'reflection', agreed: 'reflection' },
  ...changes,
})

/** Lines as they stand in `a.jsonl`, one under the other. */
export const inFile = (...lines: readonly CorpusLine[]): readonly PlacedLine[] =>
  lines.map((line, index) => ({ at: `a.jsonl:${index + 1}`, batch: 'a', line }))
