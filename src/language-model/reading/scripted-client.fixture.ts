import { failure, type Result, success } from '#lib/result.ts'
import type { ChatRequest, Completion } from '#language-model/chat.ts'
import type { ModelClient } from '#language-model/model-client.ts'
import type { ModelFailure } from '#language-model/model-failure.ts'

export interface ScriptedClient extends ModelClient {
  /** all requests so far, oldest first */
  readonly requests: readonly ChatRequest[]
}

/** Words, words at which the tokens ran out, or the code of a failure. */
export type ScriptedAnswer = string | { readonly cut: string } | Pick<ModelFailure, 'code'>

/** A model in this process that answers each request by a rule. */
export function scriptedClient(
  answer: (request: ChatRequest, number: number) => ScriptedAnswer,
): ScriptedClient {
  const requests: ChatRequest[] = []
  const complete = async (request: ChatRequest, signal: AbortSignal) => {
    signal.throwIfAborted()
    requests.push(request)
    return completed(answer(request, requests.length - 1))
  }
  return {
    requests,
    complete,
    stream: async function* (request, signal) {
      const whole = await complete(request, signal)
      yield whole.ok
        ? ({ type: 'ended', completion: whole.value } as const)
        : ({ type: 'failed', failure: whole.failure } as const)
    },
  }
}

const completed = (answer: ScriptedAnswer): Result<Completion, ModelFailure> => {
  if (typeof answer !== 'string' && 'code' in answer)
    return failure({ code: answer.code, detail: 'scripted' })
  const [text, finish] =
    typeof answer === 'string' ? [answer, 'stop' as const] : [answer.cut, 'length' as const]
  return success({ text, finish, model: 'reader-of-tests', tokens: null, firstTokenMs: 1 })
}
