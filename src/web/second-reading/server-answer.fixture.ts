import { vi } from 'vitest'
import type { SecondReadingAnswer } from '#contract/second-reading.schema.ts'

/** A server that answers when the test has it answer. @returns what was asked, and ways to answer the last question */
export function heldServer() {
  const asked: { readonly url: string; readonly signal: AbortSignal }[] = []
  let answer = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push({ url, signal })
    answer = Promise.withResolvers()
    signal.addEventListener('abort', () => answer.reject(new DOMException('', 'AbortError')))
    return answer.promise
  })
  return {
    asked,
    sends: (event: 'reading' | 'alternatives', data: unknown) =>
      answer.resolve(
        new Response(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`, {
          headers: { 'content-type': 'text/event-stream' },
        }),
      ),
    refuses: (code: string) =>
      answer.resolve(new Response(JSON.stringify({ code }), { status: 429 })),
  }
}

/** A reading of the debrief's own fixture, in which everything that a reading can hold occurs. */
export const answerFixture: SecondReadingAnswer = {
  reading: {
    status: 'read',
    model: 'reader-of-tests',
    promptVersion: 'reader-1',
    readings: 3,
    skills: [
      {
        skill: 'empathy',
        status: 'read',
        category: 'developing',
        level: 3,
        spread: 1,
        readings: 3,
        because: 'The wish is met; the loneliness is passed by.',
        evidence: [
          { index: 1, quote: "I'm glad you feel understood here", helped: true },
          { index: 2, quote: 'Someone who doesn’t log off', helped: false },
        ],
      },
      { skill: 'active-listening', status: 'not-read', reason: 'no-agreement' },
      {
        skill: 'boundaries',
        status: 'read',
        category: 'masterly',
        level: 5,
        spread: 0,
        readings: 2,
        because: 'The limit comes with its reason.',
        evidence: [
          { index: 1, quote: "I don't connect with clients on social media", helped: true },
        ],
      },
      { skill: 'resistance', status: 'not-assessed', because: 'Jordan hardly pushed back.' },
    ],
    turns: [
      { index: 1, codes: [{ code: 'LIM', quote: "I don't connect with clients" }] },
      { index: 3, codes: [{ code: 'ADV', quote: "I'm sure people there would get you" }] },
      { index: 5, codes: [] },
    ],
    style: { status: 'not-compared', reason: 'truncated' },
    instructionsFound: 0,
  },
  comparison: {
    flags: [{ reason: 'levels-apart', skill: 'boundaries', observer: 1, reader: 5 }],
    turns: [
      { index: 1, both: ['LIM'], observerOnly: ['RF', 'OQ'], readerOnly: [] },
      { index: 3, both: [], observerOnly: ['DISM'], readerOnly: ['ADV'] },
      { index: 5, both: [], observerOnly: [], readerOnly: [] },
    ],
  },
}
