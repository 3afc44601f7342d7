import { rule } from './rule.ts'

/** The righting reflex: advice, solutions and directions nobody asked for. @source clinical reference B3, ADV */
export const ADVICE_RULES = [
  rule(
    'ADV',
    'advice.should',
    /\byou (?:really |just |probably |also |definitely |maybe |perhaps |still )*(?:should|ought to|had better|need to|must)(?: really| just| probably| try| also)* (?!be feeling|have felt|feel|have been|be so|be really|be very|be feeling|not have to|have had)\w+/,
  ),
  rule(
    'ADV',
    'advice.have-you-tried',
    /\bhave you (?:ever |not |already |at all |maybe |actually )*(?:thought (?:about|of)|considered|tried) (?:\w+ing|a|an|the|some|to|your|just|writing|going|it)\b/,
  ),
]
