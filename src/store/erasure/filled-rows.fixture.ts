import type { Database, Tables } from '#store/tables.ts'

/** What stands in the rows of one student, and must be nowhere once they were erased. */
export const ADA = {
  id: 'person-ada',
  name: 'Ada Quill',
  email: 'ada@example.org',
  number: 'n-4711',
  login: 'aquill',
} as const

/** A marker, whose account has signed several things. */
export const MAX = { id: 'person-max', name: 'Max Lent', email: 'max@example.org' } as const

/** Looks after the course and the server. */
export const IDA = { id: 'person-ida', name: 'Ida Roe', email: 'ida@example.org' } as const

export const AT = Date.UTC(2026, 8, 1)
export const ISO = '2026-09-01T00:00:00.000Z'

export const COURSE: Tables['courses'] = {
  id: 'c',
  title: 'Counselling I',
  join_code: null,
  time_zone: 'Europe/London',
  retention_days: 365,
  created_at: AT,
  archived_at: null,
  purge_warned_at: null,
  purged_at: null,
}

interface Named {
  readonly id: string
  readonly name: string
  readonly email: string
}

export const person = ({ id, name, email }: Named, isAdministrator: 0 | 1): Tables['people'] => ({
  id,
  name,
  email,
  email_verified: 0,
  image: null,
  created_at: ISO,
  updated_at: ISO,
  contact_email: null,
  is_administrator: isAdministrator,
})

export const identity = (id: string): Tables['identities'] => ({
  id: `identity-${id}`,
  person_id: id,
  issuer: 'credential',
  subject: id,
  password: 'hash of a password',
  access_token: null,
  refresh_token: null,
  id_token: null,
  access_token_expires_at: null,
  refresh_token_expires_at: null,
  scope: null,
  created_at: ISO,
  updated_at: ISO,
})

export const member = (
  id: string,
  role: Tables['members']['role'],
  { id: personId, name, email }: Named,
  alias: number,
): Tables['members'] => ({
  id,
  course_id: 'c',
  person_id: personId,
  role,
  name,
  email,
  id_number: null,
  login_id: null,
  time_percent: 100,
  claim_hash: null,
  alias,
  created_at: AT,
  removed_at: null,
})

export const override = (
  id: string,
  of: Partial<Pick<Tables['overrides'], 'member_id' | 'group_id'>>,
): Tables['overrides'] => ({
  id,
  exercise_id: 'e',
  member_id: null,
  group_id: null,
  override: '{}',
  reason: 'Asked for by the disability service.',
  set_by: MAX.id,
  set_at: AT,
  ...of,
})

export const attempt = (
  id: string,
  number: number,
  over: Partial<Tables['attempts']>,
): Tables['attempts'] => ({
  id,
  exercise_id: 'e',
  member_id: 'm-ada',
  number,
  session: `talk-${id}`,
  state: 'finished',
  started_at: AT,
  deadline_at: null,
  deadline_by: null,
  grace_until: null,
  ended_at: AT + 1,
  ended_by: 'submitted',
  marking_state: 'not-marked',
  marker_id: null,
  second_marker_id: null,
  is_sampled: 0,
  released_at: null,
  ...over,
})

export async function putTalk(database: Database, session: string): Promise<void> {
  await database
    .insertInto('journal_sessions')
    .values({
      id: session,
      scenario_id: 's',
      scenario_version: '1',
      scenario_hash: 'h',
      opened_at: AT,
    })
    .execute()
  const events = [
    {
      type: 'client.spoke',
      speech: { line: 'x/1', says: 'I am tired.', stage: 'sighs', fact: 'locked' },
    },
    { type: 'student.said', text: 'You sound worn out.', coded: { secret: 'a code' } },
    {
      type: 'student.reflected',
      reflection: { ratings: { empathy: 4 }, intention: 'To stay close.', replay: 'None.' },
    },
  ]
  await database
    .insertInto('journal_entries')
    .values(
      events.map((event, index) => ({
        session,
        index,
        schema_version: 1,
        at: index * 1000,
        kept_at: AT,
        type: event.type,
        event: JSON.stringify(event),
      })),
    )
    .execute()
}

export const act = (
  id: string,
  actor: string,
  action: string,
  about: Partial<Tables['audit']>,
): Tables['audit'] => ({
  id,
  at: AT,
  actor_id: actor,
  action,
  course_id: 'c',
  exercise_id: 'e',
  attempt_id: null,
  member_id: null,
  facts: '{}',
  ...about,
})
