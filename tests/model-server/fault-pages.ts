import type { IncomingMessage, ServerResponse } from 'node:http'
import { faultPage } from './fault-page.ts'
import { isSwitchName, type Switched } from './fault-switch.ts'
import type { ServerMemory } from './server-memory.ts'

/**
 * The switch over HTTP: `GET /` is a page with a button for each fault, `GET /fault` says what is on, `POST /fault` turns
 * it (JSON, or the page's form).
 * @returns false for any other address, which is left unanswered
 */
export function answerPages({
  route,
  request,
  response,
  body,
  memory,
}: {
  readonly route: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: string
  readonly memory: ServerMemory
}): boolean {
  const json = (status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  const state = () => memory.switched() ?? { fault: null }

  if (route === 'GET /')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(faultPage(memory.switched(), memory.requests().length))
  else if (route === 'GET /fault') json(200, state())
  else if (route === 'POST /fault') {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    const wanted = isForm === true ? fromForm(body) : fromJson(body)
    if (wanted === 'unknown') json(400, { error: 'no such fault; GET / lists them' })
    else {
      memory.turnFault(wanted)
      if (isForm === true) response.writeHead(303, { location: '/' }).end()
      else json(200, state())
    }
  } else return false
  return true
}

function fromForm(body: string): Switched | null | 'unknown' {
  const { fault, words } = Object.fromEntries(new URLSearchParams(body))
  return wantedSwitch(fault === '' ? null : fault, words)
}

function fromJson(body: string): Switched | null | 'unknown' {
  try {
    const { fault, words } = JSON.parse(body)
    return wantedSwitch(fault, words)
  } catch {
    return 'unknown'
  }
}

function wantedSwitch(fault: unknown, words: unknown): Switched | null | 'unknown' {
  if (fault === null) return null
  if (!isSwitchName(fault)) return 'unknown'
  return { fault, ...(typeof words === 'string' && words.trim() !== '' ? { words } : {}) }
}
