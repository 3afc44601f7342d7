/** What a client turn calls for: the denominators of the skills. @source clinical reference A1, glossary */
export const CUE_TAGS = [
  'affectCue',
  'boundaryTest',
  'discordEvent',
  'cultureCue',
  'riskCue',
  'repairNeeded',
] as const

export type CueTag = (typeof CUE_TAGS)[number]
