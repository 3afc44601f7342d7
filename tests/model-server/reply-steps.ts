import type { Exchange } from './exchange.ts'
import { fieldText, type Reply } from './reply.ts'
import { usageOf } from './usage.ts'
import { head, type Step, send, wait } from './wire-step.ts'

/** Puts a reply on the wire, as a stream of events or whole, as the request wants it. */
export function replySteps(reply: Reply, exchange: Exchange): Iterable<Step> {
  return exchange.body.stream === true ? streamed(reply, exchange) : whole(reply, exchange)
}

/** @returns a server-sent event as bytes on the wire */
export const event = (data: unknown): Step => send(`data: ${JSON.stringify(data)}\n\n`)

export const STREAM_HEAD = head(200, {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
})

export const JSON_HEAD = head(200, { 'content-type': 'application/json' })

function* streamed(reply: Reply, exchange: Exchange): Generator<Step> {
  const withUsage = reply.reportsUsage && exchange.body.stream_options?.include_usage === true
  const chunk = (choices: readonly object[], more: object = {}) =>
    event({
      ...identity(exchange, 'chat.completion.chunk'),
      choices,
      ...(withUsage ? { usage: null } : {}),
      ...more,
    })
  const delta = (delta: object, finishReason: Reply['finishReason'] = null) =>
    chunk([{ index: 0, delta, finish_reason: finishReason }])

  yield STREAM_HEAD
  if (reply.opensWithoutChoices) yield chunk([], { prompt_filter_results: [] })
  yield wait(exchange.firstTokenMs)
  yield delta({ role: 'assistant', content: '' })
  let isFirst = true
  for (const { field, text } of reply.parts) {
    if (!isFirst) yield wait(exchange.betweenTokensMs)
    isFirst = false
    yield delta({ [field]: text })
  }
  if (reply.finishReason === null) return
  yield delta({}, reply.finishReason)
  if (withUsage) yield chunk([], { usage: usageOf(reply, exchange) })
  yield send('data: [DONE]\n\n')
}

function* whole(reply: Reply, exchange: Exchange): Generator<Step> {
  const parts = [...reply.parts]
  const reasoning = fieldText(parts, 'reasoning_content')
  const refusal = fieldText(parts, 'refusal')
  const body = JSON.stringify({
    ...identity(exchange, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: fieldText(parts, 'content') ?? (refusal === null ? '' : null),
          refusal,
          ...(reasoning === null ? {} : { reasoning_content: reasoning }),
        },
        finish_reason: reply.finishReason,
      },
    ],
    ...(reply.reportsUsage ? { usage: usageOf(reply, exchange) } : {}),
  })
  yield wait(exchange.firstTokenMs + Math.max(parts.length - 1, 0) * exchange.betweenTokensMs)
  yield JSON_HEAD
  const middle = Math.floor(body.length / 2)
  yield send(body.slice(0, middle))
  yield send(body.slice(middle))
}

function identity({ number, body }: Exchange, object: string) {
  return { id: `chatcmpl-${number}`, object, created: 0, model: body.model }
}
