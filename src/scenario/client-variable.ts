/** The numbers of the client, 0–100 each. @source clinical reference C1 */
export const CLIENT_VARIABLES = [
  'bond',
  'open',
  'arousal',
  'discord',
  'hope',
  'goal',
  'frame',
] as const

export type ClientVariable = (typeof CLIENT_VARIABLES)[number]
export type ClientVariables = Readonly<Record<ClientVariable, number>>
