import { rule } from './rule.ts'

const SAID =
  '(?:said|told me|tell me|say|answered|mentioned|got through|got over|went (?:past|over)|passed over|ran (?:past|over)|rushed|hurried (?:past|over)|skipped (?:past|over)|skated over)'
const IT =
  '(?:it|that|this|all of (?:it|that)|that (?:bit|part|one|last bit|name|word|last part)|the (?:last|first) (?:bit|part)|(?:his|her|their) name|the word \\w+|my question)'
const MANNER =
  '(?:quick|quickly|fast|soft|softly|quiet|quietly|flat|flatly|lightly|slowly|carefully|loud|loudly|sharply|gently|coldly|calmly|(?:all )?in one (?:breath|go)|under your breath|(?:almost )?in a whisper|in passing|with (?:a|half a|such a) (?:\\w+ )?(?:smile|laugh|shrug|grin|sigh)|without (?:a breath|breathing|looking (?:up|at me)|blinking)|(?:almost )?like (?:a list|it was nothing|a joke)|as if it was nothing|with your (?:eyes|head|hand|hands|arms|coat) \\w+|looking (?:away|down|at the \\w+)|smiling|laughing)'

/** How something was said, noticed and no more. @source clinical reference B3, IMM: an observation alone is SR */
export const NOTICING_RULES = [
  rule(
    'SR',
    'noticing.how-it-was-said',
    new RegExp(
      `^(?:and |but |there |just now |i noticed (?:that |how )?|i notice (?:that |how )?)*(?:you ${SAID}(?: ${IT})?|(?:it|that|that (?:bit|part|one|last bit)|the (?:last|first) (?:bit|part)) (?:came|slipped|went|was (?:said|out)|got said|fell)(?: out)?)(?: (?:so|very|really|quite|pretty|awful|dead|a bit|rather|all|too|ever so))* ${MANNER}(?: (?:just now|there|then|when \\w.{0,40}))?$`,
    ),
    { outright: true, confidence: 0.75, whole: true, forms: ['statement', 'fragment'] },
  ),
]
