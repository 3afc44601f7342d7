import type { Wordings } from '#authoring/worded-reply.ts'

/** The turn of the one sharp word. @source clinical reference R4 */
export const CONFRONTS_AT = 6

/** What a decent person says on a bad day. */
export const MISSTEP: Wordings = [
  "You're just making excuses.",
  "You're not even trying, are you?",
  "You're being difficult for no reason.",
]
