import type { Hono } from 'hono'
import { invariant } from '#lib/invariant.ts'
import { oneTimeToken } from '#server/one-time-token.ts'
import { register } from '#server/people/register.ts'
import type { Services } from '#server/services.ts'
import { type Asker, askerFor } from './asker.ts'
import { DEMO_INSTRUCTOR, DEMO_MARKER, DEMO_STUDENTS } from './demo-people.ts'
import { markAttempts } from './mark-attempts.ts'
import { type Sitting, sitAttempt } from './sit-attempt.ts'

export interface DemoAccount {
  readonly who: string
  readonly email: string
  readonly password: string
}

export interface DemoClock {
  readonly passTime: (milliseconds: number) => void
}

const A_DAY_MS = 86_400_000
const SCENARIO = 'E01'

/** Fills an empty server with a course of thirty, its exercises and attempts, through the same routes as people would. */
export async function fillDemo(
  services: Services,
  app: Hono,
  { passTime }: DemoClock,
): Promise<readonly DemoAccount[]> {
  const join = (name: string) => signedIn(services, app, name)
  const administrator = await join('Administrator')
  await services.database.kysely
    .updateTable('people')
    .set({ is_administrator: 1 })
    .where('id', '=', administrator.id)
    .execute()
  const { course } = await administrator.asker.ask(
    'POST /api/courses',
    {},
    { title: 'Counselling skills 1, autumn', timeZone: 'Europe/Dublin' },
  )
  const { joinCode } = await administrator.asker.ask(
    'POST /api/courses/:course/join-code',
    { course },
    { isOpen: true },
  )
  invariant(joinCode !== null, 'a course that is open to join has a code')
  const staff = await Promise.all([join(DEMO_INSTRUCTOR), join(DEMO_MARKER)])
  const students = []
  for (const name of DEMO_STUDENTS) students.push(await join(name))
  for (const { asker } of [...staff, ...students])
    await asker.ask('POST /api/join', {}, { code: joinCode })
  const [instructor, marker] = staff
  await giveRoles(administrator.asker, course, {
    [DEMO_INSTRUCTOR]: 'instructor',
    [DEMO_MARKER]: 'marker',
  })

  const scenarios = await instructor.asker.ask(
    'GET /api/courses/:course/scenarios',
    { course },
    undefined,
  )
  const scenario = scenarios.scenarios.find(({ id }) => id.toUpperCase().startsWith(SCENARIO))
  invariant(scenario !== undefined, 'the scenarios of the demonstration are there')
  const now = services.now()
  const { exercise } = await instructor.asker.ask(
    'POST /api/courses/:course/exercises',
    { course },
    {
      scenario: scenario.id,
      settings: {
        title: 'Session 1: the first fifteen minutes',
        instructions: 'Stay with what the client brings. Twelve to fifteen replies are enough.',
        dueAt: now + 6 * A_DAY_MS,
        cutOffAt: now + 8 * A_DAY_MS,
        timeZone: 'Europe/Dublin',
        honestyStatement: 'These are my own words.',
        attempts: 2,
      },
    },
  )
  await instructor.asker.ask('POST /api/exercises/:exercise/publish', { exercise }, undefined)
  const { scenario: known } = services.library.all.find(
    ({ scenario: { id } }) => id === scenario.id,
  ) ?? { scenario: null }
  invariant(known !== null, 'an exercise is made of a scenario of the library')
  const attempts: string[] = []
  const sat: Asker[] = []
  for (const [at, { asker }] of students.entries()) {
    const sitting = sittingOf(at)
    passTime(37 * 60_000)
    if (sitting === 'none') continue
    if (sitting === 'opted-out') {
      await asker.ask(
        'POST /api/exercises/:exercise/opt-out',
        { exercise },
        { words: 'My own loss is very recent. Could I sit another one?' },
      )
      continue
    }
    const { replies } = known.trainees[at % known.trainees.length] ?? { replies: [] }
    const attempt = await sitAttempt(asker, exercise, replies, sitting, passTime)
    if (sitting === 'submitted') {
      attempts.push(attempt)
      sat.push(asker)
    }
  }
  const [released] = await markAttempts(
    { instructor: instructor.asker, marker: marker.asker },
    exercise,
    attempts,
  )
  invariant(released !== undefined, 'some marks of the demonstration are given back')
  await sat[attempts.indexOf(released)]?.ask(
    'POST /api/attempts/:attempt/contests',
    { attempt: released },
    {
      about: { kind: 'level', skill: 'empathy' },
      reason: 'In my fourth reply I named what she had not said. Could somebody read it again?',
    },
  )
  return [administrator, instructor, marker, ...students.slice(0, 2)].map(
    ({ name, email, password }) => ({ who: name, email, password }),
  )
}

/** Most have sat it; a few are in it, have stopped, opted out or not come yet. */
function sittingOf(at: number): Sitting | 'none' | 'opted-out' {
  if (at === 4 || at === 17) return 'running'
  if (at === 9) return 'stopped'
  if (at === 13) return 'opted-out'
  return at === 21 || at === 28 ? 'none' : 'submitted'
}

async function giveRoles(
  { ask }: Asker,
  course: string,
  roles: Readonly<Record<string, 'instructor' | 'marker'>>,
): Promise<void> {
  const { members } = await ask('GET /api/courses/:course/members', { course }, undefined)
  for (const { id: member, name } of members) {
    const role = roles[name]
    if (role !== undefined) await ask('PATCH /api/members/:member', { member }, { role })
  }
}

/** A password of its own for each: a demonstration on a reachable address must not have one that is known. */
async function signedIn(services: Services, app: Hono, name: string) {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@demo.example`
  const password = oneTimeToken(services.random).token.slice(0, 14)
  const id = await register(services, { name, email, password })
  invariant(id !== null, 'the demonstration fills an empty server')
  const response = await services.auth.api.signInEmail({
    body: { email, password },
    asResponse: true,
  })
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { id, name, email, password, asker: askerFor(app, cookie) }
}
