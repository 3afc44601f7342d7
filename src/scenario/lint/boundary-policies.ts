import type { Finding } from '#scenario/finding.ts'
import { normalised } from '#scenario/phrase.ts'
import type { Check } from './lint-context.ts'
import { TESTED_RULES } from './tested-rules.ts'

/** SCN068: a boundary is tested and the policy card has no rule for what is asked. English words only. */
export const boundaryPolicies: Check = ({ draft, isWhole, isEnglish }) => {
  if (!isEnglish || draft.policyCard === undefined || !isWhole('policyCard')) return []
  const rules = draft.policyCard.map(({ topic, rule }) => normalised(`${topic}: ${rule}`))
  return (draft.moments ?? []).flatMap(({ id, title, cues, says }, at): readonly Finding[] => {
    if (!cues.includes('boundaryTest')) return []
    const words = normalised([title, ...says.map((speech) => speech.says)].join(' / '))
    const asked = TESTED_RULES.filter(({ asksFor }) => asksFor.test(words))
    const isCovered = asked.some(({ ruleNames }) => rules.some((rule) => ruleNames.test(rule)))
    return asked.length === 0 || isCovered
      ? []
      : [
          {
            code: 'SCN068',
            path: ['moments', at, 'cues'],
            atKey: true,
            message: `the boundary test "${id}" is about ${asked.map(({ name }) => name).join(' or ')}, and no rule on the policy card is`,
            fix: 'Add the rule that a placement would have, so that the student knows what to hold.',
          },
        ]
  })
}
