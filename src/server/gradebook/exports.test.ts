import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attemptRecordSchema } from '#course/attempt-record.schema.ts'
import { markOf } from '#course/mark.fixture.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import {
  openTestSite,
  type TestPerson,
  type TestSite,
  textAt,
} from '#server/course-site.fixture.ts'
import { currentProposal } from '#server/marking/kept-proposal.ts'
import { noticeFor } from '#server/people/notice-for.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { attemptRow, markRows, memberRow, SEEDED_AT, seedWork } from './gradebook.fixture.ts'

const compiled = compileScenario(minimalScenario)
const TITLE = 'Session 1: intake, "first" talk'
const FEEDBACK = [
  'Steady, "warm", and\nnear.',
  'Empathy: level 4 of 5, competent\nActive listening: level 5 of 5, masterly\nBoundaries: not assessed\nHandling resistance: level 4 of 5, competent',
  'Turn 2: You asked, then waited.\nThat, too, is listening.',
].join('\n\n')
const MARK = {
  ...markOf(4, 5, 'not-assessed', 4),
  summary: 'Steady, "warm", and\nnear.',
  comments: [{ index: 1, text: 'You asked, then waited.\nThat, too, is listening.' }],
}
const RELEASED = { marking_state: 'released', marker_id: 'max', released_at: SEEDED_AT } as const

describe.each(ENGINES)('Exports on $name', ({ fresh }) => {
  let site: TestSite
  let ivy: TestPerson
  let sam: TestPerson
  /** Sam's, which was really held */
  let talk: string

  beforeAll(async () => {
    site = await openTestSite(await fresh())
    ivy = await site.person('Ivy')
    sam = await site.person('Sam')
    const { kysely } = site.services.database
    await seedWork(
      kysely,
      compiled,
      {
        title: TITLE,
        release: {
          transcript: 'immediately',
          levels: 'manual',
          evidence: 'manual',
          exemplars: 'manual',
        },
      },
      {
        members: [
          memberRow({ id: 'ivy', alias: 11, role: 'instructor', person_id: ivy.id, name: 'Ivy' }),
          memberRow({ id: 'max', alias: 12, role: 'marker', name: 'Max' }),
          memberRow({
            id: 'sam',
            alias: 3,
            person_id: sam.id,
            name: 'Ŝam Ω, "S."',
            email: 'Sam@Example.org',
            id_number: '0042',
            login_id: 'sam1',
          }),
          memberRow({
            id: 'mal',
            alias: 2,
            name: '=HYPERLINK("x")',
            email: '@mal',
            id_number: '+1',
            login_id: '-2+3',
          }),
          memberRow({ id: 'kim', alias: 1, name: 'Kim', email: 'kim@example.org' }),
          memberRow({ id: 'ali', alias: 5, name: 'Ali', id_number: 'SIS-5' }),
          memberRow({ id: 'stopped', alias: 6, name: 'Stopped' }),
        ],
        attempts: [
          // released, and its levels are still kept back
          attemptRow({ id: 'a-ali', member_id: 'ali', ...RELEASED }),
          attemptRow({ id: 'a-mal', member_id: 'mal', ...RELEASED }),
          attemptRow({ id: 'a-kim', member_id: 'kim' }),
          attemptRow({ id: 'a-stopped', member_id: 'stopped', ended_by: 'stopped' }),
        ],
        marks: [
          markRows('a-ali', 'max', markOf(5, 5, 5, 5), true),
          markRows('a-mal', 'max', { ...markOf(1, 1, 1, 2), summary: '=1+1' }, true),
        ],
      },
    )
    talk = await heldTalk()
    const attempt = await kysely
      .selectFrom('attempts')
      .selectAll()
      .where('id', '=', talk)
      .executeTakeFirstOrThrow()
    const exercise = await kysely.selectFrom('exercises').selectAll().executeTakeFirstOrThrow()
    await currentProposal(site.services, { attempt, exercise })
    await kysely
      .insertInto('contests')
      .values({
        id: 'contest',
        attempt_id: talk,
        about: JSON.stringify({ kind: 'level', skill: 'empathy' }),
        reason: 'I did name the feeling.',
        opened_at: SEEDED_AT,
        answerer_id: 'ivy',
        state: 'open',
        answer: null,
        answered_by: null,
        answered_at: null,
        contested_marker_id: 'max',
        contested_mark: JSON.stringify(MARK),
        changed_mark: null,
      })
      .execute()
    await kysely.updateTable('attempts').set(RELEASED).where('id', '=', talk).execute()
    const { mark, history } = markRows(talk, 'max', MARK, true)
    await kysely.insertInto('marks').values(mark).execute()
    await kysely.insertInto('mark_history').values(history).execute()
    await kysely
      .insertInto('releases')
      .values(
        [talk, 'a-mal'].map((attempt_id) => ({
          attempt_id,
          item: 'levels' as const,
          at: SEEDED_AT,
          by: ivy.id,
        })),
      )
      .execute()
  })
  afterAll(() => site.close())

  async function heldTalk(): Promise<string> {
    await sam.ask('POST /api/me/notice', { version: noticeFor({ model: null }, null).version })
    const started = await sam.ask('POST /api/exercises/exercise/attempts', {
      goal: null,
      agreesToHonesty: false,
    })
    const attempt = textAt(started.body, 'attempt')
    await sam.ask(`POST /api/attempts/${attempt}/turns`, {
      index: 1,
      text: 'What brings you here?',
    })
    await sam.ask(`POST /api/attempts/${attempt}/end`)
    await sam.ask(`POST /api/attempts/${attempt}/submit`, {
      ratings: {},
      intention: '',
      replay: '',
    })
    return attempt
  }

  async function fetched(path: string) {
    const response = await site.app.request(`http://localhost${path}`, {
      headers: { cookie: ivy.cookie },
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      disposition: response.headers.get('content-disposition'),
      bytes,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    }
  }

  const cellsOf = (text: string): readonly (readonly string[])[] => parse(text)

  test('Moodle’s file holds the documented columns, and reads back cell by cell', async () => {
    const { text, ...head } = await fetched('/api/exercises/exercise/exports/moodle')
    expect([head.status, head.type, head.disposition]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="session-1-intake-first-talk-moodle.csv"',
    ])
    expect(cellsOf(text)).toEqual([
      ['ID number', 'Email address', TITLE, `${TITLE} (Feedback)`],
      [
        "'+1",
        "'@mal",
        '25.00',
        "'=1+1\n\nEmpathy: level 1 of 5, harmful or missing\nActive listening: level 1 of 5, harmful or missing\nBoundaries: level 1 of 5, harmful or missing\nHandling resistance: level 2 of 5, weak",
      ],
      ['SIS-5', '', '-', ''],
      ['', 'kim@example.org', '-', ''],
      ['0042', 'Sam@Example.org', '86.66', FEEDBACK],
    ])
  })

  test('an instructor sees in the gradebook whom the file for Moodle leaves out', async () => {
    const books = [
      await ivy.ask('GET /api/exercises/exercise/gradebook'),
      await ivy.ask('GET /api/courses/course/gradebook'),
    ]
    expect(
      books.map(({ body }) => (body as { readonly notInMoodle: readonly string[] }).notInMoodle),
    ).toEqual([['Stopped'], ['Stopped']])
  })

  test('Canvas’s file holds the documented columns and the row of maxima', async () => {
    const { text, disposition } = await fetched('/api/exercises/exercise/exports/canvas')
    expect(disposition).toBe('attachment; filename="session-1-intake-first-talk-canvas.csv"')
    expect(cellsOf(text)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', TITLE],
      ['    Points Possible', '', '', '', '', '100'],
      ['\'=HYPERLINK("x")', '', "'+1", "'-2+3", '', '25.00'],
      ['Ŝam Ω, "S."', '', '0042', 'sam1', '', '86.66'],
    ])
  })

  test('a file begins with its first letter, and its lines end as RFC 4180 has it', async () => {
    const { bytes, text } = await fetched('/api/exercises/exercise/exports/canvas')
    expect([[...bytes.subarray(0, 7)], text.match(/\r\n/g)?.length, text.endsWith('\r\n')]).toEqual(
      [[...new TextEncoder().encode('Student')], 4, true],
    )
  })

  test('two exercises of one title stay two columns in the file of a course', async () => {
    const { kysely } = site.services.database
    const first = await kysely.selectFrom('exercises').selectAll().executeTakeFirstOrThrow()
    await kysely
      .insertInto('exercises')
      .values({ ...first, id: 'again', position: 2 })
      .execute()
    const { text, disposition } = await fetched('/api/courses/course/exports/moodle')
    await kysely.deleteFrom('exercises').where('id', '=', 'again').execute()
    expect(disposition).toBe('attachment; filename="counselling-101-moodle.csv"')
    const [header, , ali] = cellsOf(text)
    expect([header, ali]).toEqual([
      [
        'ID number',
        'Email address',
        TITLE,
        `${TITLE} (Feedback)`,
        `${TITLE} – 2`,
        `${TITLE} – 2 (Feedback)`,
      ],
      ['SIS-5', '', '-', '', '-', ''],
    ])
  })

  test('the records hold every attempt but a stopped one, in their documented form, without a name', async () => {
    const { text, type, disposition } = await fetched('/api/exercises/exercise/exports/json')
    expect([type, disposition]).toEqual([
      'application/json',
      'attachment; filename="session-1-intake-first-talk-records.json"',
    ])
    const { attempts, ...head } = JSON.parse(text) as { readonly attempts: readonly unknown[] }
    expect(head).toEqual({
      format: 'third-chair.exercise-records',
      formatVersion: 1,
      exercise: 'exercise',
      writtenAt: site.services.now(),
      withoutTalk: ['a-ali', 'a-kim', 'a-mal'],
    })
    const records = attempts.map((each) => attemptRecordSchema.parse(each))
    expect(
      records.map(({ grade, attempt: { flags }, proposals, marks, history, contests }) => ({
        grade,
        flags,
        proposals: proposals.map(({ reader, provenance: { scenario, model } }) => [
          reader,
          scenario.hash,
          model,
        ]),
        marks: marks.map(({ marker, isFinal }) => [marker, isFinal]),
        history: history.map(({ marker, basis }) => [marker, basis]),
        contests: contests.map(({ id, state }) => [id, state]),
      })),
    ).toEqual([
      {
        grade: { status: 'graded', grade: 86.66 },
        flags: ['contested'],
        proposals: [['observer', compiled.hash, null]],
        marks: [['max', true]],
        history: [['max', 'own']],
        contests: [['contest', 'open']],
      },
    ])
    expect(text.match(/Example\.org|HYPERLINK|Max|0042/g)).toBeNull()
  })

  test('the statements name nobody, leave out what was stopped, and score what the student knows', async () => {
    const { text, type } = await fetched('/api/exercises/exercise/exports/xapi')
    expect(type).toBe('application/jsonl')
    const told = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ actor, verb, result }) => [
        actor.account.name,
        verb.display.en,
        result?.score?.raw ?? null,
      ])
    expect(told.toSorted()).toEqual([
      ['ali', 'completed', null],
      ['ali', 'initialized', null],
      ['kim', 'completed', null],
      ['kim', 'initialized', null],
      ['mal', 'completed', null],
      ['mal', 'initialized', null],
      ['mal', 'scored', 25],
      ['sam', 'completed', null],
      ['sam', 'initialized', null],
      ['sam', 'scored', 86.66],
    ])
    expect(text.match(/Example\.org|HYPERLINK|stopped/g)).toBeNull()
  })

  test('a sheet of one attempt shows each comment beside what was said', async () => {
    const { body } = await ivy.ask(
      `GET /api/exercises/exercise/exports/mark-sheets?attempt=${talk}`,
    )
    const { sheets } = body as { readonly sheets: readonly Readonly<Record<string, unknown>>[] }
    expect(
      sheets.map(({ student, markers, grade, number, summary, comments }) => ({
        student,
        markers,
        grade,
        number,
        summary,
        comments,
      })),
    ).toEqual([
      {
        student: 'Ŝam Ω, "S."',
        markers: ['Max'],
        grade: '86.66 of 100',
        number: 1,
        summary: 'Steady, "warm", and\nnear.',
        comments: [
          {
            turn: 2,
            speaker: 'trainee',
            said: 'What brings you here?',
            comment: 'You asked, then waited.\nThat, too, is listening.',
          },
        ],
      },
    ])
  })

  test('there are sheets of marked attempts alone, and every export is written down', async () => {
    const { kysely } = site.services.database
    const since = await kysely.selectFrom('audit').select('id').execute()
    const { body } = await ivy.ask('GET /api/exercises/exercise/exports/mark-sheets')
    await fetched('/api/exercises/exercise/exports/moodle')
    const { sheets } = body as { readonly sheets: readonly { readonly attempt: string }[] }
    expect(sheets.map(({ attempt }) => attempt)).toEqual(['a-mal', 'a-ali', talk])
    const known = new Set(since.map(({ id }) => id))
    const written = await kysely.selectFrom('audit').selectAll().execute()
    const acts = written.filter(({ id }) => !known.has(id))
    expect(
      acts.map(({ action, actor_id, course_id, exercise_id, facts }) => [
        action,
        actor_id,
        course_id,
        exercise_id,
        JSON.parse(facts),
      ]),
    ).toEqual([
      ['export.made', ivy.id, 'course', 'exercise', { format: 'mark-sheets', attempts: 3 }],
      ['export.made', ivy.id, 'course', 'exercise', { format: 'moodle', students: 4 }],
    ])
  })
})
