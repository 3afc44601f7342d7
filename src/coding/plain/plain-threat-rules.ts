import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { opened } from './opening.ts'

const AUTHORITY =
  '(?:social (?:services|work|care)|child protection|the (?:police|council|authorities|school|hospital|social worker|health visitor)|the health visitor|safeguarding|your (?:gp|doctor|health visitor|social worker|mum|dad|parents|school|boss|probation officer)|my (?:supervisor|manager|boss)|probation)'
const SHARED =
  /\b(?:together|with you|before|first|if|unless|would|could|might|only|your say|how would you|what would you|at risk|in danger|limits?|explain|stay safe)\b/
/** Told as settled, nothing left to the client, and nobody had asked how the service works. */
const isSettled = ({ turn, situation }: ThoughtInPlace): boolean =>
  !turn.some(({ line }) => SHARED.test(line)) &&
  !situation.askedForInformation &&
  situation.clientLine !== ''

/** A report as a threat, and what is reported of attendance told as the frame. @source clinical reference B3, CONF, STR */
export const PLAIN_THREAT_RULES = [
  rule(
    'CONF',
    'confrontation.threat',
    opened(
      /(?:(?:if you (?:will not|do not|can not|refuse to|keep refusing to|are not going to)(?: even| start| now)?|unless you(?: start| now)?) (?:tell me|talk(?: to me)?|answer(?: me)?|speak(?: to me)?|open up|say (?:it|something|what)|explain|cooperate|co-operate|be honest)\b.{0,40}\b(?:i|we) (?:will|am going to|shall|have|need|must|would)(?: just)? ?(?:have to |need to |got to |be forced to |to )?(?:report|tell|inform|call|ring|phone|contact|write to|refer|let (?:your|the|them)|note|put|end|stop)\b|(?:i|we) (?:will|am going to|shall|must) (?:have to |need to |be forced to )?(?:report|tell|inform|call|ring|phone|contact|write to|refer)\b.{1,40}\b(?:if you (?:will not|do not|can not|refuse to|are not going to)|unless you) (?:tell me|talk(?: to me)?|answer(?: me)?|speak to me|open up|explain|cooperate|be honest with me)\b)/,
    ),
    { confidence: 0.85, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.reports-it',
    new RegExp(
      `^(?:well |look |so |but |and |now |then |right |sorry |i am (?:sorry|afraid)(?: but)? |you (?:know|realise) )*(?:i|we) (?:will|am going to|must|shall|have|need|have got|am)(?: now)? ?(?:have to |need to |got to |to |reporting )?(?:report (?:you|this|that|it)(?: to ${AUTHORITY})?|reporting (?:you|this|that|it)(?: to ${AUTHORITY})?|(?:this|that|it|you) to ${AUTHORITY}|(?:call|ring|phone|contact|inform) ${AUTHORITY}(?: about (?:this|that|it|you))?)(?: now| today| straight away)?$`,
    ),
    { when: isSettled, confidence: 0.8, whole: true },
  ),
  rule(
    'STR',
    'structure.attendance-told',
    opened(
      /(?:(?:i|we) (?:only |do |just )*(?:have to|must|need to|would have to|am obliged to|will have to|would|will|only)? ?(?:tell|let|inform|report to|write to) (?:probation|hr|the (?:court|school|college|service|university|clinic|team|office|judge|job ?centre)|your (?:probation )?(?:officer|worker|tutor|gp|school|college))(?: know)? (?:only )?(?:if|when|that|whether) you (?:do not |did not |have not |miss |missed |have |stop )?(?:attend\w*|come|came|turn(?:ed)? up|show(?:ed)? up|miss\w*|two|sessions?|coming|been|a session)\b|(?!you\b|i\b|it\b|that\b|everyone\b|nobody\b|what\b|who\b|how\b)(?:the |your |my )?\w+ (?:only |just )?(?:hears?|gets? told|is told|gets? to (?:know|hear)|only knows|will hear|will be told)(?: only)? (?:that|whether|if) you (?:have )?(?:turned up|came|come|were here|attended|attend|showed up|turn up|been|are here)(?: (?:and|but|not|nothing|no|that)\b.*)?$|i (?:will |can )?(?:stamp|sign) (?:your|the) (?:card|sheet|form|slip|book|paper)(?: for you)? (?:(?:each|every) (?:time|week|session)(?: you (?:come|are here))?|(?:at|when we get to) the end(?: of (?:each|every|the|our) (?:session|hour|time))?)$)/,
    ),
    { confidence: 0.8, whole: true, unless: /\bin trouble\b|\b(?:everything|what) you say\b/ },
  ),
]
