import { invariant } from '#lib/invariant.ts'
import { firstWords } from '#scoring/evidence.ts'
import type { Drill, DrillCriterion } from './drill.ts'
import {
  type DrillAnswer,
  type FindInReply,
  marksOfAnswer,
  transcriptOf,
} from './drill-exchange.ts'
import type { DrillFeedback } from './drill-feedback.ts'
import { CRITERION_WORDS } from './drill-words.ts'
import { findFeeling } from './find-feeling.ts'
import { findFollowing } from './find-following.ts'
import { findLimit } from './find-limit.ts'
import { findPushback } from './find-pushback.ts'
import { findRepair } from './find-repair.ts'
import { findSafety } from './find-safety.ts'

const FINDERS = {
  feeling: findFeeling,
  following: findFollowing,
  limit: findLimit,
  safety: findSafety,
  pushback: findPushback,
  repair: findRepair,
} satisfies Record<DrillCriterion, FindInReply>

/**
 * Whether a reply met what the drill asks for, by the rules that score a session, and one sentence about it.
 * @param answer a reply that says something
 */
export function judgeDrillReply(
  { criterion }: Pick<Drill, 'criterion'>,
  answer: DrillAnswer,
  name: string,
): DrillFeedback {
  const marks = marksOfAnswer(transcriptOf(answer))
  invariant(marks !== null, 'a reply makes an exchange')
  const { outcome, mark, does } = FINDERS[criterion](answer, marks, name)
  const quote = quotable(mark?.words ?? answer.text) ?? quotable(answer.text)
  invariant(quote !== null && answer.text.includes(quote), 'a quote stands in its reply')
  return {
    outcome,
    sentence: `“${quote}” ${does}.`,
    quote,
    code: mark?.code ?? null,
    rule: CRITERION_WORDS[criterion].rule,
  }
}

/** Short enough for a sentence, and without a full stop of its own; null where nothing is left. */
function quotable(words: string): string | null {
  const short = firstWords(words)
  const open = short.replace(/[\s.,;:!…–—-]+$/u, '')
  return open === '' ? short || null : open
}
