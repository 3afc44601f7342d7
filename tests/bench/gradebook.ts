// Measures the gradebook of a thousand students through the whole handler over SQLite, and the exports beside it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markOf } from '#course/mark.fixture.ts'
import { compileScenario } from '#scenario/compile-scenario.ts'
import { minimalScenario } from '#scenario/minimal-scenario.fixture.ts'
import type { Band } from '#scoring/verdict.ts'
import { courseSite } from '#server/course-site.ts'
import { attemptRow, markRows, memberRow, seedWork } from '#server/gradebook/gradebook.fixture.ts'
import { openServices } from '#server/open-services.ts'
import { seedPeople } from '#server/people/seeded-people.fixture.ts'
import { BENCH_SECRET } from './cohort/bench-secret.ts'
import { quantile } from './measurement.ts'

const STUDENTS = 1000
const ROUNDS = 30
const LIMIT_MS = 300
/** Every tenth is marked twice, as the sample of blind double marking has it; with "all", every one. */
const DOUBLE_EVERY = process.argv[2] === 'all' ? 1 : 10

const bandOf = (n: number): Band => ([1, 2, 3, 4, 5] as const)[n % 5] ?? 3
const student = (n: number) => `s${String(n).padStart(4, '0')}`
const numbers = Array.from({ length: STUDENTS }, (_, n) => n)

const folder = mkdtempSync(join(tmpdir(), 'third-chair-gradebook-'))
const opened = await openServices({
  store: { engine: 'sqlite', folder: join(folder, 'data') },
  secret: BENCH_SECRET,
  publicUrl: null,
  outside: null,
  takesPasswords: true,
  trustsProxy: false,
  library: { all: [], find: () => null },
  model: null,
  log: () => undefined,
  now: Date.now,
})
if (!opened.ok) throw new Error(opened.failure)
const { services, close } = opened.value
try {
  const app = courseSite(services, null)
  const [cookie = ''] = await seedPeople(
    services.database.kysely,
    [{ id: 'ana', name: 'Ana', isAdministrator: true }],
    BENCH_SECRET,
  )
  await seedWork(
    services.database.kysely,
    compileScenario(minimalScenario),
    {
      isAnonymous: false,
      release: {
        transcript: 'immediately',
        levels: 'immediately',
        evidence: 'manual',
        exemplars: 'manual',
      },
    },
    {
      members: [
        memberRow({ id: 'marker', alias: 5001, role: 'marker' }),
        memberRow({ id: 'second', alias: 5002, role: 'marker' }),
        ...numbers.map((n) => memberRow({ id: student(n), alias: n + 1, id_number: `SIS-${n}` })),
      ],
      attempts: numbers.map((n) =>
        attemptRow({
          id: `a${n}`,
          member_id: student(n),
          marking_state: 'released',
          marker_id: 'marker',
          second_marker_id: n % DOUBLE_EVERY === 0 ? 'second' : null,
          released_at: 1,
        }),
      ),
      marks: numbers.flatMap((n) => {
        const mark = {
          ...markOf(bandOf(n), bandOf(n + 1), bandOf(n * 3), 4),
          comments: Array.from({ length: 8 }, (_, index) => ({
            index: 2 * index + 1,
            text: 'You stayed with what she said, and she went on from there. '.repeat(3).trim(),
          })),
          summary: 'A steady talk, with one moment to return to. '.repeat(8).trim(),
        }
        const other = { ...mark, ...markOf(bandOf(n), bandOf(n), bandOf(n * 3 + (n % 2)), 4) }
        return [
          markRows(`a${n}`, 'marker', mark, true),
          ...(n % DOUBLE_EVERY === 0 ? [markRows(`a${n}`, 'second', other, false)] : []),
        ]
      }),
    },
  )
  console.log(
    `| Measured over SQLite, ${STUDENTS} students | p50 | p99 | Limit | |\n|---|---|---|---|---|`,
  )
  for (const path of [
    '/api/exercises/exercise/gradebook',
    '/api/courses/course/gradebook',
    '/api/exercises/exercise/exports/moodle',
    '/api/exercises/exercise/exports/canvas',
    '/api/exercises/exercise/exports/xapi',
  ]) {
    const samples: number[] = []
    for (let round = -3; round < ROUNDS; round++) {
      const started = performance.now()
      const response = await app.request(`http://localhost${path}`, {
        headers: { cookie },
      })
      await response.text()
      const { status } = response
      if (status !== 200) throw new Error(`${path}: ${status}`)
      if (round >= 0) samples.push(performance.now() - started)
    }
    const [p50, p99] = [quantile(samples, 0.5), quantile(samples, 0.99)]
    console.log(
      `| ${path} | ${p50.toFixed(0)} ms | ${p99.toFixed(0)} ms | ${LIMIT_MS} ms | ${p99 <= LIMIT_MS ? 'met' : 'missed'} |`,
    )
  }
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}
