import { afterEach, describe, expect, test } from 'vitest'
import { openTestSite, type TestSite, textAt } from '#server/course-site.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'

describe.each(ENGINES)('Own data over HTTP on $name', ({ fresh }) => {
  let site: TestSite | null = null
  afterEach(async () => {
    await site?.close()
    site = null
  })

  async function opened() {
    site = await openTestSite(await fresh())
    const admin = await site.person('Eve', true)
    const ada = await site.person('Ada')
    return { site, admin, ada }
  }

  test('a person downloads what is kept about them, and deletes the account', async () => {
    const { site: open, ada } = await opened()
    const { status, body } = await ada.ask('GET /api/me/data')
    expect([status, textAt(body, 'account', 'name')]).toEqual([200, 'Ada'])
    expect((await ada.ask('POST /api/me/delete', { confirm: 'yes' })).status).toBe(400)
    expect(await ada.ask('POST /api/me/delete', { confirm: 'delete' })).toEqual({
      status: 200,
      body: { done: true },
    })
    expect((await ada.ask('GET /api/me/data')).status).toBe(401)
    const { kysely } = open.services.database
    expect(await kysely.selectFrom('people').select('name').execute()).toEqual([{ name: 'Eve' }])
    expect(await kysely.selectFrom('erasures').select('person_id').execute()).toEqual([
      { person_id: ada.id },
    ])
  })

  test('the last administrator, and the last instructor of a running course, stay', async () => {
    const { admin, ada } = await opened()
    const leave = (person: typeof ada) => person.ask('POST /api/me/delete', { confirm: 'delete' })
    expect(await leave(admin)).toEqual({ status: 409, body: { code: 'last-administrator' } })
    await admin.ask(`PATCH /api/people/${ada.id}`, { isAdministrator: true })
    const made = await ada.ask('POST /api/courses', {
      title: 'A course',
      timeZone: 'Europe/Dublin',
    })
    expect(await leave(ada)).toEqual({ status: 409, body: { code: 'last-instructor' } })
    await ada.ask(`PATCH /api/courses/${textAt(made.body, 'course')}`, { isArchived: true })
    expect((await leave(ada)).status).toBe(200)
  })
})
