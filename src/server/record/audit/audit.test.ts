import { afterEach, describe, expect, test } from 'vitest'
import { openTestSite, type TestSite } from '#server/course-site.fixture.ts'
import { fillCourse } from '#store/erasure/filled-course.fixture.ts'
import { ADA, IDA, MAX } from '#store/erasure/filled-rows.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'

const AT = Date.UTC(2026, 8, 1)

describe.each(ENGINES)('The record on $name', ({ fresh }) => {
  let site: TestSite | null = null
  afterEach(async () => {
    await site?.close()
    site = null
  })

  async function filled() {
    site = await openTestSite(await fresh())
    const { kysely } = site.services.database
    await fillCourse(kysely)
    const as = async (name: string, was: { readonly id: string }) => {
      const person = await (site as TestSite).person(name)
      await kysely
        .updateTable('members')
        .set({ person_id: person.id })
        .where('person_id', '=', was.id)
        .execute()
      return person
    }
    return {
      site,
      kysely,
      ada: await as('Adeline', ADA),
      max: await as('Maximilian', MAX),
      ida: await as('Idabel', IDA),
    }
  }

  test('instructors read who did what to whom; markers and students do not', async () => {
    const { ada, max, ida } = await filled()
    const about = {
      exercise: { id: 'e', title: 'First talk' },
      attempt: { id: 'released', number: 1 },
      member: { id: 'm-ada', name: ADA.name },
    }
    expect(await ida.ask('GET /api/courses/c/audit')).toEqual({
      status: 200,
      body: {
        next: null,
        acts: [
          { id: 'act-3', at: AT, action: 'mark.released', by: IDA.name, ...about, facts: {} },
          {
            id: 'act-2',
            at: AT,
            action: 'mark.saved',
            by: MAX.name,
            ...about,
            facts: { skill: 'empathy', level: 4 },
          },
          { id: 'act-1', at: AT, action: 'attempt.started', by: ADA.name, ...about, facts: {} },
        ],
      },
    })
    for (const other of [ada, max])
      expect((await other.ask('GET /api/courses/c/audit')).status).toBe(403)
  })

  test('while marking is without names, the record names nobody whose attempt is still marked', async () => {
    const { kysely, ida } = await filled()
    const { settings } = await kysely.selectFrom('exercises').selectAll().executeTakeFirstOrThrow()
    const anonymous = JSON.stringify({ ...JSON.parse(settings), isAnonymous: true })
    await kysely.updateTable('exercises').set({ settings: anonymous }).execute()
    await kysely.updateTable('attempts').set({ released_at: null }).execute()
    const adas = kysely.updateTable('members').where('id', '=', 'm-ada')
    await adas.set({ alias: 77, person_id: ADA.id }).execute()
    const told = async () => {
      const { body } = await ida.ask('GET /api/courses/c/audit')
      const { acts } = body as {
        readonly acts: readonly {
          readonly by: string
          readonly member: { readonly name: string }
        }[]
      }
      return acts.map(({ by, member }) => [by, member.name])
    }
    expect(await told()).toEqual([
      [IDA.name, 'Student 77'],
      [MAX.name, 'Student 77'],
      ['Student 77', 'Student 77'],
    ])
    await kysely.updateTable('attempts').set({ released_at: AT }).execute()
    expect((await told())[0]).toEqual([IDA.name, ADA.name])
  })

  test('a student reads who did what with their attempts, and no level that was saved', async () => {
    const { ada } = await filled()
    const { status, body } = await ada.ask('GET /api/me/audit')
    const { acts } = body as { readonly acts: readonly Record<string, unknown>[] }
    expect([
      status,
      acts.map(({ by, action, isMine, facts }) => [by, action, isMine, facts]),
    ]).toEqual([
      200,
      [
        [IDA.name, 'mark.released', false, {}],
        [MAX.name, 'mark.saved', false, {}],
        [ADA.name, 'attempt.started', false, {}],
      ],
    ])
    expect(acts[0]?.['course']).toEqual({ id: 'c', title: 'Counselling I' })
  })

  test('nobody reads of the attempts of others', async () => {
    const { site: open } = await filled()
    const eve = await open.person('Eve')
    expect(await eve.ask('GET /api/me/audit')).toEqual({
      status: 200,
      body: { acts: [], next: null },
    })
  })

  test('it comes page by page, each act once', async () => {
    const { site: open, ida } = await filled()
    for (let count = 0; count < 220; count++)
      await open.services.audit.record({
        actorId: ida.id,
        action: 'transcript.seen',
        courseId: 'c',
      })
    const ids: string[] = []
    const sizes: number[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { body } = await ida.ask(
        `GET /api/courses/c/audit${next === '' ? '' : `?before=${next}`}`,
      )
      const page = body as {
        readonly acts: readonly { id: string }[]
        readonly next: string | null
      }
      ids.push(...page.acts.map(({ id }) => id))
      sizes.push(page.acts.length)
      next = page.next
    }
    expect([sizes, new Set(ids).size]).toEqual([[100, 100, 23], 223])
    expect((await ida.ask('GET /api/courses/c/audit?before=soon')).status).toBe(400)
  })
})
