import type { ClientVariable } from '#scenario/client-variable.ts'

/** What a student calls the numbers of the client. @param name the name the client is called by */
export const variableInWords = (variable: ClientVariable, name: string): string =>
  VARIABLE_WORDS[variable](name)

/** The order in which changes are read: the relation first. */
export const READING_ORDER = [
  'bond',
  'open',
  'discord',
  'frame',
  'goal',
  'hope',
  'arousal',
] as const satisfies readonly ClientVariable[]

/** "trust +4", "strain between you −3"; whole points. */
export const pointsInWords = (variable: ClientVariable, points: number, name: string): string =>
  `${variableInWords(variable, name)} ${signed(points)}`

const VARIABLE_WORDS = {
  bond: () => 'trust',
  open: () => 'openness',
  arousal: (name) => `how stirred up ${name} is`,
  discord: () => 'strain between you',
  hope: () => 'hope',
  goal: () => 'a shared aim',
  frame: () => 'the frame',
} as const satisfies Record<ClientVariable, (name: string) => string>

function signed(points: number): string {
  const whole = Math.round(Math.abs(points))
  return points < 0 ? `−${whole}` : `+${whole}`
}
