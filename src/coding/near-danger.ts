import type { ThoughtInPlace } from './rule.ts'

/** What a client names before somebody asks after danger. */
const PLACES_OF_DANGER =
  /\b(?:bridge|platform|roof|edge|cliff|floor|rail\w*|balcony|window|tracks?|train|pills|tablets|paracetamol|rope|knife|blade|razor|gun|rifle|shotgun|dose|insulin|overdose\w*|die|dead|dying|death|kill\w*|suicid\w*|end it|cut\w*|burn\w*|hurt\w*|harm\w*|sleeves|not (?:be|wake)|wake up|alive|better off|insurance|disappear|gone|goodbye|no point|everybody wins|stop)\b/
/** The client has just hinted at, or named, something by which somebody could come to harm. */
export const isNearDanger = ({ situation }: ThoughtInPlace): boolean =>
  situation.cues.has('riskCue') || PLACES_OF_DANGER.test(situation.clientLine)
