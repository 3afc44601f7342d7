import type { Services } from '#server/services.ts'
import { ownAudit } from './audit/own-audit.ts'
import { exportedAccount } from './export/exported-account.ts'
import { exportedSignatures } from './export/exported-marking.ts'
import { exportedPlaces } from './export/exported-places.ts'
import { iso } from './export/iso.ts'

const ACTS_AT_ONCE = 1000

const NOT_IN_IT = [
  'Practice is kept in your own browser and nowhere else: download it there, on the first page.',
  'Marks that have not been released are not in this file. It says that there are some. When marks are told is for the people who mark, and you can contest them once they are.',
  'Passwords are kept as a hash and keys of sign-ins as secrets: neither is in this file.',
  'Of what markers wrote about others it has the words, without the students’ names.',
  'All times are UTC.',
] as const

/**
 * Everything that is kept about one person, for them to read and to take along. That it was made is written down.
 * @param by who asks for it: the person, or whoever runs the server on their behalf
 */
export async function personExport(
  services: Pick<Services, 'database' | 'audit' | 'now'>,
  person: string,
  by: 'self' | 'operator' = 'self',
) {
  const {
    database: { kysely },
    audit,
    now,
  } = services
  const at = now()
  await audit.record({
    actorId: by === 'self' ? person : null,
    action: 'person.exported',
    facts: { by },
  })
  return {
    format: 'third-chair.person',
    formatVersion: 1,
    madeAt: iso(at),
    notes: NOT_IN_IT,
    account: await exportedAccount(kysely, person),
    places: await exportedPlaces(kysely, person, at),
    signed: await exportedSignatures(kysely, person),
    record: await wholeRecord(services, person),
  }
}

async function wholeRecord(services: Pick<Services, 'database'>, person: string) {
  const acts = []
  let before: string | null | undefined
  while (before !== null) {
    const page = await ownAudit(services, person, before, ACTS_AT_ONCE)
    acts.push(...page.acts.map(({ id, ...act }) => ({ ...act, at: iso(act.at) })))
    before = page.next
  }
  return acts
}
