import type { Scenario } from '#scenario/scenario.schema.ts'

const MEDIUM = {
  room: null,
  video: 'by video',
  chat: 'by chat',
  telephone: 'by telephone',
} as const satisfies Record<Scenario['setting']['medium'], string | null>

/** @returns for example "A small room in the advice centre · session 2 of 4" */
export function settingWords({ place, medium, session, ofSessions }: Scenario['setting']): string {
  const where = [place, MEDIUM[medium]].filter((part) => part !== null).join(', ')
  return `${where} · session ${session}${ofSessions === undefined ? '' : ` of ${ofSessions}`}`
}
