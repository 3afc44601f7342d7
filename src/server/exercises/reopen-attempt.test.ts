import { describe, expect, test } from 'vitest'
import type { TestPerson } from '#server/course-site.fixture.ts'
import { auditOf, useCourseRig } from '#server/courses/course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { clockOf, MINUTE, makeExercise, sitAs, startAs } from './exercise.fixture.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })
const DONE = { status: 200, body: { done: true } }
const REFLECTION = { ratings: {}, intention: 'to listen', replay: '' }
const REASON = 'The network was down.'

interface Seen {
  readonly state: string
  readonly phase: string
  readonly turns: readonly { readonly text?: string; readonly says?: string }[]
  readonly talkedMs: number
}

describe.each(ENGINES)('Reopened attempts on $name', (engine) => {
  const rig = useCourseRig(engine)

  const look = async (person: TestPerson, attempt: string): Promise<Seen> =>
    (await person.ask(`GET /api/attempts/${attempt}`)).body as Seen

  const reopen = (attempt: string, minutes = 10) =>
    rig().ana.ask(`POST /api/attempts/${attempt}/reopen`, { minutes, reason: REASON })

  const say = (person: TestPerson, attempt: string, index: number, text: string) =>
    person.ask(`POST /api/attempts/${attempt}/turns`, { index, text })

  test('a talk that time cut short goes on where it was, and the time in between is none of it', async () => {
    const { ben, site } = rig()
    const made = await makeExercise(rig(), { timeLimitMinutes: 30 })
    const { attempt } = await sitAs(rig(), ben, made)
    await say(ben, attempt, 1, 'What brings you here?')
    const { turns } = await look(ben, attempt)
    expect(await reopen(attempt)).toEqual(refused(409, 'not-now'))
    site.passTime(30 * MINUTE)
    expect((await look(ben, attempt)).state).toBe('finished')
    site.passTime(270 * MINUTE)
    expect(await reopen(attempt)).toEqual(DONE)
    const held = await look(ben, attempt)
    expect([held.state, held.phase, held.turns, held.talkedMs]).toEqual([
      'in-progress',
      'paused',
      turns,
      30 * MINUTE,
    ])
    expect(await clockOf(rig(), attempt)).toEqual({
      state: 'in-progress',
      deadline: 310,
      by: 'time-limit',
      grace: null,
    })
    await ben.ask(`POST /api/attempts/${attempt}/resume`)
    site.passTime(5 * MINUTE)
    expect((await say(ben, attempt, 3, 'That sounds hard.')).status).toBe(200)
    const after = await look(ben, attempt)
    expect([after.phase, after.turns.length, after.turns.slice(0, 3)]).toEqual([
      'awaiting-student',
      5,
      turns,
    ])
    site.passTime(6 * MINUTE)
    expect((await look(ben, attempt)).state).toBe('finished')
    const kept = await site.services.database.kysely
      .selectFrom('reopenings')
      .innerJoin('journal_entries', 'journal_entries.session', 'reopenings.session')
      .select(['reopenings.reason', 'reopenings.by', 'journal_entries.type'])
      .where('reopenings.attempt_id', '=', attempt)
      .where('journal_entries.type', '=', 'session.ended')
      .execute()
    expect(kept).toEqual([{ reason: REASON, by: rig().ana.id, type: 'session.ended' }])
    const audited = await auditOf(rig(), made.course)
    expect(audited.slice(-3)).toEqual([
      ['attempt.ended', { endedBy: 'time-limit' }],
      [
        'attempt.reopened',
        {
          minutes: 10,
          endedBy: 'time-limit',
          deadlineAt: site.services.now() - MINUTE,
        },
      ],
      ['attempt.ended', { endedBy: 'time-limit' }],
    ])
  })

  test('what was submitted by mistake can be gone on with and submitted again', async () => {
    const { ben } = rig()
    const made = await makeExercise(rig())
    const { attempt } = await sitAs(rig(), ben, made)
    await ben.ask(`POST /api/attempts/${attempt}/submit`, REFLECTION)
    expect((await look(ben, attempt)).phase).toBe('debriefed')
    expect(await reopen(attempt)).toEqual(DONE)
    await ben.ask(`POST /api/attempts/${attempt}/resume`)
    expect((await say(ben, attempt, 1, 'What brings you here?')).status).toBe(200)
    await ben.ask(`POST /api/attempts/${attempt}/submit`, REFLECTION)
    const { state, phase } = await look(ben, attempt)
    expect([state, phase]).toEqual(['finished', 'debriefed'])
  })

  test('what was stopped, marked, given back, or has another after it that runs, is not reopened', async () => {
    const { ben, cleo, dan, site } = rig()
    const { kysely } = site.services.database
    const made = await makeExercise(rig(), { attempts: null })
    const stopped = await sitAs(rig(), ben, made)
    await ben.ask(`POST /api/attempts/${stopped.attempt}/stop`)
    const marked = await sitAs(rig(), cleo, made)
    await cleo.ask(`POST /api/attempts/${marked.attempt}/submit`, REFLECTION)
    await kysely
      .updateTable('attempts')
      .set({ marking_state: 'marking-completed' })
      .where('id', '=', marked.attempt)
      .execute()
    const followed = await sitAs(rig(), dan, made)
    await dan.ask(`POST /api/attempts/${followed.attempt}/submit`, REFLECTION)
    const running = await startAs(dan, made)
    expect([
      await reopen(stopped.attempt),
      await reopen(marked.attempt),
      await reopen(followed.attempt),
    ]).toEqual(Array.from({ length: 3 }, () => refused(409, 'not-now')))
    await dan.ask(`POST /api/attempts/${running}/submit`, REFLECTION)
    await kysely
      .insertInto('releases')
      .values({ attempt_id: running, item: 'exemplars', at: 1, by: rig().ana.id })
      .execute()
    expect([await reopen(running), await reopen(followed.attempt)]).toEqual([
      refused(409, 'not-now'),
      DONE,
    ])
  })
})
