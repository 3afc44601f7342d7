import { settingsOf } from '#server/attempts/exercise-settings-of.ts'
import type { Database } from '#store/tables.ts'
import { exportedAttempts } from './exported-attempts.ts'
import { exportedMarking } from './exported-marking.ts'
import { iso } from './iso.ts'

/** Every course that a person has or had a place in, with all that hangs on the place. */
export async function exportedPlaces(database: Database, person: string, now: number) {
  const members = await database
    .selectFrom('members')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const exported = []
  for (const member of members) {
    const { title } = await database
      .selectFrom('courses')
      .select('title')
      .where('id', '=', member.course_id)
      .executeTakeFirstOrThrow()
    exported.push({
      course: title,
      role: member.role,
      name: member.name,
      email: member.email,
      idNumber: member.id_number,
      loginId: member.login_id,
      timePercent: member.time_percent,
      numberWhileAnonymous: member.alias,
      addedAt: iso(member.created_at),
      removedAt: iso(member.removed_at),
      groups: await groupsOf(database, member.id),
      overrides: await overridesOf(database, member.id),
      optOuts: await optOutsOf(database, member.id),
      attempts: await exportedAttempts(database, member, now),
      marking: await exportedMarking(database, member.id),
    })
  }
  return exported
}

async function groupsOf(database: Database, memberId: string) {
  const rows = await database
    .selectFrom('group_members')
    .innerJoin('groups', 'groups.id', 'group_members.group_id')
    .select('groups.title')
    .where('member_id', '=', memberId)
    .orderBy('groups.title')
    .execute()
  return rows.map(({ title }) => title)
}

/** With the reason: it is about this person, whoever it was written for. */
async function overridesOf(database: Database, memberId: string) {
  const rows = await database
    .selectFrom('overrides')
    .innerJoin('exercises', 'exercises.id', 'overrides.exercise_id')
    .select(['exercises.settings', 'override', 'reason', 'set_at'])
    .where('member_id', '=', memberId)
    .orderBy('set_at')
    .execute()
  return rows.map(({ settings, override, reason, set_at }) => ({
    exercise: settingsOf({ settings }).title,
    override: JSON.parse(override),
    reason,
    setAt: iso(set_at),
  }))
}

async function optOutsOf(database: Database, memberId: string) {
  const rows = await database
    .selectFrom('opt_outs')
    .innerJoin('exercises', 'exercises.id', 'opt_outs.exercise_id')
    .select(['exercises.settings', 'words', 'at', 'answer', 'answered_at'])
    .where('member_id', '=', memberId)
    .orderBy('at')
    .execute()
  return rows.map(({ settings, words, at, answer, answered_at }) => ({
    exercise: settingsOf({ settings }).title,
    words,
    at: iso(at),
    answer,
    answeredAt: iso(answered_at),
  }))
}
