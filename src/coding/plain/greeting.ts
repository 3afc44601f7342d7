import type { ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'

const GREETING =
  /^(?:(?:hi|hello|hey|hiya|welcome|good (?:morning|afternoon|evening))(?: again| there| back| in)*(?: \w+){0,2}(?: (?:it is |i am |so )*(?:good|nice|glad|lovely|great|pleased) to (?:be back|be here|see you|meet you|have you)(?: \w+){0,4})?)$/

/** "Hi Jordan, good to be back with you": a welcome, which none of the codes is for. */
export const isGreeting = (place: ThoughtInPlace): boolean =>
  isTold(place) && GREETING.test(place.reading.line)
