import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { OPENING } from './opening.ts'

const LEAD = `${OPENING}(?:because of that |you (?:should|need to) know that |to be (?:straight|clear)(?: with you)? )?`
/** Whose task it is to know: a colleague by role, or by title and name. */
const COLLEAGUE =
  '(?:(?:mr|mrs|ms|miss|dr|doctor|sister) (?!and\\b|or\\b|to\\b)[a-z]+|(?:the|our|my) (?:designated |college |school |service |clinic |child protection )?(?:safeguarding|child protection)(?: (?:lead|officer|team|person|colleague|manager))?|(?:the|our) (?:designated|duty) (?:lead|officer|person|manager)|(?:a|my|our|the) (?:clinical )?supervisors?)'
const TOLD =
  '(?: (?:about )?(?:this|that|it|what you (?:have )?(?:told|said)(?: to)?(?: me)?|you and \\w+))?'
const WHEN =
  '(?: (?:today|now|first|this (?:morning|afternoon|evening)|straight away|as soon as we finish|after this|before you go|and|too|as well|with you there|together))*'
const BECAUSE =
  '(?: (?:because|so that|so|since|as|and (?:i would like|we can|you can|you will|i want|it is|how|if you))\\b.*)?'

const isThreat = ({ turn }: ThoughtInPlace): boolean =>
  turn.some(({ line }) =>
    /\b(?:if you (?:will not|do not|can not|refuse|keep)|unless you|behave|your own fault|you leave me no choice|i warned you)\b/.test(
      line,
    ),
  )
const isTold = (place: ThoughtInPlace): boolean => !(place.reading.asks || isThreat(place))

const CLOCK =
  '(?:\\w+ (?:to|past)(?: (?!as\\b|like\\b)\\w+)?|\\w+ (?:o clock|thirty|fifteen|forty five|fifty|fifty five)|(?:half|quarter) (?:past|to) \\w+|\\d+(?: \\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|the (?:usual|same|agreed) time|the hour|our time)'

/** Who will be told, and when the hour ends. @source clinical reference B3, STR */
export const PLAIN_SHARING_RULES = [
  rule(
    'STR',
    'structure.has-to-share',
    new RegExp(
      `^${LEAD}(?:i|we) (?:(?:am|are) (?:going to have|obliged|required|bound|supposed) to|(?:will |would |do |am going to )?(?:have|need|have got) to|must|will need to) (?:(?:tell|let|inform|involve|bring in|speak to|talk to|talk with|talk this over with) ${COLLEAGUE}(?: know)?${TOLD}|(?:share|pass|take|bring|discuss|go over|talk through) (?:this|that|it|what you (?:have )?(?:told me|said))(?: on)? (?:with|to|by) ${COLLEAGUE})${WHEN}${BECAUSE}$`,
    ),
    {
      when: isTold,
      confidence: 0.8,
      whole: true,
      unless: /\b(?:about your behaviou?r|punish\w*)\b/,
    },
  ),
  rule(
    'STR',
    'structure.who-that-is',
    /^(?:and |so )?(?:she|he|they|that) (?:is|are) (?:the|our|my) (?:\w+ )?(?:safeguarding|designated|child protection|clinical)(?: (?:lead|officer|person|team|manager|supervisor))?(?: (?:here|at|in|for)\b.{0,30})?$/,
    { when: isTold, confidence: 0.7, whole: true },
  ),
  rule(
    'STR',
    'structure.ends-when',
    new RegExp(
      `^${LEAD}(?:we|i)(?: (?:will|always|do|still|need to|have to|are going to|am going to))* (?:finish|end|stop|close)(?: (?:today|here|the session|our time))? (?:at|on) ${CLOCK}(?: (?:today|as (?:always|usual|ever|agreed|we (?:always |usually )?(?:do|agreed))|like (?:always|every week)|every week|each week|the same as (?:always|every week)))*$`,
    ),
    { when: isTold, confidence: 0.8, whole: true },
  ),
]
