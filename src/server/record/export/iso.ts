/** A moment as people read it, in UTC; null stays null. @param at milliseconds since 1970 */
export const iso = <At extends number | null>(at: At) =>
  (at === null ? null : new Date(at).toISOString()) as At extends null ? string | null : string
