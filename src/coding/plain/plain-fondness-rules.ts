import { rule, type ThoughtInPlace } from '#coding/rule.ts'
import { isTold } from './is-told.ts'
import { OPENING, opened } from './opening.ts'

const OWN = '(?:own |personal |private |home |mobile |phone |cell |direct )*'
const LINE = '(?:number|mobile|phone|cell|whatsapp|email(?: address)?|telephone)'
const WORKPLACE =
  /\b(?:work|office|service|clinic|college|reception|desk|switchboard|not|never|can not|no)\b/
const WITHHELD =
  /\b(?:not|never|you (?:feel|felt|said|say|think|want|wish|asked)|as if|he|she|they)\b/

const ASKS_SECRECY =
  /\b(?:do not tell|not (?:going to |gonna )?tell|will not say|not say (?:anything|a word)|promise|swear|secrets?|between us|(?:nobody|no one|anyone|anybody) (?:else )?(?:can|must|needs to|has to|will|to|ever )*(?:know|knows|find out|hear)|goes? no further|keep (?:it|this) (?:quiet|to yourself|here))\b/
const LIMITED =
  /\b(?:unless|except|exceptions?|limits?|apart from|risk|danger|safe|safety|harm|hurt|supervisor|supervision|otherwise|worried|but)\b/
/** A request for secrecy was made, and the answer names no limit. */
const isSecrecyGranted = ({ reading, turn, situation }: ThoughtInPlace): boolean =>
  !reading.asks &&
  ASKS_SECRECY.test(situation.clientLine) &&
  !turn.some(({ line }) => LIMITED.test(line))

/** A line of one's own, secrecy granted, favour and longing. @source clinical reference B3, SLIP; A1 */
export const PLAIN_FONDNESS_RULES = [
  rule(
    'SLIP',
    'slip.own-number',
    new RegExp(
      `^${OPENING}(?:(?:i (?:will|can|could|would like to|want to|am going to|am happy to|have)|let me|i am) (?:just )?(?:give|giving|write|writing|jot|send|sending|leave|leaving|put|putting|pass|text|share)(?: you| down| in)*(?: with)? my ${OWN}${LINE}|(?:you (?:can|could|may|should|might|have got|have)|please|do) (?:always |just )?(?:have|take|keep|use|save|ring|call|text|write down|reach me on|get me on|call me on|ring me on|text me on)(?: me)?(?: on| at)? my ${OWN}${LINE}|(?:here is|this is|take|have|save|keep|use|note down) my ${OWN}${LINE})\\b`,
    ),
    {
      when: isTold,
      unless: WORKPLACE,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.stays-here',
    opened(
      /(?:(?:that|this|it|what you (?:have )?(?:just )?(?:told me|said|tell me)|all (?:of )?(?:that|this|it)|your secret)(?: all)? (?:stays?|will stay|can stay|is staying|goes no|will go no|can go no|does not leave|will not leave|never leaves|remains?|will remain)(?: just| right| only)? ?(?:in here|here|in this room|with me|this room|the room|these (?:four )?walls|further|between these (?:four )?walls|inside these walls))$/,
    ),
    {
      when: isSecrecyGranted,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.favourite',
    new RegExp(
      `^${OPENING}(?:i find |to me |for me )*(?:you (?:are|have always been|make)?(?: just| so| so much| far| a lot| much| way)* (?:more \\w+|nicer|better|easier|funnier|kinder|cleverer|smarter|different) (?:company )?(?:than|from) (?:all |any of |most of )?(?:of )?(?:my|the) (?:other )(?:clients|people i see|ones)|you are (?:not |nothing )like (?:any of )?my other (?:clients|people)|i (?:would )?(?:much )?(?:prefer|like) (?:you|seeing you|our sessions)(?: best| more)? (?:to|than|of) (?:all |any of )?my (?:other )?clients|i would (?:rather )?be (?:here )?with you than (?:with )?(?:anyone|anybody|my|any))`,
    ),
    { when: isTold, unless: WITHHELD, quality: 0, confidence: 0.85, whole: true },
  ),
  rule(
    'SLIP',
    'slip.draws-nearer',
    new RegExp(
      `^${OPENING}(?:you (?:do )?look (?:so )?(?:lovely|beautiful|gorgeous|handsome|pretty|hot|sexy)\\b|you have (?:got )?(?:a |such )*(?:lovely|beautiful|gorgeous) (?:eyes|smile|voice)|i wish (?:that )?we (?:had|would) met\\b|i would (?:love|like) to be friends\\b|(?:let us|shall we|we can|i will|i would love to) (?:both )?(?:pray|hold hands)\\b|dear lord\\b)`,
    ),
    { unless: WITHHELD, quality: 0, confidence: 0.8, whole: true },
  ),
  rule(
    'SLIP',
    'slip.thinks-of-you',
    /\bi (?:do |often |always |still |keep |find myself |have been )*(?:think|thinking|thought|dream|dreaming|dreamt|dreamed) (?:about|of) you (?:all (?:week|day|night|the time|weekend)|every (?:day|night|week|evening|morning)|at night|in bed|when i am (?:at home|in bed|alone)|constantly|day and night)\b/,
    {
      when: isTold,
      unless: /\b(?:never think|not think|you (?:feel|felt|said|say|want|wish|asked)|if i)\b/,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.if-not-your-counsellor',
    /\b(?:if i (?:was|were) not your (?:counsellor|counselor|therapist)\b.{0,12}\bi (?:would|might|could)|i (?:would|might)(?: have)? .{1,30}\bif i (?:was|were) not your (?:counsellor|counselor|therapist)|if (?:we|you and i) had met (?:somewhere else|outside|in another|differently|elsewhere|another way).{0,30}\b(?:i|we) (?:would|might|could))\b/,
    {
      when: isTold,
      unless: /\b(?:still|would not|you (?:feel|say|said|think))\b/,
      quality: 0,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.once-we-are-done',
    opened(
      /(?:(?:when|once|after) (?:our |the |these |we |all this |this |counselling |counseling |therapy |you )(?:sessions? |work |counselling |counseling |therapy |have |are |is |has )*(?:over|finished|finish|done|ended|ends?|stopped)(?: then| maybe| perhaps)* (?:we|i) (?:could|can|might|will|would)(?: always| maybe)? (?:have|go|get|meet|do|be (?:friends|together)|see each other|take you|add you|grab|share|go out)|(?:we|i) (?:could|can|might|will)(?: always| maybe)? (?:have|go (?:for|out)|get|meet|be (?:friends|together)|see each other|take you|add you|grab) .{1,30}\b(?:when|once|after) (?:our |the |these |we |all this |this |counselling |therapy )(?:sessions? |work |counselling |therapy |have |are |is |has )*(?:over|finished|finish|done|ended|ends?|stopped))\b/,
    ),
    {
      when: isTold,
      unless:
        /\b(?:never|will not|can not|could not|review|look (?:back|at)|plan|follow up|a letter|an ending)\b/,
      quality: 0,
      confidence: 0.85,
      whole: true,
    },
  ),
]
