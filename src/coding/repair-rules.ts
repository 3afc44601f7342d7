import { rule, type ThoughtInPlace } from './rule.ts'

const isStrained = ({ situation }: ThoughtInPlace): boolean => situation.isStrained

/** Owning one's own part in a misstep, without defence. @source clinical reference B3, REP */
export const REPAIR_RULES = [
  rule(
    'REP',
    'repair.owns',
    /\b(?:i (?:clearly |obviously |can (?:hear|see) (?:that |how )?i |think i |realise i |realize i |know i |feel i |hear that i |see that i |see i |did |do |have |had |then |there |was |am |kind of |sort of )*(?:jumped (?:in|ahead|to|straight|too)|rushed|rushing|missed (?:what|that|it|you|something|the|how|your)|got (?:that|it|this|your|ahead|her|him|them) ?(?:\w+ )?(?:wrong|of|mixed)|got (?:it |that )?(?:so |all )?wrong|get that wrong|misunderstood|misheard|misread|mis-?named|pushed (?:you|now|there|too|it|on|that|ahead|past)|let you down|letting you down|answered too|blurred|went (?:too (?:fast|far)|off|straight|ahead|past|in)|assumed|was not (?:listening|really listening|hearing|paying)|did not (?:listen|hear|really listen|catch|take|give you|get|ask|hear)|stopped listening|should (?:have (?:asked|listened|heard|slowed|checked|waited|known|noticed|remembered|stayed|been)|not have)|overstepped|forgot|mixed (?:\w+ ){0,3}up|interrupted|cut (?:you|across)|talked over|spoke over|made (?:it|that|this) (?:about|worse|harder|sound)|put words|took (?:over|that)|hurried|turned (?:it|that|this) into|skipped|kept (?:asking|pushing|going|calling)|was (?:late|too|wrong|quick|pushing|off|distracted)|fir(?:ed|ing)|been (?:firing|asking|pushing|going on|talking|rushing)|steamrolled|brushed|dismissed|lost (?:you|sight|the thread)|asked (?:too many|one too|that (?:badly|clumsily|too))|hurt you|upset you)|(?:that|it|this) (?:was|is)(?: all)* (?:my (?:mistake|fault|doing|error|bad|part|responsibility)|on me|down to me|clumsy of me|wrong of me|me (?:rushing|pushing|jumping|not)|not (?:fair|okay|good|right) (?:of me|to you))|my (?:mistake|bad|apologies|fault|error)\b)/,
    {
      confidence: 0.8,
      unless:
        /\b(?:you feel that|did i|have i|i wonder (?:if|whether) i|if i|because you|not my fault|you (?:said|told me) you|when i (?:asked|said)|i (?:forgot|assumed) (?:to ask you for|you would))\b/,
    },
  ),
  rule(
    'REP',
    'repair.instead-of-listening',
    /^(?:and |yeah |no |you are right |okay |so |there )*i (?:just |only |clearly |did |think i )*(?:went|reached|gave|started|turned|talked|asked|answered|filled|hid|read|offered|jumped|moved|came|handed|fell back|changed|made|quoted|explained|grabbed|ticked|told) \b.{1,50}\b(?:instead of|rather than|before|without) (?:really |even |first |actually )*(?:listening|hearing|asking|staying|sitting|waiting|letting|stopping|answering|taking in|noticing|meeting|checking|finding out|i (?:had )?(?:listened|heard|asked|understood))\b/,
    {
      outright: true,
      confidence: 0.8,
      whole: true,
      forms: ['statement', 'fragment'],
      unless:
        /\b(?:him|her|them|he|she|they|my (?:mum|dad|son|daughter|wife|husband|brother|sister|gran|nan)|you (?:feel|should|need))\b/,
    },
  ),
  rule(
    'REP',
    'repair.apology',
    /\b(?:(?:i am |i feel |so )*sorry\b.{0,6}\b(?:i |for (?:that|my|jumping|pushing|missing|getting|not|being|interrupting|asking|assuming|the (?:way|wait|mistake|question)|rushing|making|saying|calling|how i|what i|going|keeping|talking|letting)|about (?:that|the|my|what i|how i|being)|to have|that i)|i (?:do |want to |would like to |owe you an |need to )*(?:apologi[sz]e|apology)|i owe you an apology|sorry that (?:was|came|sounded)|sorry (?:he|she|they|the (?:last|other|previous)|that (?:he|she|they|the (?:last|other)|happened (?:here|with us)|we)))\b/,
    {
      confidence: 0.75,
      unless:
        /\b(?:sorry (?:i am (?:sitting|here|listening|thinking|new|with|a (?:student|trainee|bit))|if|but|you|to hear|i (?:can not|am not able|do not (?:do|give|accept)))|i (?:was )?(?:only) trying|sorry (?:he|she|they) (?:left|died|did|said|hurt|passed)|sorry i (?:can not|will not|have to say))\b/,
    },
  ),
  rule(
    'REP',
    'repair.names-the-wrong',
    /^(?:and )?(?:that|it|this) (?:was|is) (?:not (?:fair|right|okay|kind|good enough|helpful|what you needed)|unfair|clumsy|out of order|too (?:much|fast|soon)|my (?:fault|mistake|bad))(?: (?:of me|on you|to you|for you|to say|to ask))*$|\bmy (?:bad|mistake)$/,
    {
      confidence: 0.65,
      when: ({ turn, position, reading }) =>
        /\b(?:of me|my (?:fault|mistake|bad))\b/.test(reading.line) ||
        turn.some(
          ({ line }, at) => at !== position && /\b(?:sorry|apologi[sz]e|apologies)\b/.test(line),
        ),
    },
  ),
  rule(
    'REP',
    'repair.accepts-correction',
    /\b(?:you are (?:so )?right (?:to (?:pull|tell|correct|be (?:annoyed|angry|cross|fed)|say|call|stop|point)|that i|i (?:did|was|have|asked|got|jumped|missed|should|kept|said|went))|(?:thank you|thanks) for (?:telling me (?:straight|that i|when|i)|correcting|pulling me|putting me right|stopping me|pointing (?:that|it)|being straight|saying (?:so|that (?:to me|straight))|letting me know)|(?:good|glad|fair (?:play|enough)) (?:that )?you (?:told|corrected|stopped|said so|pulled|called)|i (?:will|would like to|want to) (?:try again|slow down|do better|start again|listen|stop asking)|let me (?:try (?:that )?again|start (?:over|again)|slow down|go back)|can (?:i|we) (?:try that again|start again|rewind))\b/,
    {
      confidence: 0.65,
      when: (place) =>
        isStrained(place) ||
        /\b(?:i (?:did|was|missed|got)|me (?:right|straight)|again|correcting)\b/.test(
          place.reading.line,
        ),
    },
  ),
]
