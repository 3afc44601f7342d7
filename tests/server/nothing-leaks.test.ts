import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { RELEASE_ITEMS } from '#course/release-item.ts'
import { BEHAVIOUR_CODES } from '#scenario/behaviour-code.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { openTestSite, type TestSite, textAt } from '#server/course-site.fixture.ts'
import { noticeFor } from '#server/people/notice-for.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { SQLITE } from '#tests/setup/engines.ts'
import { hiddenHalf } from './hidden-half.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios')
const SUMMARY = 'You stayed beside her when the room went quiet.'
const COMMENT = 'This one is worth keeping.'

const scenarios: readonly Scenario[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { scenario } = parseScenario(readFileSync(join(FOLDER, file), 'utf8'), file)
    return scenario === null ? [] : [scenario]
  })

let site: TestSite | null = null
afterEach(async () => {
  await site?.close()
  site = null
})

/** Plays a whole assessed attempt. @returns every byte that the student was sent until the marks were given back */
async function everythingSent(scenario: Scenario, replies: readonly string[]) {
  const open = await openTestSite(await SQLITE.fresh())
  site = open
  const { kysely } = open.services.database
  await seedCourse(kysely, compileScenario(scenario), { hints: false })
  const student = await open.person('Student')
  const instructor = await open.person('Instructor')
  await seedStudents(kysely, [{ id: student.id, name: 'Student' }])
  await seedStudents(kysely, [{ id: instructor.id, name: 'Instructor' }], 0, 2)
  await kysely
    .updateTable('members')
    .set({ role: 'instructor' })
    .where('person_id', '=', instructor.id)
    .execute()
  const sent: string[] = []
  const ask = async (key: string, body?: unknown) => {
    const answer = await student.ask(key, body)
    sent.push(JSON.stringify(answer.body))
    return answer.body
  }

  await ask('GET /api/exercises/exercise/brief')
  const started = await ask('POST /api/exercises/exercise/attempts', {
    goal: scenario.goals[0]?.id ?? null,
    agreesToHonesty: true,
  })
  const attempt = textAt(started, 'attempt')
  const lookEverywhere = async () => {
    for (const path of [
      '/api/me',
      '/api/me/data',
      '/api/me/audit',
      '/api/courses/course',
      '/api/exercises/exercise/brief',
      // Trying again is for after the release.
      `/api/attempts/${attempt}/tries`,
      `/api/attempts/${attempt}/replies/1/tries`,
      `/api/attempts/${attempt}/replies/1/exemplars`,
      `/api/attempts/${attempt}`,
      `/api/attempts/${attempt}/result`,
      `/api/attempts/${attempt}/contests`,
      `/api/attempts/${attempt}/record`,
      // What is for others refuses without a word of it.
      `/api/attempts/${attempt}/marking`,
      '/api/exercises/exercise/trial',
      '/api/exercises/exercise/marking',
      '/api/exercises/exercise/gradebook',
    ])
      await ask(`GET ${path}`)
  }
  let view = (await ask(`GET /api/attempts/${attempt}`)) as View
  for (const text of replies) {
    if (view.phase !== 'awaiting-student') break
    view = (await ask(`POST /api/attempts/${attempt}/turns`, {
      index: (view.turns.at(-1)?.index ?? -1) + 1,
      text,
    })) as View
  }
  await ask(`POST /api/attempts/${attempt}/hint`)
  await lookEverywhere()
  await ask(`POST /api/attempts/${attempt}/submit`, { ratings: {}, intention: '', replay: '' })
  await lookEverywhere()
  const mark = {
    levels: Object.fromEntries(
      ['empathy', 'active-listening', 'boundaries', 'resistance'].map((skill) => [
        skill,
        { status: 'level', level: 2 },
      ]),
    ),
    comments: [{ index: 1, text: COMMENT }],
    summary: SUMMARY,
  }
  const saved = await instructor.ask(`PUT /api/attempts/${attempt}/marks`, {
    mark,
    version: 0,
    reason: '',
  })
  const shown = await instructor.ask(`POST /api/attempts/${attempt}/proposal`, {
    secondReading: false,
  })
  await lookEverywhere()
  const said = (JSON.parse(sent.at(-8) ?? '{}') as View).turns ?? view.turns
  const beforeRelease = sent.splice(0).join('\n')
  const steps = []
  for (const step of ['complete', 'make-ready'])
    steps.push(
      await instructor.ask(`POST /api/attempts/${attempt}/marking-step`, {
        step,
        reason: 'It is whole.',
      }),
    )
  steps.push(
    await instructor.ask('POST /api/exercises/exercise/release', {
      attempts: [attempt],
      items: RELEASE_ITEMS,
    }),
  )
  const { exemplars } = (await ask(`GET /api/attempts/${attempt}/result`)) as {
    readonly exemplars: readonly { readonly index: number }[]
  }
  await lookEverywhere()
  for (const { index } of exemplars) {
    await ask(`GET /api/attempts/${attempt}/replies/${index}/tries`)
    await ask(`GET /api/attempts/${attempt}/replies/${index}/exemplars`)
  }
  const beforeATry = sent.splice(0).join('\n')
  for (const { index } of exemplars) {
    const place = `/api/attempts/${attempt}/replies/${index}`
    await ask(`POST ${place}/tries`, { try: 1, turn: 1, text: 'Mm.' })
    await ask(`GET ${place}/exemplars`)
  }
  return {
    sent: beforeRelease,
    beforeATry,
    afterATry: sent.join('\n'),
    places: exemplars.length,
    released: steps.map(({ status }) => status),
    staff: [saved.status, shown.status],
    proposal: JSON.stringify(shown.body),
    said: said.flatMap((turn) => [turn.says ?? '', turn.stage ?? '', turn.text ?? '']),
  }
}

interface View {
  readonly phase: string
  readonly turns: readonly {
    readonly index: number
    readonly says?: string
    readonly stage?: string | null
    readonly text?: string
  }[]
}

describe('What a student is sent of an assessed attempt', () => {
  test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    'holds nothing of the hidden half, no code, no score and no mark before they are given back, and no exemplar before a try: %s',
    async (_, scenario) => {
      const replies = scenario.trainees[0]?.replies ?? []
      const { sent, said, staff, proposal, released, beforeATry, afterATry, places } =
        await everythingSent(scenario, replies)
      expect(staff).toEqual([200, 200])
      const open = JSON.stringify([
        scenario.id,
        scenario.title,
        scenario.brief,
        scenario.policyCard,
        scenario.goals,
        scenario.contentNotes,
        scenario.setting,
        noticeFor({ model: null }, null),
        RELEASE_ITEMS,
      ])
      const leaked = hiddenHalf(scenario, [...said, ...replies, open]).filter(({ text }) =>
        sent.includes(JSON.stringify(text).slice(1, -1)),
      )
      expect(leaked).toEqual([])
      const codes = BEHAVIOUR_CODES.filter((code) => sent.includes(`"${code}"`))
      expect(codes).toEqual([])
      expect(
        ['"verdict', 'evidence":[', '"coded"', '"band"', SUMMARY, COMMENT].filter((each) =>
          sent.includes(each),
        ),
      ).toEqual([])
      // The same search finds them where they are allowed to be.
      expect(BEHAVIOUR_CODES.some((code) => proposal.includes(`"${code}"`))).toBe(true)

      const written = scenario.moments
        .flatMap(({ exemplars }) => exemplars.map(({ reply }) => reply))
        .filter((reply) => !replies.some((each) => each.includes(reply)))
      const isIn = (text: string) => (reply: string) =>
        text.includes(JSON.stringify(reply).slice(1, -1))
      expect(released).toEqual([200, 200, 200])
      expect(written.filter(isIn(beforeATry))).toEqual([])
      expect(written.some(isIn(afterATry))).toBe(places > 0)
    },
  )
})
