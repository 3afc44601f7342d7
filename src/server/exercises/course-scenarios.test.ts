import { describe, expect, test } from 'vitest'
import { minimalScenarioYaml } from '#scenario/minimal-scenario.fixture.ts'
import { textAt } from '#server/course-site.fixture.ts'
import { auditOf, joinAs, makeCourse, useCourseRig } from '#server/courses/course.fixture.ts'
import { ENGINES } from '#tests/setup/engines.ts'

const refused = (status: number, code: string) => ({ status, body: { code } })

describe.each(ENGINES)('Scenarios of a course on $name', (engine) => {
  const rig = useCourseRig(engine)

  const publish = (course: string, source: string) =>
    rig().ana.ask(`POST /api/courses/${course}/scenarios`, { source })

  const idsOfCourse = async (course: string) => {
    const { body } = await rig().ana.ask(`GET /api/courses/${course}/scenarios`)
    const { scenarios } = body as {
      readonly scenarios: readonly {
        readonly id: string
        readonly version: string
        readonly isOfCourse: boolean
        readonly isOpenToPractice: boolean
      }[]
    }
    return scenarios
      .filter(({ isOfCourse }) => isOfCourse)
      .map(({ id, version, isOpenToPractice }) => [id, version, isOpenToPractice])
  }

  test('an instructor publishes a file, and it can be made an exercise of in that course alone', async () => {
    const { course } = await makeCourse(rig())
    const other = await makeCourse(rig())
    const published = await publish(course, minimalScenarioYaml)
    expect(published).toEqual({
      status: 200,
      body: { published: true, scenario: 'sam', hash: expect.stringMatching(/^[\w-]{20,}$/) },
    })
    expect([await idsOfCourse(course), await idsOfCourse(other.course)]).toEqual([
      [['sam', '1.0.0', false]],
      [],
    ])
    const draft = { settings: { title: 'Sam' }, scenario: 'sam' }
    const made = await rig().ana.ask(`POST /api/courses/${course}/exercises`, draft)
    const pinned = await rig().ana.ask(
      `POST /api/exercises/${textAt(made.body, 'exercise')}/publish`,
    )
    expect(pinned.body).toEqual({ scenarioHash: textAt(published.body, 'hash') })
    expect(await rig().ana.ask(`POST /api/courses/${other.course}/exercises`, draft)).toEqual(
      refused(409, 'scenario-missing'),
    )
  })

  test('a later file takes the place of the earlier one, and published exercises keep theirs', async () => {
    const { course } = await makeCourse(rig())
    const first = await publish(course, minimalScenarioYaml)
    const draft = { settings: { title: 'Sam' }, scenario: 'sam' }
    const made = await rig().ana.ask(`POST /api/courses/${course}/exercises`, draft)
    const exercise = textAt(made.body, 'exercise')
    await rig().ana.ask(`POST /api/exercises/${exercise}/publish`)
    await publish(course, minimalScenarioYaml.replace('version: 1.0.0', 'version: 1.1.0'))
    expect(await idsOfCourse(course)).toEqual([['sam', '1.1.0', false]])
    const { body } = await rig().ana.ask(`GET /api/exercises/${exercise}`)
    expect(textAt(body, 'scenarioHash')).toBe(textAt(first.body, 'hash'))
  })

  test('the file comes back word for word, and is gone when it is taken out', async () => {
    const { course } = await makeCourse(rig())
    const source = `# mine\n${minimalScenarioYaml}`
    await publish(course, source)
    const address = `/api/courses/${course}/scenarios/sam`
    expect((await rig().ana.ask(`GET ${address}`)).body).toEqual({ source })
    expect((await rig().ana.ask(`DELETE ${address}`)).body).toEqual({ done: true })
    expect(await rig().ana.ask(`GET ${address}`)).toEqual(refused(404, 'not-found'))
    expect(await rig().ana.ask(`DELETE ${address}`)).toEqual(refused(404, 'not-found'))
    expect(await idsOfCourse(course)).toEqual([])
    const acts = await auditOf(rig(), course)
    expect(acts.slice(-2)).toEqual([
      [
        'scenario.published',
        { scenario: 'sam', version: '1.0.0', hash: expect.stringMatching(/^[\w-]{20,}$/) },
      ],
      ['scenario.withdrawn', { scenario: 'sam' }],
    ])
  })

  test('a file with an error, or one that is still a draft, is not published, and says where', async () => {
    const { course } = await makeCourse(rig())
    const problemsOf = async (source: string) => {
      const { body } = await publish(course, source)
      const { published, problems } = body as {
        readonly published: boolean
        readonly problems: readonly { readonly code: string; readonly line: number }[]
      }
      return [published, problems.map(({ code, line }) => [code, line])]
    }
    expect(await problemsOf(minimalScenarioYaml.replace('level: 1', 'level: 9'))).toEqual([
      false,
      [['SCN015', 9]],
    ])
    expect(
      await problemsOf(minimalScenarioYaml.replace('status: active', 'status: draft')),
    ).toEqual([false, [['SCN059', 4]]])
    expect(await idsOfCourse(course)).toEqual([])
  })

  test('students neither publish nor read one', async () => {
    const made = await makeCourse(rig())
    const { ben } = rig()
    await joinAs(rig(), ben, made)
    await publish(made.course, minimalScenarioYaml)
    for (const asked of [
      await ben.ask(`POST /api/courses/${made.course}/scenarios`, { source: '' }),
      await ben.ask(`GET /api/courses/${made.course}/scenarios/sam`),
    ])
      expect(asked).toEqual(refused(403, 'not-allowed'))
  })
})
