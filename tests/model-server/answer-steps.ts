import type { Answer, FaultyAnswer, ReceivedRequest, Say } from './answer.ts'
import type { Exchange } from './exchange.ts'
import { HTTP_FAULTS, isHttpFault } from './http-fault.ts'
import { partsOf, reply } from './reply.ts'
import { isReplyFault, REPLY_FAULTS } from './reply-fault.ts'
import { replySteps } from './reply-steps.ts'
import { isWireFault, SLOW_FIRST_TOKEN_MS, WIRE_FAULTS } from './wire-fault.ts'
import type { Step } from './wire-step.ts'

/** Asks functions until they come to words or a fault. */
export function settledAnswer(answer: Answer, request: ReceivedRequest): Say | FaultyAnswer {
  return answer.kind === 'answer' ? settledAnswer(answer.answer(request), request) : answer
}

/**
 * What goes over the wire for an answer.
 * @param words what the server says where a fault brings no text of its own
 */
export function answerSteps(
  answer: Say | FaultyAnswer,
  words: string,
  exchange: Exchange,
): Iterable<Step> {
  const paced = {
    ...exchange,
    firstTokenMs: answer.firstTokenMs ?? exchange.firstTokenMs,
    betweenTokensMs: answer.betweenTokensMs ?? exchange.betweenTokensMs,
  }
  if (answer.kind === 'say')
    return replySteps(
      reply(partsOf('content', answer.text), { reportsUsage: answer.usage ?? true }),
      paced,
    )
  return faultSteps(answer, answer.text ?? words, paced)
}

function faultSteps(answer: FaultyAnswer, text: string, exchange: Exchange): Iterable<Step> {
  const { fault } = answer
  if (isHttpFault(fault)) return HTTP_FAULTS[fault].steps(answer)
  if (isReplyFault(fault)) return replySteps(REPLY_FAULTS[fault].reply(text), exchange)
  if (isWireFault(fault)) {
    const slow = fault === 'slow-first-token' && answer.firstTokenMs === undefined
    const paced = slow ? { ...exchange, firstTokenMs: SLOW_FIRST_TOKEN_MS } : exchange
    return WIRE_FAULTS[fault].steps(replySteps(reply(partsOf('content', text)), paced), {
      options: answer,
      exchange,
    })
  }
  return fault satisfies never
}
