/** So many sessions are drawn; a table holds all. @source judgement: more are a smear at the width of a phone */
const DRAWN_AT_MOST = 60

/** The newest of a series, and what to say where there are older ones. */
export function drawnPart<Point>(points: readonly Point[]): {
  readonly drawn: readonly Point[]
  readonly note: string | null
} {
  const { length } = points
  return length <= DRAWN_AT_MOST
    ? { drawn: points, note: null }
    : {
        drawn: points.slice(-DRAWN_AT_MOST),
        note: `Drawn are the latest ${DRAWN_AT_MOST} of ${length} sessions; the table holds all.`,
      }
}
