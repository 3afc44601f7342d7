import { rule, type ThoughtInPlace } from './rule.ts'

const elsewhere =
  (pattern: RegExp) =>
  ({ turn }: ThoughtInPlace): boolean =>
    turn.some(({ line }) => pattern.test(line))
const namesLimits = elsewhere(
  /\b(?:unless|except|exceptions?|limits?|only (?:time|thing|if)|if (?:i|you|someone|anyone) (?:am|are|was|were|is|thought|think|tell|told|felt|believed|might|could)|risk|serious harm|supervisor|safe(?:ty|guarding)?|i would (?:have|need) to)\b/,
)
const isFrameTalk = ({ situation }: ThoughtInPlace): boolean =>
  /\b(?:confiden\w*|private|who (?:gets|sees|will|can|hears|knows|reads)|tell (?:anyone|my|mr|mrs|him|her|them)|how (?:does|do) (?:this|it)|goes (?:to|back)|report|notes|secret|promise|swear|hear about|find out|on paper|(?:write|writing|written) (?:this |it |that |things )?down)\b/.test(
    situation.clientLine,
  )

/** Roles, time, process, consent, confidentiality and its limits. @source clinical reference B3, STR; A5 */
export const STRUCTURE_RULES = [
  rule(
    'STR',
    'structure.confidentiality-limits',
    /\b(?:(?:if|when|unless) (?:i|you|someone|anyone|there|we|something) .{0,60}\b(?:harm|hurt|risk|danger|safe|unsafe|safety|worried|concerned|abus\w+|serious|life|emergency|suicid\w+)\b.{0,80}\b(?:share|tell|pass|speak|talk|involve|contact|let|break|bring|report|act|say|get)|(?:i|we) (?:would|will|might|may|do)(?: then| still| sometimes| only| also| ever)* (?:have to|need to|must|be obliged to|be required to) (?:share|tell|pass|speak to|talk to|involve|let|break|say something|bring|report|contact|act)|(?:with|there are|there is|has|but|some|a few|a couple of|one|two|only|the) (?:a |an |some |few |one |clear |certain |important |main )*(?:limits?|exceptions?)|(?:i|we) must (?:share|tell|report|pass|speak|let) .{0,30}\bif\b|i must (?:share|tell|report|pass) (?:it )?if\b|limits? (?:to|of|on) (?:confidentiality|that|what|it|privacy)|(?:unless|except|apart from) .{0,50}\b(?:danger|harm|hurt|risk|unsafe|safety|safe)|(?:can|could) not keep (?:\w+ )?to myself|the only (?:time|times|thing|things|reason|situation|exception)s? (?:i|we|that|is|would|where|when)|(?:private|confidential|between us|in (?:this|the) room|stays (?:here|with me)|keep (?:it|this|that) (?:private|to myself)) .{0,30}\b(?:unless|except|apart from|but if|with (?:a few|some|one|two|the)|as long as|other than))\b/,
    {
      confidence: 0.85,
      unless: /\b(?:your limits|limits you|no limits? (?:to|on) what)\b/,
      forms: ['statement', 'imperative', 'fragment'],
      whole: true,
    },
  ),
  rule(
    'STR',
    'structure.confidentiality',
    /\b(?:(?:what (?:you|we|is)|everything|anything|whatever|this|it|our (?:sessions?|conversations?|talks?|time|chats?)|things|the (?:details|content)) .{0,40}\b(?:stays?|is|are|remains?|kept|be) (?:\w+ )?(?:confidential|private|between (?:us|you and me)|in(?:side)? (?:this|the|our) (?:room|agency|service|building|team|clinic|centre|chat)|in here|here|with me|with us)|(?:i|we) (?:will |would |am going to |do )?(?:not|never) (?:\w+ )?(?:report|pass|share|tell|write|repeat|give|send|discuss|feed)\b.{0,60}\b(?:what|this|that|anything|it|him|her|them|back|details|school|teachers?|parents?|family|work|council|employer|report)|(?:mr|mrs|miss|ms|your (?:\w+ ){0,3}(?:teacher|head|school|employer|boss|family|parents?|mum|dad|wife|husband|gp|doctor|law|brother|sister)|the (?:school|council|college|head|court|university|gp|teachers?)|nobody|no one)(?: \w+){0,3} (?:does|will|would|do|can|is|gets?|hears?|knows?|sees?)(?: not| only| never)* ?(?:get|hear|see|know|be told|told|read|find out|that|what|whether|have access|one|nothing|a)|(?:goes|go|gets|travels?) no further|(?:nothing|none of (?:it|this|what)) .{0,20}\b(?:goes|gets|is passed|travels?|is told)(?: back| on)? to (?:him|her|them|your \w+|the \w+|mr|mrs|miss)|(?:he|she|they|school|mr \w+|mrs \w+)(?: only)? (?:hears?|knows?|gets? told|is told|are told)(?: only)?(?: that)? (?:you (?:came|come|turn(?:ed)? up|were here|attend\w*)|nothing)|i (?:keep|take|write|make|note) (?:\w+ ){0,6}(?:notes?|lines?|files?)|(?:notes|records?|file) (?:are|is|stay|kept)|confidential\w*)\b/,
    {
      confidence: 0.7,
      forms: ['statement', 'imperative', 'fragment'],
      unless:
        /\b(?:you (?:do not|trust|said|feel|felt|are worried|worry|think|wonder|told)|worried|as if|promise)\b/,
      when: (place) =>
        namesLimits(place) ||
        isFrameTalk(place) ||
        /\bconfidential|private\b/.test(place.reading.line),
      whole: true,
    },
  ),
  rule(
    'STR',
    'structure.supervision',
    /\b(?:i (?:do |sometimes |regularly |will )*(?:discuss|talk (?:about|over|through)|take|bring|share|speak)\b.{0,40}\b(?:supervis(?:or|ion)|my tutor|team)|my supervisor|(?:have|in|with|to) (?:a |clinical |my )*supervis(?:or|ion))\b/,
    {
      confidence: 0.8,
      unless: /\b(?:would|will) (?:not let|kill)\b/,
      whole: true,
    },
  ),
  rule(
    'STR',
    'structure.time',
    /\b(?:(?:we|i|there is|there are|today)(?: will| can| do| still| only| both| usually| roughly| would)* (?:have|have got|got|meet|have about|is|are|work|see each other|be meeting|set aside|end|finish|stop)(?: got| about| around| only| roughly| up| for| at| together| up to| another)* (?:(?:a |an |one |the |\w+-)*(?:\d+|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|forty five|fifty|sixty|few|couple of|half an|half|hour|an hour|full|little)(?: \w+)? ?(?:minutes?|hours?|sessions?|weeks?|left|more)|every (?:week|thursday|monday|tuesday|wednesday|friday|other)|once a week|weekly)|our (?:time|session|sessions)(?: together| today)? (?:is|are|will|runs?|ends?|finish\w*|lasts?|stay)|(?:fifty|sixty|forty|50|60|45) ?minutes|before we (?:start|begin|go (?:on|any further)|finish|end)|(?:first|last|next) session|at the end of (?:today|the session|our))\b/,
    {
      confidence: 0.65,
      forms: ['statement', 'imperative', 'fragment'],
      unless: /\b(?:you (?:said|told|mentioned|have been|feel)|you stay safe|safety)\b/,
    },
  ),
  rule(
    'STR',
    'structure.role',
    /\b(?:my (?:role|job|part|work)(?: here| in this| with you| today)* (?:is|here|means|as)|(?:how|the way) (?:this|it|counselling|counseling|therapy) (?:usually |normally |generally |would )?(?:works?|go(?:es)?)\b|(?:this|counselling|counseling|therapy|our (?:sessions|time|space)|the (?:sessions|time|space)) (?:is|are|can be|will be|would be|gives) (?:your|a|about|for|where|yours|not about|up to)\b.{0,40}\b(?:space|time|place|you|talk|room)|i (?:am|will be)(?: going to be)? (?:a |an |the |one of the |your )?(?:\w+ )?(?:counsellor|counselor|therapist|trainee|student counsellor|counsell?ing student|student (?:on placement|here))|i am (?:here |only |just )*(?:on (?:a |my )?placement|in training|training to be|(?:a |only a )?(?:volunteer|student)\b(?! too| as well))|i am here (?:to (?:listen|understand|help you|support)|as|for)|you can (?:use|email|ring|call|contact|reach|write to|phone) (?:the (?:service|office|reception|clinic|team|agency|centre|number|duty)|reception)|the (?:service|office|clinic|agency) (?:address|number|email|line|phone)|it is only for (?:that|appointments|changing|emergencies)|i (?:have been|was|am) (?:asked|told) (?:to|by|for)|what (?:happens|we do|i do|goes) (?:here|next|in here|in these sessions)|nothing (?:happens|goes) without|you can (?:stop|leave|ask me|change your mind|say no|take a break) (?:at )?(?:any ?time|whenever|any point)|then we (?:decide|choose|look|can decide|see)(?: together)?)\b/,
    {
      confidence: 0.6,
      forms: ['statement', 'imperative', 'fragment'],
      unless: /\b(?:you (?:said|feel|felt|told)|your job|lost|wonder\w*|asking (?:if|whether))\b/,
    },
  ),
]
