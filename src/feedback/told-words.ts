import type { Debrief } from './debrief.ts'
import { DEBRIEF_RULES } from './debrief-rules.ts'
import { absent, type FeedbackSentence } from './feedback-sentence.ts'

/** What is said beside the facts a client told: that there was none, and how many stayed unsaid. */
export function toldWords({ told, untold }: Pick<Debrief, 'told' | 'untold'>): {
  readonly nothing: FeedbackSentence | null
  readonly untold: FeedbackSentence | null
} {
  const counted = `all ${told.length + untold} facts of this scenario`
  return {
    nothing:
      told.length > 0
        ? null
        : absent('Nothing beyond the surface this time.', DEBRIEF_RULES.told, counted),
    untold:
      untold === 0
        ? null
        : absent(
            `${untold === 1 ? 'One thing' : `${untold} things`} stayed unsaid; another session may show more.`,
            DEBRIEF_RULES.told,
            counted,
          ),
  }
}
