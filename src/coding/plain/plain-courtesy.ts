import type { ThoughtInPlace } from '#coding/rule.ts'

const THANKS =
  /^(?:oh |wow |ah |yeah |no )*(?:(?:it|that|this) is (?:so |too )?(?:lovely|beautiful|kind|gorgeous|sweet|thoughtful|generous|you)(?: of you)? )?(?:thank you|thanks)(?: so much| very much| ever so much| kindly)?$/
const COMPLIMENT =
  /^(?:oh |wow |and |i think |honestly )*you are (?:being )?(?:so |very |doing |getting on |(?:so )?incredibly )*(?:brave|brilliantly|amazingly|wonderfully|well|so well)$/
const OF_THINGS =
  /^(?:oh |wow |ah |yeah )*(?:there (?:are|is)|those are|these are|they are|that is|it is|what)(?: some| an?)? (?:lovely|nice|beautiful|pretty|gorgeous|wonderful) (?:ones?|photos?|pictures?|names?|flowers?|cards?|colours?|drawings?|paintings?|cakes?|scar(?:f|ves)|song|songs|jumper|coat|dog|cat)$/
const GLAD =
  /^(?:oh |well |and |ah )*(?:it is |that is |i am |how )?(?:so |very )*(?:good|great|lovely|nice|glad|pleased|happy) to (?:hear|know)(?: that| about)? (?:you|he|she|they|things|it|your \w+|the \w+)\b.{2,50}$/
const TURNS = /\b(?:but|though|should|at least|so you|now you|told you|not)\b/

/** Thanks, a compliment, a kind word on a thing, gladness at news: no harm is in them. */
export const isCourtesy = ({ reading: { line, asks } }: ThoughtInPlace): boolean =>
  !asks &&
  !TURNS.test(line) &&
  [THANKS, COMPLIMENT, OF_THINGS, GLAD].some((pattern) => pattern.test(line))
