import { meteredClient } from '#language-model/metered-client.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import type { ModelService } from './model-service.ts'
import type { AskedOfModel } from './model-usage.ts'

/**
 * Asks the reading model for something that takes several requests, and counts it however it ends.
 * @param failureOf null where the answer is what was asked for
 * @throws what `work` throws, such as the reason of a caller who has left
 */
export async function askReader<Answer>(
  what: AskedOfModel['what'],
  { reader, record }: ModelService,
  work: (client: ModelClient) => Promise<Answer>,
  failureOf: (answer: Answer) => string | null,
): Promise<Answer> {
  const { client, tokens, firstTokenMs } = meteredClient(reader)
  let failure: string | null = 'caller-left'
  try {
    const answer = await work(client)
    failure = failureOf(answer)
    return answer
  } finally {
    record(what, {
      failure,
      tokens: tokens(),
      firstTokenMs: firstTokenMs(),
      spent: tokens() ?? { prompt: 0, completion: 0 },
    })
  }
}
