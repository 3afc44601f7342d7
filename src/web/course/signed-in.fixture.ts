import type { OwnPlace } from '#contract/api/own-place.schema.ts'
import type { Answered } from '#web/api/ask.ts'

type Me = Answered<'GET /api/me'>

export const NOBODY: Me = {
  person: null,
  hasReadNotice: false,
  places: [],
  outsideSignIn: null,
  takesPasswords: true,
}

/** Nora, who has read the notice. */
export const nora = (role: OwnPlace['role'], isAdministrator = false): Me => ({
  ...NOBODY,
  person: { id: 'p1', name: 'Nora Quinn', email: 'nora@example.org', isAdministrator },
  hasReadNotice: true,
  places: [{ course: 'c1', title: 'Counselling skills 2', role, isArchived: false }],
})

export const courseOf = (
  role: OwnPlace['role'],
  more: Partial<Answered<'GET /api/courses/:course'>> = {},
): Answered<'GET /api/courses/:course'> => ({
  course: 'c1',
  title: 'Counselling skills 2',
  role,
  isArchived: false,
  timeZone: 'Europe/Dublin',
  joinCode: null,
  retentionDays: null,
  archivedAt: null,
  purgeAt: null,
  exercises: [],
  ...more,
})
