import { createParser } from 'eventsource-parser'
import { ALTERNATIVES_URL, SECOND_READING_URL } from '#contract/reading-event.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'
import { rehearse } from '#simulation/rehearsal.ts'

interface Asked {
  readonly url: string
  readonly compiled: CompiledScenario
  readonly journal: readonly JournalEntry[]
  readonly signal?: AbortSignal
}

export interface ReadingAnswer {
  readonly status: number
  /** the data of the one event that came, or the refusal */
  readonly data: unknown
  /** its name; null for a refusal */
  readonly event: string | null
}

export const askSecondReading = (asked: Asked) => ask(SECOND_READING_URL, asked)

export const askAlternatives = (index: number | string, asked: Asked) =>
  ask(`${ALTERNATIVES_URL}/${index}`, asked)

/** Sends a session as the browser does, and waits until nothing more comes. */
async function ask(
  path: string,
  { url, compiled, journal, signal }: Asked,
): Promise<ReadingAnswer> {
  const { scenario, hash } = compiled
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: { id: scenario.id, hash }, journal }),
    ...(signal === undefined ? {} : { signal }),
  })
  const raw = await response.text()
  const { status } = response
  if (status !== 200) return { status, event: null, data: JSON.parse(raw) }
  const events: ReadingAnswer[] = []
  const parser = createParser({
    onEvent: ({ event = '', data }) => events.push({ status, event, data: JSON.parse(data) }),
  })
  parser.feed(raw)
  const [only, ...others] = events
  if (only === undefined || others.length > 0) throw new Error(`one event, not ${events.length}`)
  return only
}

/** What a student thought afterwards: nobody's business but theirs. */
export const THOUGHTS = 'I was so nervous that I talked over him.'

/** The journal of a session that was played to its end and reflected on. */
export function finishedJournal(
  compiled: CompiledScenario,
  replies: readonly string[],
  seed = 7,
): readonly JournalEntry[] {
  const { entries } = rehearse(compiled, replies, seed)
  const last = entries.at(-1)
  if (last === undefined) throw new Error('a rehearsal has entries')
  return [
    ...entries,
    {
      ...last,
      index: last.index + 1,
      event: {
        type: 'student.reflected',
        reflection: { ratings: { empathy: 3 }, intention: THOUGHTS, replay: '' },
      },
    },
  ]
}
