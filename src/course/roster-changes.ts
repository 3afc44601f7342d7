import type { RosterMember } from './roster-member.ts'
import type { RosterRow } from './roster-row.ts'

/** One field of a member as it is and as it would be. */
export type RosterChange = {
  readonly [Field in keyof RosterMember]: {
    readonly field: Field
    readonly from: RosterMember[Field]
    readonly to: RosterMember[Field]
  }
}[keyof RosterMember]

/** What a row changes of the member it is about. What it does not say stays, and groups are only ever added. */
export function rosterChanges(member: RosterMember, row: RosterRow): readonly RosterChange[] {
  const known = new Set(member.groups.map((title) => title.toLowerCase()))
  const added = row.groups.filter((title) => !known.has(title.toLowerCase()))
  const changes: RosterChange[] = [
    { field: 'name', from: member.name, to: row.name ?? member.name },
    { field: 'email', from: member.email, to: row.email ?? member.email },
    { field: 'idNumber', from: member.idNumber, to: row.idNumber ?? member.idNumber },
    { field: 'loginId', from: member.loginId, to: row.loginId ?? member.loginId },
    { field: 'role', from: member.role, to: row.role ?? member.role },
    { field: 'timePercent', from: member.timePercent, to: row.timePercent ?? member.timePercent },
    {
      field: 'groups',
      from: member.groups,
      to: added.length > 0 ? [...member.groups, ...added] : member.groups,
    },
  ]
  return changes.filter(({ from, to }) => from !== to)
}

export const changedMember = (
  member: RosterMember,
  changes: readonly RosterChange[],
): RosterMember => ({
  name: member.name,
  email: member.email,
  idNumber: member.idNumber,
  loginId: member.loginId,
  role: member.role,
  timePercent: member.timePercent,
  groups: member.groups,
  ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
})
