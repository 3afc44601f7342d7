/**
 * How the client holds themself towards this counsellor when they next speak. A line is written for one or more.
 * `settled` and `guarded` are the everyday two: guarded is the client at L0 or under discord of 40 or more.
 * @source clinical reference C4–C6; the names are ours
 */
export const STANCES = [
  'settled',
  'guarded',
  'shutDown',
  'flooded',
  'withdrawing',
  'confronting',
  'testing',
] as const

export type Stance = (typeof STANCES)[number]
