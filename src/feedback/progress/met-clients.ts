import type { SessionMark, SessionSummary } from './session-summary.ts'

/** A client whom the student has talked with to the end, at one level of difficulty. */
export interface MetClient {
  readonly scenarioId: string
  readonly title: string
  readonly clientName: string
  /** difficulty, 1–5 */
  readonly level: number
  readonly times: number
  readonly latest: SessionMark
}

/** By level, then by title. @param summaries oldest first */
export function metClients(summaries: readonly SessionSummary[]): readonly MetClient[] {
  const met = Map.groupBy(summaries, ({ scenarioId, level }) => `${level} ${scenarioId}`)
  return [...met.values()]
    .flatMap((sessions) => {
      const latest = sessions.at(-1)
      if (latest === undefined) return []
      const { scenarioId, title, clientName, level, session, startedAt } = latest
      return [
        {
          scenarioId,
          title,
          clientName,
          level,
          times: sessions.length,
          latest: { session, startedAt, title },
        },
      ]
    })
    .toSorted((a, b) => a.level - b.level || a.title.localeCompare(b.title))
}
