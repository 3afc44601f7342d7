import type { AnswerOf } from '#contract/api/api-types.ts'
import type { GRADEBOOK_ROUTES } from '#contract/api/gradebook.routes.ts'
import { isMarkable } from '#course/is-markable.ts'
import type { Mark } from '#course/mark.schema.ts'
import { type MarkSheetTurn, markSheet } from '#course/mark-sheet.ts'
import { shownName } from '#server/marking/shown-name.ts'
import { saidTurns, talkOfAttempt } from '#server/marking/talk-of-attempt.ts'
import type { Services } from '#server/services.ts'
import type { CourseTables } from '#store/tables/course-tables.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import { type GradedAttempt, gradedWork } from './graded-work.ts'
import { markFor, type Viewer } from './viewer.ts'

type Answer = AnswerOf<
  (typeof GRADEBOOK_ROUTES)['GET /api/exercises/:exercise/exports/mark-sheets'],
  never
>

/**
 * Sheets of attempts that are marked, as far as whoever asks may see the marks; students in the order of their names.
 * @param only of this attempt; null: of all
 */
export async function markSheets(
  services: Services,
  course: CourseTables['courses'],
  row: ExerciseTables['exercises'],
  viewer: Viewer,
  only: string | null,
): Promise<Answer> {
  const { exercises, attempts, students } = await gradedWork(services, course.id, [row])
  const people = await namesIn(services, course.id)
  const scenario = await pinnedTitle(services, row)
  const sheets: Answer['sheets'][number][] = []
  const ofMember = Map.groupBy(attempts, (each) => each.row.member_id)
  for (const { settings } of exercises)
    for (const member of students)
      for (const graded of ofMember.get(member.id) ?? []) {
        const attempt = graded.row
        const mark = markFor(viewer, graded, settings)
        const isAsked = only === null || only === attempt.id
        const end = { state: attempt.state, endedBy: attempt.ended_by }
        if (mark === null || !isAsked || !isMarkable(end)) continue
        const { name } = shownName(member, settings, attempt)
        const head = {
          course: course.title,
          exercise: settings.title,
          student: name,
          attempt: attempt.number,
          scenario: scenario.title,
          scenarioVersion: scenario.version,
          markers: markersOf(graded, people),
          endedAt: attempt.ended_at,
          releasedAt: attempt.released_at,
        }
        const turns = await turnsFor(services, graded, row, mark)
        const { attempt: number, ...sheet } = markSheet(head, mark, settings.skills, turns)
        sheets.push({ ...sheet, number, attempt: attempt.id })
      }
  return { timeZone: exercises[0]?.settings.timeZone ?? course.time_zone, sheets }
}

const markersOf = (
  { marks }: GradedAttempt,
  people: ReadonlyMap<string, string>,
): readonly string[] =>
  marks
    .toSorted((a, b) => Number(b.isFinal) - Number(a.isFinal) || a.savedAt - b.savedAt)
    .flatMap(({ markerId }) => people.get(markerId) ?? [])

/** Words are looked up for comments alone: without any the talk need not be read. */
async function turnsFor(
  services: Services,
  { row }: GradedAttempt,
  exercise: ExerciseTables['exercises'],
  mark: Mark,
): Promise<readonly MarkSheetTurn[]> {
  if (mark.comments.length === 0) return []
  const talk = await talkOfAttempt(services, { attempt: row, exercise })
  if (talk === null) return []
  return saidTurns(talk.folded).map((turn) => ({
    index: turn.index,
    speaker: turn.speaker,
    text: turn.speaker === 'client' ? turn.says : turn.text,
  }))
}

async function namesIn({ database }: Services, courseId: string) {
  const rows = await database.kysely
    .selectFrom('members')
    .select(['id', 'name'])
    .where('course_id', '=', courseId)
    .where('role', '!=', 'student')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function pinnedTitle({ database }: Services, { scenario_hash }: ExerciseTables['exercises']) {
  const pinned = await database.kysely
    .selectFrom('pinned_scenarios')
    .select(['title', 'version'])
    .where('hash', '=', scenario_hash)
    .executeTakeFirst()
  return pinned ?? { title: '', version: '' }
}
