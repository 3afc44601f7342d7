import type { Answered } from '#web/api/ask.ts'

type Own = Answered<'GET /api/me/audit'>['acts'][number]
type OfCourse = Answered<'GET /api/courses/:course/audit'>['acts'][number]

/** What the record of a person and the record of a course tell alike of something that was done. */
export type ToldAct = Pick<Own & OfCourse, keyof Own & keyof OfCourse>

export type Facts = ToldAct['facts']
