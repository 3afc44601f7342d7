import type { AuditAction } from '#store/audit/audit-action.ts'
import type { AuditFacts } from '#store/audit/audit-log.ts'

/**
 * Facts that a person may read about what concerns them. All others stay with the staff: a level that was saved says
 * a mark before it is released, and whatever comes to be written down later is not told before somebody has thought of it.
 */
const TOLD: Readonly<Partial<Record<AuditAction, readonly string[]>>> = {
  'attempt.ended': ['endedBy'],
  'attempt.reopened': ['minutes'],
  'item.released': ['item'],
  'contest.answered': ['outcome', 'state'],
  'member.changed': ['what', 'role', 'timePercent', 'by'],
  'export.made': ['format'],
  'person.exported': ['by'],
  'purge.announced': ['purgeAt'],
}

export function factsForThoseConcerned(action: string, facts: AuditFacts): AuditFacts {
  const told: readonly string[] = TOLD[action as AuditAction] ?? []
  return Object.fromEntries(Object.entries(facts).filter(([name]) => told.includes(name)))
}
