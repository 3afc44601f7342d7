/**
 * `fetch`, but an answer whose reader has had enough (the SDK leaves at `[DONE]`) is read to its end behind the scenes, so
 * that the connection can carry the next request. An abort still hangs up at once.
 */
export async function lingeringFetch(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, init)
  return response.body === null
    ? response
    : new Response(lingering(response.body.getReader()), response)
}

/** Milliseconds. @source judgement: the end follows the last event at once, or not at all */
const LONGEST_LINGER = 1_000

const lingering = (reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const { value, done } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => void readToEnd(reader),
    },
    // Nothing is read ahead: what is not asked for is not there to be waited for.
    { highWaterMark: 0 },
  )

async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), LONGEST_LINGER)
  try {
    while (!(await reader.read()).done);
  } catch {
    // Nobody listens any more: the answer was whole before, or its end was an abort.
  } finally {
    clearTimeout(timer)
  }
}
