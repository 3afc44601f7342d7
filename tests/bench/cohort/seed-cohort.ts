import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'
import { seedPeople } from '#server/people/seeded-people.fixture.ts'
import { seedCourse, seedStudents } from '#server/seeded-course.fixture.ts'
import { openDatabase } from '#store/open-database.ts'
import type { StoreSettings } from '#store/store-settings.ts'
import { BENCH_SECRET } from './bench-secret.ts'

const SCENARIO = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'scenarios',
  'e01-first-fifteen-minutes.yaml',
)

export interface Cohort {
  /** the cookie of each student who is signed in */
  readonly cookies: readonly string[]
  /** what a student of this scenario says, in order */
  readonly replies: readonly string[]
}

/** So many students with a place in a course and signed in, and an exercise that may be sat any number of times. */
export async function seedCohort(settings: StoreSettings, students: number): Promise<Cohort> {
  const opened = await openDatabase(settings)
  if (!opened.ok) throw new Error(opened.failure.sentence)
  const { kysely, close } = opened.value
  const { scenario } = parseScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO)
  if (scenario === null) throw new Error('the scenario does not lint clean')
  await seedCourse(kysely, compileScenario(scenario), { attempts: null })
  const people = Array.from({ length: students }, (_, at) => ({
    id: `p${at}`,
    name: `Student ${at}`,
  }))
  const cookies = await seedPeople(kysely, people, BENCH_SECRET)
  await seedStudents(kysely, people)
  await close()
  return {
    cookies,
    replies: scenario.trainees.flatMap(({ replies }) => replies),
  }
}
