import { CUE_TAGS } from '#scenario/cue-tag.ts'
import type { Finding } from '#scenario/finding.ts'
import { cuesOffered } from './enough-cues.ts'
import type { Check } from './lint-context.ts'

/** A cue met less often is a passing remark, for which the debrief can do without a measure; judgement. */
const OFTEN = 4

/**
 * SCN066: a kind of cue that comes up again and again, and no good reply shows how it is met. Culture is a side of
 * everybody's life, so it takes good replies of its own only where the session is made for it.
 */
export const cueExemplars: Check = (context) => {
  const { draft, lines } = context
  if (!context.isWhole('opening', 'topics', 'facts', 'moments', 'lines')) return []
  const shown = new Set((draft.moments ?? []).flatMap(({ cues }) => cues))
  const isAboutCulture =
    draft.concepts?.includes('cultural-sensitivity') || draft.keyCodes?.includes('CULT')
  return CUE_TAGS.filter((tag) => tag !== 'cultureCue' || isAboutCulture).flatMap(
    (tag): readonly Finding[] => {
      const first = lines.find(({ line }) => line.cues?.includes(tag) ?? false)
      const offered = cuesOffered(context, tag)
      return first === undefined || shown.has(tag) || offered < OFTEN
        ? []
        : [
            {
              code: 'SCN066',
              path: [...first.path, 'cues'],
              atKey: true,
              message: `${offered} client turns from here on call for an answer to ${tag}, and no moment with that cue has good replies`,
              fix: `Tag a moment that is about it with ${tag}, or write one, with good replies.`,
            },
          ]
    },
  )
}
