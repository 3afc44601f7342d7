import { createParser } from 'eventsource-parser'
import { VOICE_URL } from '#contract/voice-event.schema.ts'
import type { CompiledScenario } from '#scenario/compile-scenario.ts'
import type { JournalEntry } from '#simulation/journal.ts'

export interface VoiceAnswer {
  readonly status: number
  /** in the order in which they came, their data parsed; a refusal has none */
  readonly events: readonly { readonly event: string; readonly data: unknown }[]
  /** everything that came, as it came */
  readonly raw: string
}

/** Asks the server for the client's next words, as the browser does. */
export async function askVoice(
  url: string,
  { scenario, hash }: CompiledScenario,
  journal: readonly JournalEntry[],
  { signal, visitor }: { readonly signal?: AbortSignal; readonly visitor?: string } = {},
): Promise<VoiceAnswer> {
  const response = await fetch(`${url}${VOICE_URL}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(visitor === undefined ? {} : { 'x-forwarded-for': visitor }),
    },
    body: JSON.stringify({ scenario: { id: scenario.id, hash }, journal }),
    ...(signal === undefined ? {} : { signal }),
  })
  const raw = await response.text()
  const events: { event: string; data: unknown }[] = []
  const parser = createParser({
    onEvent: ({ event = '', data }) => events.push({ event, data: JSON.parse(data) as unknown }),
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) parser.feed(raw)
  return { status: response.status, events, raw }
}
