interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of words over which the same spans lie. */
export interface CutWords<Over> {
  readonly text: string
  readonly end: number
  readonly over: readonly Over[]
}

/** Cuts words where a span begins or ends. Joined again, the pieces are the words. */
export function cutWords<Over extends Span>(
  text: string,
  spans: readonly Over[],
): readonly CutWords<Over>[] {
  const cuts = [
    ...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, nth) => {
    const end = cuts[nth + 1] ?? text.length
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    return { text: text.slice(start, end), end, over }
  })
}
