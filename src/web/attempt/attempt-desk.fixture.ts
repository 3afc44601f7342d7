import { vi } from 'vitest'
import type { ApiRefusal } from '#contract/api/api-refusal.ts'
import type { Answered } from '#web/api/ask.ts'
import { afterInBrowser } from '#web/voice/line-watch.ts'
import { type ServerSessionHost, serverSessionHost } from './server-session-host.ts'
import type { ExerciseBrief } from './use-opened-attempt.ts'

export type AttemptAnswer = Answered<'GET /api/attempts/:attempt'>

/** 1 September 2026, 09:00 UTC. */
export const NINE = Date.UTC(2026, 8, 1, 9)

export const ATTEMPT: AttemptAnswer = {
  attempt: 'a1',
  exercise: 'e1',
  number: 1,
  state: 'in-progress',
  endedBy: null,
  phase: 'awaiting-student',
  turns: [{ speaker: 'client', index: 0, says: 'Hi. So.', stage: null }],
  talkedMs: 0,
  sessionEndedBy: null,
  goal: null,
  promptedAfter: null,
  trouble: null,
  deadlineAt: null,
  graceUntil: null,
  now: NINE,
}

export const BRIEF: ExerciseBrief = {
  exercise: 'e1',
  course: 'c1',
  title: 'First talk',
  instructions: 'Sit this before the seminar.',
  scenario: {
    id: 'sam',
    title: 'The resit',
    locale: 'en-GB',
    level: 2,
    minutes: 15,
    setting: { place: 'A small room', medium: 'room', session: 1 },
    brief: 'Sam asked for a talk.',
    contentNotes: ['Exam stress'],
    policyCard: [{ topic: 'Time', rule: 'Sessions close on time.' }],
    goals: [{ id: 'follow', text: 'Follow the feeling.', skill: 'empathy' }],
    client: { name: 'Sam Reyes', calledName: 'Sam', age: 20, pronouns: 'he/him' },
  },
  times: {
    opensAt: null,
    dueAt: null,
    cutOffAt: null,
    timeLimitMs: null,
    attempts: 1,
  },
  timeZone: 'Europe/Dublin',
  atZero: 'submit',
  hints: false,
  honestyStatement: null,
  modelServer: null,
  now: NINE,
  obstacle: null,
  attempts: [],
  optOut: null,
  notice: {
    version: '1/no-model/until-deleted',
    points: [{ topic: 'by-whom', heading: 'Who marks it', sentences: ['A person does.'] }],
  },
  hasReadNotice: true,
  release: {
    transcript: 'immediately',
    levels: 'manual',
    evidence: 'manual',
    exemplars: 'manual',
  },
  contestDays: 14,
}

interface Question {
  /** such as "POST /api/attempts/a1/turns" */
  readonly what: string
  readonly body: unknown
}

/** What the desk says to a question: an answer, a refusal, or nothing because the line is down. */
export type Said = object | ApiRefusal | 'line-broken'

export interface Desk {
  readonly asked: readonly Question[]
  /** From now on questions of this kind are answered so. @param what its beginning, such as "POST /api/attempts/a1" */
  readonly says: (what: string, said: Said | ((body: unknown) => Said)) => void
}

/** Stands in for the server at the page's `fetch`. Undone by `vi.unstubAllGlobals`. */
export function openDesk(): Desk {
  const asked: Question[] = []
  let sayings: readonly (readonly [string, Said | ((body: unknown) => Said)])[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const what = `${init.method ?? 'GET'} ${address}`
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null
    asked.push({ what, body })
    const saying = sayings.find(([beginning]) => what.startsWith(beginning))?.[1]
    if (saying === undefined) throw new Error(`the desk knows nothing of ${what}`)
    const said = typeof saying === 'function' ? saying(body) : saying
    if (said === 'line-broken') throw new TypeError('Failed to fetch')
    return typeof said === 'string'
      ? Response.json({ code: said }, { status: 409 })
      : Response.json(said)
  })
  return {
    asked,
    says: (what, said) => {
      sayings = [[what, said], ...sayings]
    },
  }
}

export const hostOf = (first: AttemptAnswer = ATTEMPT): ServerSessionHost =>
  serverSessionHost({
    first,
    hasModelVoice: false,
    after: afterInBrowser,
    clock: () => performance.now(),
  })
