import type { AnswerOf } from '#contract/api/api-types.ts'
import type { Contested, RELEASE_ROUTES } from '#contract/api/release.routes.ts'
import type { Mark } from '#course/mark.schema.ts'
import { standingInMark } from '#course/standing.ts'
import { SKILLS } from '#scenario/skill.ts'
import { markersNamed } from '#server/marking/markers.ts'
import type { MarkingTables } from '#store/tables/marking-tables.ts'
import type { Database } from '#store/tables.ts'
import type { ContestedThing } from './contested-words.ts'
import { givenLevel } from './given-levels.ts'

export type ContestRow = MarkingTables['contests']
export type ContestView = AnswerOf<
  (typeof RELEASE_ROUTES)['GET /api/attempts/:attempt/contests'],
  never
>['contests'][number]

/** Contests as everybody concerned reads them: the same thread and the same evidence for all. Oldest first. */
export async function contestViews(
  database: Database,
  attemptIds: readonly string[],
): Promise<readonly { readonly row: ContestRow; readonly view: ContestView }[]> {
  if (attemptIds.length === 0) return []
  const rows = await database
    .selectFrom('contests')
    .selectAll()
    .where('attempt_id', 'in', attemptIds)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  const names = await markersNamed(
    database,
    rows.flatMap(({ answerer_id, answered_by }) => [answerer_id, answered_by]),
  )
  return rows.map((row) => ({ row, view: contestView(row, names) }))
}

function contestView(row: ContestRow, names: ReadonlyMap<string, string>): ContestView {
  // Written by `openContest` alone, from what had been checked.
  const { words, codes, evidence, ...about } = JSON.parse(row.about) as Contested & ContestedThing
  const contested = JSON.parse(row.contested_mark) as Mark
  const changed = row.changed_mark === null ? null : (JSON.parse(row.changed_mark) as Mark)
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    id: row.id,
    attempt: row.attempt_id,
    about,
    words,
    codes,
    evidence,
    level: about.kind === 'level' ? givenLevel(contested, about.skill) : null,
    reason: row.reason,
    openedAt: row.opened_at,
    answerer: nameOf(row.answerer_id),
    state: row.state,
    answer: row.answer,
    answeredBy: nameOf(row.answered_by),
    answeredAt: row.answered_at,
    isAnsweredByMarker: row.answered_by !== null && row.answered_by === row.contested_marker_id,
    changes: changed === null ? [] : changesBetween(contested, changed),
  }
}

const changesBetween = (one: Mark, other: Mark): ContestView['changes'] =>
  SKILLS.map((skill) => ({
    skill,
    before: standingInMark(one, skill),
    after: standingInMark(other, skill),
  })).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
