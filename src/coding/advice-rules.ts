import type { ThoughtInPlace } from './rule.ts'
import { rule } from './rule.ts'

const clientSaidItFirst = ({ situation }: ThoughtInPlace): boolean =>
  /\b(?:have to|got to|need to|must)\b/.test(situation.clientLine)
const notForced = (place: ThoughtInPlace): boolean => !clientSaidItFirst(place)

const ACT =
  '(?:tell|talk|speak|ask|call|ring|phone|text|write|go|see|try|take|get|do|start|stop|quit|leave|stay|find|look|think|focus|put|let|give|make|keep|move|cut|join|learn|work|set|be (?:\\w+er|honest|careful|kind|patient|strong|firm|more|open|gentle)|apply|change|book|visit|exercise|eat|sleep|rest|relax|breathe|forgive|forget|remember|reach|show|say|sit|wait|choose|consider|practise|practice|plan|pray|avoid|drop|report|walk|run|read|drink|sort|face|trust|listen|bring|check|contact|come|end|push|save|spend|block|delete|ignore|meet|apologise|apologize|swap|switch|reduce|limit|understand|realise|realize|accept|know)'
const FEELING_FIRST =
  /\b(?:(?:he|she|they|wife|husband|partner|mum|dad|parents|gp|doctor|school|teacher|boss|friends?|people|everyone|everybody|others?|someone|somebody|kasia) (?:\w+ )?(?:said|says|say|told|tells?|telling|thinks?|thought|reckons?|wants?|kept)\b.{0,30}\byou (?:should|need|must|ought|had)|you (?:feel|felt|think|thought|said|say|believe|know|wonder|worry) (?:like |that |as if )?you|part of you|do you (?:think|feel)|should not have to|you are (?:saying|telling))\b/

const ERRAND =
  '(?:ring|call|phone|text|write|ask|talk|speak|try|join|apply|go (?:to|and|for)|look (?:for|into|at)|take (?:a|up|some)|make (?:a|an)|start|set|book|visit|use|consider|move|leave|change|practise|message|email)'

/** The righting reflex: advice, solutions and directions nobody asked for. @source clinical reference B3, ADV */
export const ADVICE_RULES = [
  rule(
    'ADV',
    'advice.should',
    new RegExp(
      `\\b(?:you|we) (?:probably |maybe |perhaps |still |all |do |both |two )*(?:should|ought to|had better|need to|must(?! (?:know|understand|realise|see))|are supposed to|would be (?:better off|wise|best)|are better off|want to (?:try|make sure|think about|start|be careful|keep|get)|might (?:want|need|wish) to|may (?:want|need) to|could do with)(?: not| probably| try to| maybe| never| always)* (?:${ACT}|\\w+ing|a|an)\\b`,
    ),
    { unless: FEELING_FIRST, forms: ['statement', 'imperative', 'fragment'], confidence: 0.8 },
  ),
  rule(
    'ADV',
    'advice.have-to',
    new RegExp(`^you (?:do |only )*(?:have to|have got to|got to) ${ACT}\\b`),
    {
      when: notForced,
      confidence: 0.6,
    },
  ),
  rule(
    'ADV',
    'advice.sounds-like-you-need',
    /\b(?:sounds?|seems?|looks?|feels?) (?:to me )?like (?:you|what you) (?:might |may |could |maybe )*(?:needs? (?:to (?!be (?:heard|seen|held|loved|understood|sure|safe|able|strong|perfect|in|on|the|okay)|feel|know|hear|hide|prove|protect|keep|have|carry|hold|get)\w+|(?:a|an) (?:new|break|holiday|different|better|plan|routine|hobby|doctor|lawyer|good|second|fresh|change|bit))|should|ought to|could do with)\b/,
    {
      confidence: 0.75,
    },
  ),
  rule(
    'ADV',
    'advice.have-you-tried',
    /\b(?:have|did) you (?:ever |not |already |at all |maybe |even |perhaps )*(?:thought (?:about|of)|considered?|tried|try|think (?:about|of)|look(?:ed)? into|spoken to your|been to (?:the|a|your) (?:doctor|gp))\b(?! (?:it|that|this|so far|this conversation))/,
    {
      unless:
        /^(?:what|which|how|who|where)\b|\b(?:suicid\w*|kill\w*|life|dying|die|smothering|stabbing|shooting|jumping|hurting|harming|doing it|how or when)\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'ADV',
    'advice.question',
    /\b(?:why not (?=\w)|how about (?:you \w|we \w|if|a|some|\w+ing)|what (?:about|if) (?:you (?:tried |could |were to |asked |told |talked |said |got |went |took |made )|trying|\w+ing (?:to|a|your|the|him|her|them|it|some))|(?<!how )could you (?:not |maybe |perhaps |possibly )+(?!tell|say|describe|help|explain|give me|walk)\w+|can you not (?:just|simply|try|ask|tell|go|talk|get|find|take)|would not it be (?:better|easier|best|good|nice|an idea)|is not it (?:time|better) (?:to|you)|might it be (?:worth|better|an idea)|do not you think you (?:should|could|need)|would it not be (?:better|easier))\b/,
    {
      confidence: 0.7,
      unless:
        /\b(?:what if you (?:did not|do not|could not|never) |what about (?:when|the|your|that))/,
    },
  ),
  rule(
    'ADV',
    'advice.why-not-you',
    /\bwhy (?:do|would) (?:not (?:you|we)|(?:you|we) not)(?: just| simply| maybe| try(?: to| and)?| go(?: and)?| at least| ever)* (?!want|like|think|feel|trust|believe|know|deserve|care|remember|have|matter|see|sleep|eat|fit|count|say|talk|answer|mind|just|simply)\w+/,
    { confidence: 0.8, unless: /\bwhy do you not (?:come|go) (?:out|home)$|\byou (?:said|feel)\b/ },
  ),
  rule(
    'ADV',
    'advice.what-would-happen-if',
    /\bwhat (?:would|might|could|do you think would|will) (?:happen|be the harm|it take|it cost)(?: \w+)? if you(?: were to| did)? (?:simply|just|only|instead|actually|for once|tried|put|started|took|went|stopped|rang|called|joined|let|moved|left her|left him)\b/,
    {
      confidence: 0.7,
      unless: /\bif you (?:let yourself|did not|stopped (?:pretending|holding))\b/,
    },
  ),
  rule(
    'ADV',
    'advice.of-somebody',
    /\b(?:somebody|someone|a (?:person|woman|man|girl|boy|lad|mother|father|mum|dad)|one) who (?:really |clearly |badly |just |probably )*(?:ought to|should|needs to (?!be (?:heard|seen|loved|held))|has to (?:start|stop|learn)|could do with|would be better off)\b/,
    { confidence: 0.75, unless: /\byou (?:feel|think|said)\b/ },
  ),
  rule(
    'ADV',
    'advice.wonders-whether',
    /\bi (?:wonder|am wondering|was wondering|just wonder|do wonder) (?:if|whether) (?:maybe |perhaps |it might be an idea |even )*(?:(?:\w+ ){0,2}(?!something|anything|nothing|everything|being|feeling|having|saying|hearing|coming)\w{2,}ing (?:\w+ ){1,8}(?:might|would|could|may) (?:not )?(?:help|be (?:an idea|worth|good|better|useful|an option)|get|do (?:you|it)|give|take|let|ease|lift|suit|make)|you (?:could|should|might|ought to) (?:just |simply |maybe |perhaps |not )*(?:try|ask|tell|talk to|call|ring|write|join|start|stop|go|leave|take|see (?:a|the|your)|get|move|look|book|put|give|let))\b/,
    {
      confidence: 0.7,
      unless:
        /\b(?:you (?:could|might) (?:tell|help|say) (?:me|us|more)|between us|for you to (?:say|talk|tell))\b/,
    },
  ),
  rule(
    'ADV',
    'advice.by-example',
    /\b(?:my|our|a|an|one of my|another)(?: \w+)? (?:cousin|friend|mate|pal|aunt|auntie|uncle|sister|brother|mum|mam|dad|neighbou?r|nan|gran|colleague|client|patient|lady|lad|guy|woman|man|fella)\b.{0,70}\b(?:never looked back|swears by|worked wonders|best thing|changed (?:his|her|their) life|just saying|world of good|turned (?:it|things|his life|her life) (?:round|around)|right as rain|in no time|sorted (?:him|her|it)|loves it|and it worked|did the trick)\b|\bjust saying$/,
    { confidence: 0.7, whole: true },
  ),
  rule(
    'ADV',
    'advice.could',
    new RegExp(
      `\\b(?:you (?:could|can) (?:always|maybe|perhaps|even|at least|probably|easily|try|start|then)(?: try| start)* \\w+|^you (?:could|can) ${ERRAND}|(?:(?:maybe|perhaps) you can|(?:maybe|perhaps|so|then|and) you (?:could|should|might)) (?:even |try )*${ACT}|you (?:could|might) (?:try|consider|want to|think about|look into|look at|talk to|ask|start|join|set|use|write|download|speak to)|you can (?:try|start by|look into|ask your|talk to|join|call)|that you (?:could|can) (?:try|do))\\b`,
    ),
    {
      unless:
        /\b(?:adopt|you can (?:leave (?:it|whenever)|call it|ask (?:to (?:see|read)|them to)|set a|use the service|talk to me|ask me|tell me|take your time|take as|make your own|do it your)|feel like you can|you (?:feel|felt|said|think|wish|want|wonder) (?:that )?you)\b/,
      forms: ['statement', 'imperative', 'fragment'],
      confidence: 0.65,
    },
  ),
  rule(
    'ADV',
    'advice.if-i-were-you',
    /\b(?:if i (?:were|was) (?:you|in your (?:shoes|place|position))|in your (?:shoes|place|position) i would|what i would do(?: is)?|i would (?:strongly |probably |personally |highly )*(?:suggest|recommend|advise|encourage|urge|want you to|tell (?:him|her|them)|wait|try|go|leave|talk to|say (?:no|yes))|i (?:strongly |highly |do )*(?:suggest|recommend|advise|urge|encourage)|my (?:advice|suggestion|recommendation)|i (?:would )?(?:want|need|like) you to|i think (?:that )?(?:it is|it would be|the best|you should|you could|you need|you ought|what you need|it might be) (?:\w+ )?(?:to|best|better|good|time|wise|helpful|thing|important|worth))\b/,
    {
      unless:
        /\b(?:what would you (?:like|want) me|i would suggest (?:you tell me|we )|(?:too|either)$|want you to (?:know|feel|have|be able)|like you to (?:tell|know|help|feel))\b/,
      confidence: 0.8,
    },
  ),
  rule(
    'ADV',
    'advice.best-thing',
    /\b(?:(?:the )?(?:best|only|main|first|right|sensible|important|key|trick|safest|next) (?:thing|way|step|option|move)?(?: to do| for you| forward| you can do| here)*(?: is| would be| will be| might be) (?:to |for you to |if you |not )|it (?:is|would be|might be|could be|will be|may be) (?:probably |so |more )*(?:a good idea|best|better|important|helpful|useful|good|wise|worth|healthier|essential|crucial|great|time|vital) (?:for you )?(?:to|if you|that you|\w+ing)|what you (?:need|should do|want to do|have to do|ought to do|could do)(?: to do)? is|the (?:answer|solution|trick|key|secret) (?:here )?is|all you (?:need|have) to do|you are (?:going to|gonna) (?:have|need|want) to|(?:make|be) sure (?:you|to|that you)|do yourself a favou?r|you can not (?:keep|carry on|go on) \w+ing|it is about time you|time to (?:stop|start|move|let|get))\b/,
    {
      forms: ['statement', 'imperative', 'fragment'],
      unless:
        /\b(?:important (?:for|to) you (?:to|that)|time to (?:talk|think together)|(?:would|is) it)\b/,
      confidence: 0.65,
    },
  ),
  rule(
    'ADV',
    'advice.imperative',
    new RegExp(
      `^promise (?:me|you will)\\b|^(?:please |maybe |perhaps |always |never |first |you know |try (?:to |and |not to ))+(?:not )?${ACT}\\b|^(?:try|tell (?:him|her|them|your)|talk to (?:him|her|them|your|someone|a)|speak to|ring|call (?:him|her|them|your|a)|phone|write (?:it|them|him|her|a|down|to)|go (?:to|and|for|see|home|back|ahead and)|stop \\w+ing|start \\w+ing|start with|start by|get (?:some|a|yourself|out|up|rid|more|help)|make (?:a|an|some|time|your|sure)|set (?:a|yourself|some)|find (?:a|some|someone|something)|ask (?:him|her|them|your|for|someone)|think (?:about|of) (?:the|how|what|your|all)|focus on|remember (?:to|that)|forget (?:him|her|it|them|about)|leave (?:him|her|it|them)|ignore|cut|keep (?:a|busy|trying|your|up|it|doing|going to)|be (?:honest|patient|kind|strong|brave|careful|firm|yourself|more|gentle)|look (?:for|into|after|at)|do not (?:let|do|give|be|go|take|tell|text|call|listen|forget|think about|eat|drink|smoke|drive|even)|consider|eat|exercise|sleep|drink|breathe|join|apply|sign up|book|download|read|practise|practice|avoid|reach out|trust|forgive|accept that|take (?:a|some|up|it|the|one|care|this|them|two|your (?:medication|tablets?|pills?)))\\b`,
    ),
    {
      forms: ['imperative'],
      unless:
        /\b(?:take (?:your time|all the|whatever|as (?:much|long))|look at me|take a (?:moment|minute|second|breath|seat)|take care(?: of yourself)?$|ask me|start (?:with|by|from|wherever|anywhere) (?:wherever|whatever|anywhere|you)|keep going|go (?:ahead|on|at your)|remember (?:that )?(?:you|this|we|what you) (?:said|told|can|do)|if you (?:want|like)|do not be sorry|see (?:you|if))\b/,
      confidence: 0.65,
    },
  ),
  rule(
    'ADV',
    'advice.let-us',
    /^(?:let us|we (?:should|need to|ought to|must|have to)|i (?:want|need|would like) (?:us|you) to) (?:first |instead |now |all )*(?:start|begin|talk about|focus|look at|work on|make|go (?:back|through|over)|think about|get|set|try|deal|move|fix|sort|plan|put|write|do|challenge|stop|discuss)\b/,
    {
      unless:
        /\b(?:together|if (?:that|you)|wherever|take (?:it|our|a)|slow|would|okay with|all right with|safe|what you|where you|your pace|stay with)\b/,
      confidence: 0.7,
    },
  ),
]
