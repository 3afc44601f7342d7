import type { AnswerOf } from '#contract/api/api-types.ts'
import type { MARKING_ROUTES } from '#contract/api/marking.routes.ts'
import type { ExerciseSettings } from '#course/exercise-settings.schema.ts'
import type { Services } from '#server/services.ts'
import type { ExerciseTables } from '#store/tables/exercise-tables.ts'
import {
  type AttemptInMarking,
  allFlags,
  exerciseMarking,
  flagSources,
  isCompleted,
} from './exercise-marking.ts'
import { flagsBeforeMarking } from './flags-of-attempt.ts'
import { isWhole, markBy } from './kept-mark.ts'
import { markersNamed, markersOf, namedMarker } from './markers.ts'
import { markingPart, mayShowOthers, secondMarkState } from './marking-part.ts'
import { atWorkOn } from './presence.ts'

type Queue = AnswerOf<(typeof MARKING_ROUTES)['GET /api/exercises/:exercise/marking'], never>

/** What there is to mark in an exercise, as one member of staff sees it. */
export async function markingQueue(
  services: Services,
  exercise: ExerciseTables['exercises'],
  memberId: string | null,
): Promise<Queue> {
  const { kysely } = services.database
  const { settings, attempts } = await exerciseMarking(services, exercise)
  const ids = attempts.map(({ attempt }) => attempt.id)
  const atWork = await atWorkOn(services, ids)
  const markers = await markersOf(kysely, exercise.course_id)
  const names = await markersNamed(
    kysely,
    attempts.flatMap(({ attempt }) => [attempt.marker_id, attempt.second_marker_id]),
  )
  return {
    course: exercise.course_id,
    title: settings.title,
    isAnonymous: settings.isAnonymous,
    hasSecondMarker: settings.hasSecondMarker,
    attempts: attempts.map((each) => {
      const { attempt, shown, marks } = each
      const second = secondMarkState(attempt, settings, marks)
      const own = memberId === null ? null : markBy(marks, memberId)
      return {
        attempt: attempt.id,
        number: attempt.number,
        ...shown,
        state: attempt.state,
        endedAt: attempt.ended_at,
        endedBy: attempt.ended_by,
        markingState: attempt.marking_state,
        marker: namedMarker(names, attempt.marker_id),
        secondMarker: namedMarker(names, attempt.second_marker_id),
        isSecondMarkMissing: second === 'missing' || second === 'begun',
        part: partLeft(each, settings, memberId),
        isOwnMarkWhole: own !== null && isWhole(own.mark, settings.skills),
        flags: mayShowOthers(attempt, settings, marks, memberId)
          ? allFlags(each, settings)
          : flagsBeforeMarking(flagSources(each, settings)),
        atWork: atWork
          .filter((one) => one.attemptId === attempt.id && one.memberId !== memberId)
          .map(({ name }) => name),
      }
    }),
    markers: markers.map(({ id, name }) => ({ member: id, name })),
  }
}

function partLeft(
  { attempt, marks }: AttemptInMarking,
  settings: ExerciseSettings,
  memberId: string | null,
): 'first' | 'second' | null {
  const part = markingPart(attempt, settings, memberId)
  if (part === 'first') return isCompleted(attempt) ? null : 'first'
  if (part === 'other') return null
  const own = markBy(marks, memberId)
  return own !== null && isWhole(own.mark, settings.skills) ? null : 'second'
}
