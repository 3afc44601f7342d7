import { codesOf } from '#coding/coded-turn.ts'
import { HARMS } from '#coding/reader/harms.ts'
import type { Observer } from '#training/stress/read-conversation.ts'
import type { HarmReply } from './harm-replies.ts'

/** `n` replies, of which `hits` were read so. */
export interface Share {
  readonly n: number
  readonly hits: number
}

export interface HarmFigures {
  /** replies meant well that are told to do some harm, however sure the observer is */
  readonly falseHarms: Share
  /** replies that do harm and are told to do some, and to do the very one they do */
  readonly caught: Share
  readonly caughtAsSuch: Share
  /** good replies in which what they do has been seen */
  readonly seen: Share
}

export function measureFalseHarms(replies: readonly HarmReply[], observer: Observer): HarmFigures {
  const read = replies.map((each) => {
    const previous = [{ speaker: 'client' as const, text: each.client, cues: each.cues }]
    const codes = codesOf(observer({ text: each.reply }, { previous }))
    return { ...each, codes, isHarm: codes.some((code) => HARMS.has(code)) }
  })
  const good = read.filter(({ harm }) => harm === undefined)
  const bad = read.filter(({ harm }) => harm !== undefined)
  const doing = good.filter(({ does }) => does !== undefined)
  const share = (of: typeof read, holds: (each: (typeof read)[number]) => boolean): Share => ({
    n: of.length,
    hits: of.filter(holds).length,
  })
  return {
    falseHarms: share(good, ({ isHarm }) => isHarm),
    caught: share(bad, ({ isHarm }) => isHarm),
    caughtAsSuch: share(bad, ({ harm, codes }) => harm !== undefined && codes.includes(harm)),
    seen: share(doing, ({ does, codes }) => does !== undefined && codes.includes(does)),
  }
}
