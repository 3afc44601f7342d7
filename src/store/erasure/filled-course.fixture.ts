import { exerciseSettingsSchema } from '#course/exercise-settings.schema.ts'
import type { Database, Tables } from '#store/tables.ts'
import {
  ADA,
  AT,
  act,
  attempt,
  COURSE,
  IDA,
  ISO,
  identity,
  MAX,
  member,
  override,
  person,
  putTalk,
} from './filled-rows.fixture.ts'

const MARK = JSON.stringify({
  levels: { empathy: { status: 'level', level: 4 } },
  comments: [{ index: 1, text: 'Well heard.' }],
  summary: 'You stayed close.',
})

/**
 * Fills every table that holds something of a person. Ada has four attempts: one marked and released, one stopped, one
 * that runs and was opened again, and one finished that nobody has marked yet.
 */
export async function fillCourse(database: Database): Promise<void> {
  const put = <Name extends keyof Tables>(table: Name, ...rows: readonly Tables[Name][]) =>
    database
      .insertInto(table)
      .values(rows as never)
      .execute()

  await put('people', person(ADA, 0), person(MAX, 0), person(IDA, 1))
  for (const { id, email } of [ADA, MAX]) {
    await put('sign_ins', {
      id: `sign-in-${id}`,
      person_id: id,
      token: `token-${id}`,
      expires_at: ISO,
      ip_address: '192.0.2.7',
      user_agent: 'A browser',
      created_at: ISO,
      updated_at: ISO,
    })
    await put('identities', identity(id))
    await put('verifications', {
      id: `verification-${id}`,
      identifier: email,
      value: id,
      expires_at: ISO,
      created_at: ISO,
      updated_at: ISO,
    })
    await put('one_time_links', {
      token_hash: `hash-${id}`,
      purpose: 'new-password',
      person_id: id,
      expires_at: AT,
      created_at: AT,
    })
    await put('notices_read', { person_id: id, version: '1/no-model/365', at: AT })
  }
  await put('rate_limits', { id: 'r', key: '192.0.2.7/sign-in', count: 1, last_request: AT })
  await put('courses', COURSE)
  await put(
    'members',
    {
      ...member('m-ada', 'student', ADA, 1),
      id_number: ADA.number,
      login_id: ADA.login,
      time_percent: 150,
    },
    member('m-max', 'marker', MAX, 2),
    member('m-ida', 'instructor', IDA, 3),
  )
  await put('groups', { id: 'g', course_id: 'c', title: 'Monday' })
  await put('group_members', { group_id: 'g', member_id: 'm-ada' })
  await put('pinned_scenarios', {
    hash: 'h',
    scenario_id: 's',
    title: 'S',
    version: '1',
    source: '',
    compiled: '{}',
    pinned_at: AT,
  })
  await put('course_scenarios', {
    course_id: 'c',
    scenario_id: 's',
    hash: 'h',
    source: '',
    compiled: '{}',
    published_by: IDA.id,
    published_at: AT,
  })
  await put('exercises', {
    id: 'e',
    course_id: 'c',
    position: 1,
    settings: JSON.stringify(exerciseSettingsSchema.parse({ title: 'First talk' })),
    scenario_id: 's',
    scenario_hash: 'h',
    published_at: AT,
    created_at: AT,
  })
  await put(
    'overrides',
    override('o-ada', { member_id: 'm-ada' }),
    override('o-group', { group_id: 'g' }),
  )
  await put('opt_outs', {
    exercise_id: 'e',
    member_id: 'm-ada',
    words: 'It is too close to me.',
    at: AT,
    answered_at: null,
    answer: null,
  })
  await put(
    'attempts',
    attempt('released', 1, { marking_state: 'released', released_at: AT, marker_id: 'm-max' }),
    attempt('stopped', 2, { ended_by: 'stopped' }),
    attempt('running', 3, { state: 'in-progress', ended_at: null, ended_by: null }),
    attempt('unmarked', 4, {}),
  )
  for (const id of ['released', 'stopped', 'running', 'running-before', 'unmarked'])
    await putTalk(database, `talk-${id}`)
  await put('reopenings', {
    session: 'talk-running-before',
    attempt_id: 'running',
    at: AT,
    by: MAX.id,
    reason: 'The network was down.',
  })
  await put('releases', { attempt_id: 'released', item: 'levels', at: AT, by: MAX.id })
  await put('tried_turns', {
    attempt_id: 'released',
    reply: 1,
    try: 1,
    turn: 1,
    at: AT,
    tried: JSON.stringify({
      text: 'You carry it alone.',
      coded: { secret: 'a code' },
      speech: { line: 'x/2', says: 'Yes.', stage: null, fact: 'locked' },
    }),
  })
  await put('marks', {
    attempt_id: 'released',
    marker_id: 'm-max',
    mark: MARK,
    version: 1,
    saved_at: AT,
    proposal_seen_at: AT,
    is_final: 1,
  })
  await put('mark_history', {
    id: 'mh',
    attempt_id: 'released',
    marker_id: 'm-max',
    mark: MARK,
    version: 1,
    basis: 'own',
    reason: '',
    at: AT,
  })
  await put('proposals', {
    id: 'p',
    attempt_id: 'released',
    reader: 'observer',
    reading: '{"secret":"the observer"}',
    provenance: '{}',
    made_at: AT,
    is_current: 1,
  })
  await put('marking_steps', {
    id: 'ms',
    attempt_id: 'released',
    step: 'start',
    from_state: 'not-marked',
    to_state: 'in-marking',
    by: MAX.id,
    reason: '',
    at: AT,
  })
  await put('marking_presence', { attempt_id: 'released', member_id: 'm-max', seen_at: AT })
  await put('comment_bank', {
    id: 'cb',
    course_id: 'c',
    text: 'Leave more room.',
    added_by: MAX.id,
    added_at: AT,
  })
  await put('contests', {
    id: 'ct',
    attempt_id: 'released',
    about: '{"kind":"level","skill":"empathy"}',
    reason: 'I named the feeling twice.',
    opened_at: AT,
    answerer_id: 'm-ida',
    state: 'upheld',
    answer: 'It stays.',
    answered_by: 'm-ida',
    answered_at: AT,
    contested_marker_id: 'm-max',
    contested_mark: MARK,
    changed_mark: null,
  })
  await put(
    'audit',
    act('act-1', ADA.id, 'attempt.started', { attempt_id: 'released', member_id: 'm-ada' }),
    act('act-2', MAX.id, 'mark.saved', {
      attempt_id: 'released',
      member_id: 'm-ada',
      facts: '{"skill":"empathy","level":4}',
    }),
    act('act-3', IDA.id, 'mark.released', { attempt_id: 'released', member_id: 'm-ada' }),
  )
  await put('erasures', { person_id: 'person-of-long-ago', at: AT })
  await put('jobs', {
    id: 'j',
    kind: 'settle-attempt',
    key: 'running',
    payload: '{"attempt":"running"}',
    run_at: AT,
    tries: 0,
    held_until: null,
    last_error: null,
    given_up_at: null,
  })
}
