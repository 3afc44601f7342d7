import type { Database } from '#store/tables.ts'

/** Whether somebody has attempted, or asked not to sit, anything from this place: then the place has to stay theirs. */
export async function hasWork(within: Database, memberId: string): Promise<boolean> {
  const attempt = await within
    .selectFrom('attempts')
    .select('id')
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  if (attempt !== undefined) return true
  const optOut = await within
    .selectFrom('opt_outs')
    .select('at')
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return optOut !== undefined
}
