import { comparableKey, ROSTER_KEYS, type RosterMember } from './roster-member.ts'
import type { RosterRow } from './roster-row.ts'

export interface PresentMember extends RosterMember {
  readonly id: string
}

export type MatchFault =
  /** its number, e-mail and login id belong to different members */
  | 'matches-several-members'
  /** found by something else, but the member has another id number, and gradebooks match by it */
  | 'id-number-differs'

export interface RosterMatch {
  /** null: nobody, or nobody for sure */
  readonly member: PresentMember | null
  readonly faults: readonly MatchFault[]
}

/**
 * Finds the member that a row is about: by id number, e-mail or login id, never by name.
 * @returns a function from a row to its match, which takes no longer in a larger course
 */
export function rosterMatcher(members: readonly PresentMember[]): (row: RosterRow) => RosterMatch {
  const byKey = ROSTER_KEYS.map((key) => ({
    key,
    members: Map.groupBy(
      members.filter((member) => member[key] !== null),
      (member) => comparableKey(key, member[key] ?? ''),
    ),
  }))
  return (row) => {
    const found = byKey.flatMap(({ key, members: withKey }) => {
      const value = row[key]
      return value === null ? [] : (withKey.get(comparableKey(key, value)) ?? [])
    })
    const [member, ...others] = new Set(found)
    if (!member) return { member: null, faults: [] }
    if (others.length > 0) return { member: null, faults: ['matches-several-members'] }
    const differs =
      row.idNumber !== null && member.idNumber !== null && row.idNumber !== member.idNumber
    return differs ? { member: null, faults: ['id-number-differs'] } : { member, faults: [] }
  }
}
