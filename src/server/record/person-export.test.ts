import { describe, expect, test } from 'vitest'
import { auditLog } from '#store/audit/audit-log.ts'
import { fillCourse } from '#store/erasure/filled-course.fixture.ts'
import { ADA, MAX } from '#store/erasure/filled-rows.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { opened } from '#tests/setup/scratch-store.ts'
import { personExport } from './person-export.ts'

const NOW = Date.UTC(2026, 8, 2)
const DAY = '2026-09-01T00:00:00.000Z'

describe.each(ENGINES)('The export of a person on $name', ({ fresh }) => {
  async function filled() {
    const database = await opened(await fresh())
    await fillCourse(database.kysely)
    let ids = 0
    const now = () => NOW
    return { database, now, audit: auditLog(database.kysely, now, () => `x${ids++}`) }
  }

  test('holds all that is kept about a student', async () => {
    const services = await filled()
    const { account, places, record } = await personExport(services, ADA.id)
    expect(account).toEqual({
      id: ADA.id,
      name: ADA.name,
      email: ADA.email,
      contactEmail: null,
      isAdministrator: false,
      createdAt: DAY,
      waysToSignIn: [{ issuer: 'credential', subject: ADA.id, createdAt: DAY }],
      signIns: [{ at: DAY, until: DAY, address: '192.0.2.7', browser: 'A browser' }],
      noticesRead: [{ version: '1/no-model/365', at: DAY }],
    })
    const [place] = places
    const { attempts = [], ...rest } = place ?? {}
    expect([places.length, rest]).toEqual([
      1,
      {
        course: 'Counselling I',
        role: 'student',
        name: ADA.name,
        email: ADA.email,
        idNumber: ADA.number,
        loginId: ADA.login,
        timePercent: 150,
        numberWhileAnonymous: 1,
        addedAt: DAY,
        removedAt: null,
        groups: ['Monday'],
        overrides: [
          {
            exercise: 'First talk',
            override: {},
            reason: 'Asked for by the disability service.',
            setAt: DAY,
          },
        ],
        optOuts: [
          {
            exercise: 'First talk',
            words: 'It is too close to me.',
            at: DAY,
            answer: null,
            answeredAt: null,
          },
        ],
        marking: { marks: [], answers: [] },
      },
    ])
    expect(attempts.map(({ number, endedBy, marks }) => [number, endedBy, marks.status])).toEqual([
      [1, 'submitted', 'released'],
      [3, null, 'none'],
      [2, 'stopped', 'none'],
      [4, 'submitted', 'none'],
    ])
    expect(attempts[0]).toEqual({
      id: 'released',
      exercise: 'First talk',
      number: 1,
      state: 'finished',
      endedBy: 'submitted',
      startedAt: DAY,
      deadlineAt: null,
      endedAt: '2026-09-01T00:00:00.001Z',
      openedAgain: [],
      transcript: [
        { who: 'client', secondsIn: 0, says: 'I am tired.', stage: 'sighs' },
        { who: 'student', secondsIn: 1, says: 'You sound worn out.', stage: null },
      ],
      selfRating: [{ ratings: { empathy: 4 }, intention: 'To stay close.', replay: 'None.' }],
      ownReadings: [],
      marks: {
        status: 'released',
        releasedAt: DAY,
        markedBy: MAX.name,
        levels: { empathy: { status: 'level', level: 4 } },
        comments: [{ index: 1, text: 'Well heard.' }],
        summary: 'You stayed close.',
        observer: null,
      },
      contests: [
        {
          about: { kind: 'level', skill: 'empathy' },
          reason: 'I named the feeling twice.',
          openedAt: DAY,
          state: 'upheld',
          answer: 'It stays.',
          answeredBy: 'Ida Roe',
          answeredAt: DAY,
        },
      ],
      tries: [
        {
          insteadOfTurn: 2,
          try: 1,
          turn: 1,
          at: DAY,
          says: 'You carry it alone.',
          clientSays: 'Yes.',
          stage: null,
        },
      ],
    })
    expect(record.map(({ action, by, isMine, facts }) => [action, by, isMine, facts])).toEqual([
      ['person.exported', ADA.name, true, { by: 'self' }],
      ['mark.released', 'Ida Roe', false, {}],
      ['mark.saved', MAX.name, false, {}],
      ['attempt.started', ADA.name, true, {}],
    ])
  })

  test('holds no secret, no code, no locked fact, and no mark before it is released', async () => {
    const services = await filled()
    const secrets = ['hash', 'token-', 'locked', 'x/1', 'x/2', 'a code', 'the observer']
    const text = async () => JSON.stringify(await personExport(services, ADA.id))
    const given = await text()
    expect(secrets.filter((secret) => given.includes(secret))).toEqual(['hash'])
    expect(given.match(/hash[^"]*/g)).toEqual([
      'hash and keys of sign-ins as secrets: neither is in this file.',
    ])
    await services.database.kysely
      .updateTable('attempts')
      .set({ marking_state: 'ready-for-release', released_at: null })
      .where('id', '=', 'released')
      .execute()
    await services.database.kysely.deleteFrom('contests').execute()
    const held = await text()
    const words = ['Well heard.', 'You stayed close.', '"level":4']
    expect(words.filter((word) => held.includes(word))).toEqual([])
    expect(held.includes('"status":"not-released","markingState":"ready-for-release"')).toBe(true)
  })

  test('holds what a marker wrote, without the student’s name', async () => {
    const services = await filled()
    const exported = await personExport(services, MAX.id, 'operator')
    expect(exported.places[0]?.marking.marks).toEqual([
      {
        attempt: 'released',
        exercise: 'First talk',
        mark: {
          levels: { empathy: { status: 'level', level: 4 } },
          comments: [{ index: 1, text: 'Well heard.' }],
          summary: 'You stayed close.',
        },
        basis: 'own',
        reason: '',
        at: DAY,
      },
    ])
    expect(exported.signed).toEqual({
      comments: [{ text: 'Leave more room.', at: DAY }],
      markingSteps: [{ attempt: 'released', step: 'start', reason: '', at: DAY }],
      overridesSet: [
        { exercise: 'e', at: DAY },
        { exercise: 'e', at: DAY },
      ],
    })
    expect(JSON.stringify(exported).includes(ADA.name)).toBe(false)
  })
})
