import { rule } from './rule.ts'

/** "I'm not saying it's your fault, but …": what is denied before the thought turns. */
const DENIES =
  '(?:^|\\b(?:and|but|well|look|so|now) )(?:(?:i am|i would|i do|we are|nobody is|no one is|it is)(?: certainly| only)? not (?:saying|say|blaming|judging|accusing|criticising|criticizing|having a go|telling you|calling|suggesting|one to|here to (?:judge|tell)|being (?:funny|harsh|rude|unkind|horrible)|want to (?:be harsh|upset|sound|lecture)|trying to (?:be|tell|judge))|no offen[cs]e|far be it from me)\\b.{0,70}?\\b(?:but|though|although|however|still|only|mind|it is)\\b'
const SHRINKS =
  '.*\\b(?:fuss|nothing|not (?:that|so|as|such|the end)|just a (?:bit|little|phase|blip)|a bit of a|hardly|only a|everyone|everybody|calm|blown|out of proportion|no big deal|worse|get over|move on|bright side|at least)\\b'
const DIRECTS =
  '.*\\b(?:i would (?:have|get|do|go|tell|ring|call|try|leave|start|put|take|say|wait|see|make)|if i were you|you (?:should|could|ought|need to|must|had better|might want)|why not|maybe you|best (?:to|thing)|it is time (?:to|you))\\b'
const GOES_ON_LISTENING =
  /\b(?:but|though|however|only|still) (?:i (?:wonder|am wondering|hear|can hear|do hear|want to (?:hear|understand|know|stay)|would like to (?:hear|understand)|am curious|am worried|do think about|care)|how|what|it (?:sounds|seems|must)|you (?:sound|seem|feel|felt)|part of you)\b/

/** A denial that opens the door to what it denies: the act is what follows it. @source clinical reference H 5, B3 */
export const DENIAL_RULES = [
  rule('DISM', 'denial.then-shrinks', new RegExp(DENIES + SHRINKS), {
    confidence: 0.75,
    whole: true,
    unless: GOES_ON_LISTENING,
  }),
  rule('ADV', 'denial.then-directs', new RegExp(`${DENIES}(?!${SHRINKS})${DIRECTS}`), {
    confidence: 0.75,
    whole: true,
    unless: GOES_ON_LISTENING,
  }),
  rule(
    'CONF',
    'denial.then-judges',
    new RegExp(`${DENIES}(?!${SHRINKS}|${DIRECTS})(?=.* \\w+ \\w+)`),
    {
      confidence: 0.7,
      whole: true,
      unless: new RegExp(`${GOES_ON_LISTENING.source}|\\bit is (?:that|how|what|more)\\b`),
    },
  ),
  rule(
    'CONF',
    'denial.with-respect',
    /\b(?:with (?:all )?(?:due )?respect|i hear (?:you|that)|i (?:do )?(?:understand|get|see)(?: \w+){0,5}|i hate to say it|to be fair)(?: but)?\b.{0,40}\b(?:(?:that|it|this) (?:was|is)(?: \w+){0,3} (?:daft|stupid|foolish|silly|wrong|selfish|irresponsible|reckless|childish)|you (?:did )?(?:signed up|knew what|brought it|asked for (?:it|this)|chose (?:this|to|it)|agreed to|married (?:him|her)|took (?:it|this) on))\b/,
    {
      confidence: 0.75,
      whole: true,
      unless:
        /\b(?:you (?:feel|felt|think|thought|worry|fear)|they (?:say|said|told)|was not|is not)\b/,
    },
  ),
]
