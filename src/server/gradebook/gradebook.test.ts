import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExerciseDraft } from '#course/exercise-settings.schema.ts'
import { type Entered, markOf } from '#course/mark.fixture.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import { openTestSite, type TestPerson, type TestSite } from '#server/course-site.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'
import { attemptRow, markRows, memberRow, SEEDED_AT, seedWork } from './gradebook.fixture.ts'

const compiled = compileScenario(minimalScenario)
const LEVELS_AT_ONCE: ExerciseDraft['release'] = {
  transcript: 'immediately',
  levels: 'immediately',
  evidence: 'manual',
  exemplars: 'manual',
}
const FOURS = [4, 4, 4, 4] as const
const level = (skill: string, of: number) => ({ skill, standing: { status: 'level', level: of } })
const allLevels = (of: number) =>
  ['empathy', 'active-listening', 'boundaries', 'resistance'].map((skill) => level(skill, of))
const unseen = ['empathy', 'active-listening', 'boundaries', 'resistance'].map((skill) => ({
  skill,
  standing: { status: 'not-looked-at' },
}))
const NOTHING = {
  grade: null,
  released: null,
  isSettled: true,
  missing: 'not-started',
  markingState: null,
  isContested: false,
}

interface Book {
  readonly students: readonly Readonly<Record<string, unknown>>[]
  readonly grades: unknown
  readonly missing: unknown
  readonly levels: readonly unknown[]
  readonly agreement: readonly unknown[]
  readonly mayExport: boolean
}

describe.each(ENGINES)('Gradebook on $name', ({ fresh }) => {
  let site: TestSite
  let ivy: TestPerson
  let max: TestPerson
  let zoe: TestPerson
  let sam: TestPerson

  const marked = (id: string, ...entered: readonly [Entered, Entered, Entered, Entered]) =>
    markRows(id, 'max', markOf(...entered), true)

  beforeAll(async () => {
    site = await openTestSite(await fresh())
    ivy = await site.person('Ivy')
    max = await site.person('Max')
    zoe = await site.person('Zoe')
    sam = await site.person('Sam')
    const { kysely } = site.services.database
    await seedWork(
      kysely,
      compiled,
      { release: LEVELS_AT_ONCE },
      {
        members: [
          memberRow({ id: 'ivy', alias: 11, role: 'instructor', person_id: ivy.id, name: 'Ivy' }),
          memberRow({ id: 'max', alias: 12, role: 'marker', person_id: max.id, name: 'Max' }),
          memberRow({ id: 'zoe', alias: 13, role: 'marker', person_id: zoe.id, name: 'Zoe' }),
          memberRow({ id: 'sam', alias: 3, person_id: sam.id, name: 'Sam', id_number: 'SIS-1' }),
          memberRow({ id: 'ali', alias: 2, name: 'Ali', id_number: 'SIS-2' }),
          memberRow({ id: 'kim', alias: 1, name: 'Kim', id_number: 'SIS-3' }),
          memberRow({ id: 'new', alias: 4, name: 'New', id_number: null }),
          memberRow({ id: 'out', alias: 5, name: 'Out' }),
          memberRow({ id: 'stopped', alias: 6, name: 'Stopped' }),
          memberRow({ id: 'gone', alias: 7, name: 'Gone', removed_at: SEEDED_AT }),
        ],
        attempts: [
          attemptRow({
            id: 'a-sam',
            member_id: 'sam',
            marking_state: 'released',
            marker_id: 'max',
            released_at: SEEDED_AT,
          }),
          attemptRow({
            id: 'a-ali',
            member_id: 'ali',
            marking_state: 'marking-completed',
            marker_id: 'max',
            second_marker_id: 'zoe',
            is_sampled: 1,
          }),
          attemptRow({ id: 'a-kim', member_id: 'kim' }),
          attemptRow({ id: 'a-stopped', member_id: 'stopped', ended_by: 'stopped' }),
          attemptRow({
            id: 'a-gone',
            member_id: 'gone',
            marking_state: 'released',
            marker_id: 'max',
            released_at: SEEDED_AT,
          }),
        ],
        marks: [
          marked('a-sam', ...FOURS),
          marked('a-ali', 3, 3, 'not-assessed', 2),
          marked('a-gone', 1, 1, 1, 1),
        ],
      },
    )
    await kysely
      .insertInto('opt_outs')
      .values({
        exercise_id: 'exercise',
        member_id: 'out',
        words: 'Not this one.',
        at: SEEDED_AT,
        answered_at: null,
        answer: null,
      })
      .execute()
  })
  afterAll(() => site.close())

  const bookOf = async (person: TestPerson): Promise<Book> => {
    const { status, body } = await person.ask('GET /api/exercises/exercise/gradebook')
    expect(status).toBe(200)
    return body as Book
  }

  test('an instructor sees names where nothing is being marked, and why a grade is missing', async () => {
    const book = await bookOf(ivy)
    expect(book.students).toEqual([
      {
        ...NOTHING,
        member: 'new',
        name: 'New',
        isAlias: false,
        idNumber: null,
        attempts: [],
      },
      {
        ...NOTHING,
        member: 'out',
        name: 'Out',
        isAlias: false,
        idNumber: null,
        missing: 'opted-out',
        attempts: [],
      },
      {
        member: 'sam',
        name: 'Sam',
        isAlias: false,
        idNumber: 'SIS-1',
        grade: 80,
        released: 80,
        isSettled: true,
        missing: null,
        markingState: 'released',
        isContested: false,
        attempts: [
          {
            attempt: 'a-sam',
            number: 1,
            counts: true,
            grade: 80,
            markingState: 'released',
            levels: allLevels(4),
          },
        ],
      },
      {
        ...NOTHING,
        member: 'stopped',
        name: 'Stopped',
        isAlias: false,
        idNumber: null,
        missing: 'nothing-to-mark',
        attempts: [],
      },
      {
        member: 'kim',
        name: 'Student 1',
        isAlias: true,
        idNumber: null,
        grade: null,
        released: null,
        isSettled: false,
        missing: 'not-marked',
        markingState: 'not-marked',
        isContested: false,
        attempts: [
          {
            attempt: 'a-kim',
            number: 1,
            counts: false,
            grade: null,
            markingState: 'not-marked',
            levels: unseen,
          },
        ],
      },
      {
        member: 'ali',
        name: 'Student 2',
        isAlias: true,
        idNumber: null,
        grade: null,
        released: null,
        isSettled: false,
        missing: 'awaits-second-mark',
        markingState: 'marking-completed',
        isContested: false,
        attempts: [
          {
            attempt: 'a-ali',
            number: 1,
            counts: false,
            grade: null,
            markingState: 'marking-completed',
            levels: unseen,
          },
        ],
      },
    ])
    expect([book.mayExport, book.grades, book.missing]).toEqual([
      true,
      { n: 1, mean: 80, median: 80 },
      [
        { reason: 'opted-out', students: 1 },
        { reason: 'not-started', students: 1 },
        { reason: 'nothing-to-mark', students: 1 },
        { reason: 'not-marked', students: 1 },
        { reason: 'awaits-second-mark', students: 1 },
      ],
    ])
    expect(book.levels[0]).toEqual({
      skill: 'empathy',
      levels: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 },
      notAssessed: 0,
      needsAPerson: 0,
      notLookedAt: 0,
    })
  })

  test('a marker finds no number and no name before everything is given back, and cannot export', async () => {
    const { students, mayExport } = await bookOf(max)
    expect(mayExport).toBe(false)
    expect(students.map(({ name, idNumber }) => [name, idNumber])).toEqual([
      ['Sam', null],
      ['Student 1', null],
      ['Student 2', null],
      ['Student 4', null],
      ['Student 5', null],
      ['Student 6', null],
    ])
  })

  test('whoever is still to mark an attempt blindly finds no level of it', async () => {
    const gradesFor = async (person: TestPerson) =>
      (await bookOf(person)).students.map(({ member, grade, missing }) => [member, grade, missing])
    const without = [
      ['kim', null, 'not-marked'],
      ['ali', null, 'awaits-second-mark'],
      ['new', null, 'not-started'],
      ['out', null, 'opted-out'],
      ['stopped', null, 'nothing-to-mark'],
    ]
    expect(await gradesFor(zoe)).toEqual([['sam', 80, null], ...without])
    // Max has marked it, and seen what there was to see.
    expect((await gradesFor(max))[2]).toEqual(['ali', 53.33, null])
  })

  test('students, people of no course and nobody get neither a gradebook nor an export', async () => {
    const stranger = await site.person('Stranger')
    const paths = [
      'GET /api/exercises/exercise/gradebook',
      'GET /api/courses/course/gradebook',
      'GET /api/exercises/exercise/exports/moodle',
      'GET /api/exercises/exercise/exports/json',
      'GET /api/courses/course/exports/canvas',
    ]
    const statuses = async (ask: TestPerson['ask']) =>
      Promise.all(paths.map(async (path) => (await ask(path)).status))
    expect(await statuses(sam.ask)).toEqual([403, 403, 403, 403, 403])
    expect(await statuses(stranger.ask)).toEqual([404, 404, 404, 404, 404])
    expect(await statuses(site.as(null))).toEqual([401, 401, 401, 401, 401])
    expect(await statuses(max.ask)).toEqual([200, 403, 403, 403, 403])
  })

  test('the gradebook of a course has names, and nothing of what is marked without them', async () => {
    const { body } = await ivy.ask('GET /api/courses/course/gradebook')
    const { students, exercises } = body as {
      readonly students: readonly { readonly name: string; readonly cells: readonly unknown[] }[]
      readonly exercises: readonly { readonly title: string; readonly missing: unknown }[]
    }
    const nameless = { ...NOTHING, isSettled: false, missing: 'without-names' }
    expect(students.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Ali', nameless],
      ['Kim', nameless],
      ['New', NOTHING],
      ['Out', { ...NOTHING, missing: 'opted-out' }],
      [
        'Sam',
        {
          grade: 80,
          released: 80,
          isSettled: true,
          missing: null,
          markingState: 'released',
          isContested: false,
        },
      ],
      ['Stopped', { ...NOTHING, missing: 'nothing-to-mark' }],
    ])
    expect(exercises.map(({ title, missing }) => [title, missing])).toEqual([
      [
        'First talk',
        [
          { reason: 'opted-out', students: 1 },
          { reason: 'not-started', students: 1 },
          { reason: 'nothing-to-mark', students: 1 },
          { reason: 'without-names', students: 2 },
        ],
      ],
    ])
  })

  test('a second mark makes a pair for agreement, and opens the grade to everybody who marks', async () => {
    const { kysely } = site.services.database
    const { mark, history } = markRows('a-ali', 'zoe', markOf(3, 4, 2, 'not-assessed'), false)
    await kysely.insertInto('marks').values(mark).execute()
    await kysely.insertInto('mark_history').values(history).execute()
    const { agreement, students, grades } = await bookOf(ivy)
    const course = (await ivy.ask('GET /api/courses/course/gradebook')).body as {
      readonly exercises: readonly { readonly grades: unknown }[]
    }
    // Where there are names, no mean gives away a grade that is not shown.
    expect([grades, course.exercises[0]?.grades]).toEqual([
      { n: 2, mean: (80 + 53.33) / 2, median: (80 + 53.33) / 2 },
      { n: 1, mean: 80, median: 80 },
    ])
    expect(students.at(-1)).toEqual({
      member: 'ali',
      name: 'Student 2',
      isAlias: true,
      idNumber: null,
      grade: 53.33,
      released: null,
      isSettled: true,
      missing: null,
      markingState: 'marking-completed',
      isContested: false,
      attempts: [
        {
          attempt: 'a-ali',
          number: 1,
          counts: true,
          grade: 53.33,
          markingState: 'marking-completed',
          levels: [
            level('empathy', 3),
            level('active-listening', 3),
            { skill: 'boundaries', standing: { status: 'not-assessed' } },
            level('resistance', 2),
          ],
        },
      ],
    })
    const one = { kappa: null, interval: null, alikeWithoutLevel: 0 }
    const unlike = { n: 0, exact: null, withinOne: null, meanDifference: null }
    expect(agreement).toEqual([
      {
        ...one,
        skill: 'empathy',
        n: 1,
        exact: 1,
        withinOne: 1,
        meanDifference: 0,
        otherwiseWithoutLevel: 0,
      },
      {
        ...one,
        skill: 'active-listening',
        n: 1,
        exact: 0,
        withinOne: 1,
        meanDifference: -1,
        otherwiseWithoutLevel: 0,
      },
      { ...one, ...unlike, skill: 'boundaries', otherwiseWithoutLevel: 1 },
      { ...one, ...unlike, skill: 'resistance', otherwiseWithoutLevel: 1 },
    ])
  })
})
