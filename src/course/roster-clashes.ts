import { comparableKey, ROSTER_KEYS, type RosterKey } from './roster-member.ts'
import type { RosterRow } from './roster-row.ts'

export type RowClash =
  /** says what an earlier row says, word for word */
  | 'duplicate-row'
  /** another row says something else of the same number, e-mail or login id; which of them is right is not guessed at */
  | 'id-number-twice'
  | 'email-twice'
  | 'login-id-twice'
  /** another row is about the same member, found by something else */
  | 'member-twice'

/**
 * What is wrong with rows only because of other rows. Rows with nothing to tell them apart but a name never clash: two
 * people may have the same.
 * @returns for each row, in order
 */
export function rosterClashes(
  rows: readonly { readonly row: RosterRow; readonly memberId: string | null }[],
): readonly (readonly RowClash[])[] {
  const said = new Map<string, number>()
  const isDuplicate = rows.map(({ row }, index) => {
    if (ROSTER_KEYS.every((key) => row[key] === null)) return false
    const words = JSON.stringify(row)
    if (said.has(words)) return true
    said.set(words, index)
    return false
  })
  const distinct = rows.filter((_, index) => !isDuplicate[index])
  const counts = new Map<string, number>()
  for (const row of distinct)
    for (const { mark } of marksOf(row)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return rows.map((row, index) => {
    if (isDuplicate[index]) return ['duplicate-row']
    const shared = marksOf(row).filter(({ mark }) => (counts.get(mark) ?? 0) > 1)
    const byKey = shared.filter(({ clash }) => clash !== 'member-twice')
    return (byKey.length > 0 ? byKey : shared).map(({ clash }) => clash)
  })
}

const CLASHES = {
  idNumber: 'id-number-twice',
  email: 'email-twice',
  loginId: 'login-id-twice',
} as const satisfies Record<RosterKey, RowClash>

/** What may stand on one row only. */
function marksOf({
  row,
  memberId,
}: {
  readonly row: RosterRow
  readonly memberId: string | null
}): readonly { readonly mark: string; readonly clash: RowClash }[] {
  const keys = ROSTER_KEYS.flatMap((key) => {
    const value = row[key]
    if (value === null) return []
    return [{ mark: `${key} ${comparableKey(key, value)}`, clash: CLASHES[key] }]
  })
  if (memberId === null) return keys
  return [...keys, { mark: `member ${memberId}`, clash: 'member-twice' }]
}
