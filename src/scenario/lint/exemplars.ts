import type { Finding } from '#scenario/finding.ts'
import { normalised } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'

/** SCN044 and SCN055: good replies that occur twice, and boundary tests whose good replies never state a limit. */
export const exemplars: Check = ({ draft, isWhole, isEnglish }) => {
  const seen = new Set<string>()
  return (draft.moments ?? []).flatMap(
    ({ id, exemplars: replies, cues }, at): readonly Finding[] => {
      const twice = replies.flatMap(({ reply }, index): readonly Finding[] => {
        const key = normalised(reply)
        if (!seen.has(key)) {
          seen.add(key)
          return []
        }
        return [
          {
            code: 'SCN044',
            path: ['moments', at, 'exemplars', index, 'reply'],
            message: 'this exemplary reply occurs earlier in the file',
            fix: 'Write another one, made for this moment.',
          },
        ]
      })
      const lacksLimit =
        cues.includes('boundaryTest') &&
        isEnglish &&
        isWhole('moments') &&
        !replies.some(({ reply }) => LIMIT.test(normalised(reply)))
      return lacksLimit
        ? [
            ...twice,
            {
              code: 'SCN055',
              path: ['moments', at, 'exemplars'],
              atKey: true,
              message: `no exemplary reply of the boundary test "${id}" says what the counsellor cannot do`,
              fix: 'Let at least one say the limit plainly and warmly.',
            },
          ]
        : twice
    },
  )
}

/** English words that carry a limit; judgement, to be validated with authors. */
const LIMIT =
  /\b(?:not|cannot|never|no|only|unable|instead|rather than|outside|limits?|rules?|policy)\b|n't\b/u
