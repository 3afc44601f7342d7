import { Agent, request } from 'node:http'

/** What the server must hold of one student's attempts: every word that it has acknowledged. */
export interface Acknowledged {
  readonly attempt: string
  readonly replies: readonly string[]
}

interface View {
  readonly state: string
  readonly phase: string
  readonly turns: readonly {
    readonly index: number
    readonly speaker: string
    readonly text?: string
  }[]
}

export interface SittingStudent {
  /** Says one thing, in a new attempt where the last one is over. @returns milliseconds until it was answered */
  readonly sayNext: () => Promise<number>
  readonly isBusy: () => boolean
  readonly acknowledged: () => readonly Acknowledged[]
  /** reads every attempt again. @returns what is not there exactly once and in its order */
  readonly check: () => Promise<{ readonly lost: number; readonly doubled: number }>
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/**
 * A student who talks over HTTP and does not give up: what may not have arrived is sent again, as the page does.
 * @param origin asked anew for each request: a student may come to another process, or to one that was started again
 */
export function sittingStudent(
  origin: () => string,
  cookie: string,
  replies: readonly string[],
  seed: number,
): SittingStudent {
  const attempts: { attempt: string; replies: string[] }[] = []
  let view: View | null = null
  let said = seed
  let isBusy = false

  const ask = <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    untilAnswered(() => send<Answer>(`${origin()}${path}`, method, cookie, body))

  async function sitDown(): Promise<{ attempt: string; replies: string[] }> {
    const { attempt } = await ask<{ attempt: string }>('POST', '/api/exercises/exercise/attempts', {
      goal: null,
      agreesToHonesty: true,
    })
    view = await ask<View>('GET', `/api/attempts/${attempt}`)
    const known = attempts.find((each) => each.attempt === attempt)
    if (known !== undefined) return known
    const fresh = { attempt, replies: [] }
    attempts.push(fresh)
    return fresh
  }

  async function running() {
    const last = attempts.at(-1)
    if (last !== undefined && view?.phase === 'awaiting-student') return last
    if (last !== undefined && view !== null)
      await ask('POST', `/api/attempts/${last.attempt}/submit`, {
        ratings: {},
        intention: '',
        replay: '',
      })
    return sitDown()
  }

  return {
    isBusy: () => isBusy,
    acknowledged: () => attempts,
    sayNext: async () => {
      isBusy = true
      try {
        const talk = await running()
        const text = replies[said++ % replies.length] ?? 'Go on.'
        const index = (view?.turns.at(-1)?.index ?? -1) + 1
        const started = performance.now()
        view = await ask<View>('POST', `/api/attempts/${talk.attempt}/turns`, { index, text })
        talk.replies.push(text)
        return performance.now() - started
      } finally {
        isBusy = false
      }
    },
    check: async () => {
      let lost = 0
      let doubled = 0
      for (const { attempt, replies: expected } of attempts) {
        const { turns } = await ask<View>('GET', `/api/attempts/${attempt}`)
        const found = turns.flatMap((turn) => (turn.text === undefined ? [] : [turn.text]))
        lost += expected.filter((text, at) => found[at] !== text).length
        doubled += Math.max(0, found.length - expected.length)
      }
      return { lost, doubled }
    },
  }
}

/** A server that was killed is back within seconds; nobody waits for ever. */
const TRIES = 240
const PAUSE_MS = 500

async function untilAnswered<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await send()
    } catch (error) {
      if (tries === TRIES || error instanceof Refused) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

class Refused extends Error {}

const send = <Answer>(
  url: string,
  method: string,
  cookie: string,
  body: unknown,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(
      url,
      {
        method,
        agent,
        headers: {
          cookie,
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString()
          if (response.statusCode === 200) resolve(JSON.parse(answer) as Answer)
          else if ((response.statusCode ?? 500) >= 500) reject(new Error(answer))
          else reject(new Refused(`${method} ${url}: ${response.statusCode} ${answer}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })
