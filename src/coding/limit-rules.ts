import { isAskedFor } from './asked-for.ts'
import type { LimitPart } from './coded-turn.ts'
import type { Reading } from './reading.ts'
import { type Finding, rule } from './rule.ts'

const REQUEST =
  '(?:accept|add|connect|follow|friend|text|message|reply|chat|meet|see (?:you|clients|people) (?:outside|socially)|take|give|be (?:\\w+ )?(?:friends?|mates)|become friends|keep (?:in touch|that|it|this|a secret|secrets|something)|promise|swear|lend|hug|pray|advise|tell you (?:what|which|whether)|decide|choose|do that|do this|go over|go (?:for|out)|extend|stay (?:late|on)|share (?:my|personal)|answer (?:personal|that|questions about)|write (?:you|a)|buy|sell|drink|have (?:contact|any contact|a drink|that kind|clients)|use (?:my|social)|say yes|offer (?:that|extra)|talk (?:on|about my|outside)|exchange|swap|drive|be (?:in|on|that|available|in contact|the one)|guarantee|hide|not tell|(?:stay|keep|be) in (?:touch|contact)|stay on (?:longer|after)|carry on (?:after|talking after|outside)|go on (?:the|your) server|make (?:that|an exception|you that)|agree to|call you|ring|phone|speak to|do (?:social|friend|it)|respond|contact|look at|come to|speak|get involved|join|like or|look (?:you|clients) up)'

/** "Are you writing this down?": a no to this is an answer and no boundary. */
const ASKS_WHAT_IS_KEPT =
  /\b(?:(?:write|writing|written|put|putting) (?:this |it |that |any of )*down|paper|notes?|report|goes to|who (?:hears|sees|knows|gets))\b/

/** A boundary stated clearly, with or without warmth. @source clinical reference B3, LIM; A5 */
export const LIMIT_RULES = [
  rule(
    'LIM',
    'limit.plain',
    new RegExp(
      `\\b(?:i|we|counsellors?|therapists?)(?: am| are)?(?: still| do| will| would| have| had| made)* (?:can not|could not|do not|does not|will not|would not|am not able to|are not able to|am unable to|am not going to|am not allowed to|am not permitted to|must not|should not|may not|never|have to say no|need to say no|have decided not to|choose not to|not be able to|be able to not|not going to|cannot|unable to|prefer not to|would rather not)(?: be able to| ever| be| in a position to| personally)* ${REQUEST}(?:ing)?\\b`,
    ),
    {
      unless:
        /\b(?:can not (?:tell you how|know|imagine)|do not (?:take (?:it|that|this) (?:lightly|personally|for granted)|see (?:any )?difference)|do not do (?:this|that|it) (?:normally|usually)|not have to|would never have to|will not tell you what to do|not (?:be )?able to (?:promise|guarantee) (?:how|when|things|it will)|if i could not|i will not share|not tell (?:anyone|you off)|do not give up|would (?:love|like) to but|wish i could|you (?:feel|said|think|told|asked) (?:that )?(?:we|i)|can not choose for|look at (?:his|her|them|him|the|it)|still can not|swear i will|promise you a|take you off|speak for the|can not (?:get|be|believe)|i (?:lost|had))\b/,
      when: isAskedFor,
      confidence: 0.8,
      whole: true,
      forms: ['statement', 'imperative', 'fragment'],
    },
  ),
  rule(
    'LIM',
    'limit.contact',
    /\bi (?:will not|can not|do not|am not going to|am not able to|would not|have not) (?:be |been )?(?:add(?:ing|ed)? (?:you|clients|anybody|anyone)|follow(?:ing)? (?:you )?back|accept(?:ing|ed)? (?:your |the |a |any )?(?:follow|request|invit\w+|friend)|friend(?:ing)? you|text(?:ing)? you|giv(?:e|ing) (?:you |out )?my (?:number|mobile|address|email)|meet(?:ing)? (?:up with )?(?:you|clients) (?:outside|for a|socially|after))/,
    { confidence: 0.8, whole: true, forms: ['statement', 'fragment', 'imperative'] },
  ),
  rule(
    'LIM',
    'limit.stays-professional',
    /\b(?:(?:our|the|this|my) (?:relationship|time together|contact|work|connection|conversations?|talks?|role|space|chats?)(?: together| here| with you| with each other)*(?: has to| needs to| will| does| can| must| should| only)* (?:stays?|is|be|happens?|belongs?|remains?|live|lives|kept|keep)(?: only| always| right| best)* (?:here|in (?:here|these|this|our|sessions?)|within|inside|professional|to (?:these|this|our)|between these)|i (?:keep|hold|have to keep|need to keep|like to keep|prefer to keep|try to keep|want to keep)(?: \w+){0,6} (?:private|separate|apart|professional|inside these|in this room|in here|to these sessions|offline|clear)|i am (?:not (?:your|a|going to be your|able to be (?:your|a)) (?:\w+ )?(?:friend|mate)|your counsellor (?:and |not ))|(?:not|rather than|instead of) (?:as |being |be )?(?:a|your|friends?) ?(?:friends?|mate)\b|we (?:are not|can not be|will not be|will never be|would not be|do not become|are never going to be)(?: \w+)? friends|(?:my|the) answer (?:is|has to be|stays|will be|would be) (?:still )?(?:no|the same)|(?:it|that|this|so it|so that) (?:is|has to be|needs to be|will be|would be|stays) (?:still )?a no\b|i am going to say no|saying no|will (?:stay|leave) (?:it |that |the request )?(?:unanswered|unaccepted)|leave (?:it|that|the (?:request|follow|invite)|your (?:request|follow)) (?:unaccepted|unanswered|there|where it is|as it is|be)|(?:outside|out of|beyond|more than) what i can (?:offer|do|give)|my contact (?:with you )?(?:ends|stops)|(?:even )?after (?:we|our|counselling|you)\b.{0,30}\b(?:stays? the same|does not change|still (?:no|not)))\b/,
    {
      confidence: 0.75,
      whole: true,
      unless:
        /\b(?:you (?:feel|felt|said|think|want|wish)|maybe|you saying no|what is kept|tell (?:him|her|them)|like you|made this|free to|let the)\b|^(?:i am your counsellor and|leave it)/,
      when: isAskedFor,
    },
  ),
  rule(
    'LIM',
    'limit.refuses',
    /^(?:(?:no|sorry|afraid|i am afraid|unfortunately|regrettably|and|but|so) )*(?:i|we|staff|counsellors?|counselors?|therapists?|trainees?|volunteers?|students?|nobody here|the (?:service|agency|clinic)) (?:can not|can never|do not|does not|will not|would not|shall not|must not|may not|am not (?:able|allowed|permitted|going|insured|trained|prepared) to|are not (?:able|allowed|permitted|going) to|is not (?:able|allowed|permitted) to|am not|are not|never) (?!here|sure|know|think|want|feel|mind|see|understand|hear|believe|suppose|remember|imagine|mean|have|like|say(?:ing)?|tell (?:you how)|care|love|need|wonder|expect|doubt|recall|cope|be|sleep|eat|stop|bear|stand|judg\w+|blam\w+|the|a|an|in|on|as|good|worried|surprised|angry|cross|wish|possibly)\w+/,
    {
      confidence: 0.65,
      whole: true,
      forms: ['statement', 'imperative', 'fragment'],
      when: isAskedFor,
      unless:
        /\b(?:you (?:feel|said|think|told)|not (?:tell|telling) (?:anyone|a soul|anybody|your|him|her|them)|because i (?:was|had)|my (?:own )?(?:mum|dad|wife|husband|brother|sister|son|marriage)|any ?more)\b/,
    },
  ),
  rule(
    'LIM',
    'limit.rule',
    /\b(?:(?:is|are|be|would be|goes|go|was|all|it|that|this|strictly|clearly) (?:against|a breach of|in breach of|contrary to|a matter of|outside|not in line with) (?:the |our |my |all |any |this )?(?:\w+ ){0,2}(?:policy|policies|rules?|regulations?|codes?|ethics|guidelines|contract|procedures?|insurance|terms|remit|role)|(?:that|this|it|which|\w+ing)(?: \w+){0,3} (?:is|are|would be) not (?:allowed|appropriate|permitted|possible|acceptable|something (?:i|we) (?:can|do|am able|could)|okay|professional|how (?:this|it|we) works?|what (?:i am|we are|this is) (?:here )?for|relevant|up for discussion|for discussion)|(?:is|are|it is) (?:strictly )?(?:forbidden|prohibited|inappropriate|unprofessional|off limits|out of bounds|not admitted|not permitted|not allowed|obligatory|compulsory)|crossing a (?:line|boundary)|(?:policy|the rules?|our rules?|my (?:code|contract|training|agency|service)|the (?:code|handbook|leaflet|policy|contract|agreement|service|agency|guidelines)|this service)(?: of \w+)?(?: here| is| are| clearly| perfectly| only)* (?:says?|states?|is (?:that|clear|we|no)|are (?:that|clear)|clear|do(?:es)? not (?:allow|let|permit)|means? (?:i|we|no|that)|forbids?|prohibits?|requires?)|(?:as|it) (?:it )?(?:says|is written|stands|is) (?:in|on) the (?:leaflet|handbook|website|agreement|contract|sheet|form|door)|we have (?:a )?(?:policy|rules?)|no (?:contact|social media|personal|gifts|exceptions|exception)\b|(?:that|those) (?:is|are) (?:just |simply )?(?:the|our) (?:rules?|policy)|it is (?:just )?(?:a|the) rule|(?:sessions?|appointments?|meetings?|we (?:only )?meet)(?: only)? (?:take place|are held|happen|run|end|last)? ?(?:only )?(?:on|in|at|within) (?:the|this|our) (?:premises|building|clinic|centre|center|office|room)|the (?:limit|maximum|cap) is \w+|can not be (?:altered|changed|extended|moved|waived|given|accepted)|(?:is|are) (?:my own affair|a private matter|none of your)|not (?:a|the) topic|not on the table)\b/,
    {
      confidence: 0.7,
      whole: true,
      unless:
        /\b(?:you (?:said|feel|felt|were|are) not allowed|your (?:dad|mum|parents|family|boss|husband)|allowed to (?:feel|be|cry|want|say)|it is not okay (?:that|what|how)|on your side|rules? (?:at|in) (?:home|your)|if you|as a reason|tired is)\b/,
      when: isAskedFor,
    },
  ),
  rule(
    'LIM',
    'limit.bare-no',
    /^(?:(?:sorry|no|nope|afraid|i am|not|never)(?: (?:sorry|no|thank you|thanks|i can not|not|possible|that|is|way|afraid|can not|do that|i will not|happening))*)$/,
    {
      confidence: 0.55,
      whole: true,
      when: ({ situation }) =>
        situation.cues.has('boundaryTest') && !ASKS_WHAT_IS_KEPT.test(situation.clientLine),
    },
  ),
  rule(
    'LIM',
    'limit.not-about-me',
    /\b(?:(?:this|it|that|we|today|our time) (?:is|are) not (?:here )?(?:about|to talk about) me|let us (?:keep|bring) (?:the focus|this|it|things) (?:back )?(?:on|to) you|i (?:do not|would rather not|prefer not to|will not|am not going to) (?:talk|answer|share|go into|discuss|say) .{0,25}\b(?:about (?:myself|me)|personal|my (?:life|self|private|own)))\b/,
    {
      confidence: 0.75,
      whole: true,
    },
  ),
]

const MEETS_THE_FEELING =
  /\b(?:(?:i am |i feel |so )*(?:glad|touched|honou?red|moved|pleased|grateful)|(?:thank you|thanks) (?:for|so much|that)|appreciate|means (?:a lot|something)|makes? (?:\w+ )?sense|understand(?:able)?|i (?:can )?(?:hear|see|get|imagine)|of course you|sounds? like|generous|kind (?:of you|thought|offer)|natural|not (?:weird|strange|silly|wrong|stupid|odd)|(?:took|takes) (?:courage|a lot|guts)|brave|matters? to you|you (?:feel|felt|want|wanted|wish|hoped|were hoping|are hoping|would like|might be|must)|lonely|hurt\w*|rejected|disappoint\w*|hard to hear|i (?:know|realise|realize) (?:that|this|it) (?:is|may be|might be|must be|feels?|can feel|will be) (?:\w+ )?(?:hard|disappointing|a disappointment|difficult|rubbish|not what)|easy to ask|good (?:that )?you (?:asked|could ask))\b/
const GIVES_A_REASON =
  /\b(?:because|so that|so (?:it|this|you|we|i|here|the|there) (?:can|stays?|is|are|does|will|do not|remains?|keeps?|have)|since|that way|it (?:keeps?|protects?|lets?|means|helps?|makes|would|could|might|is how|gives)|which (?:keeps?|protects?|means|lets?|is why|would)|to (?:keep|protect|make sure|hold|look after)|this (?:keeps?|protects?|space|place|time) .{0,20}(?:yours|you|safe|about|for)|the reason|is (?:only )?(?:yours|for you|about you)|(?:want|would like) (?:this|it|here|you) to (?:stay|be|have|keep)|in your interest|keeps? (?:this|it|the|our|things|what|that)|protects?)\b/
const TURNS_TO_THE_NEED =
  /\b(?:what (?:would|did|does|do|might|was|is|were|could|made|makes|it would|it means)|how (?:is|was|does|do|did|would|are)|tell me|i would (?:like|love) to (?:understand|hear|know|talk|hold|explore|stay)|i (?:am|was) (?:wondering|curious|interested)|i wonder|let us (?:talk|think|look|find|work|stay|see)|we (?:can|could) (?:talk|think|look|find|work|plan|explore|stay|make)|can we|could we|would you|who else|where else|help me understand|say more|between sessions|i want to (?:hear|understand|know))\b/

/** Which of the four parts of a therapeutic limit a reply holds, in their usual order. @source clinical reference A5 */
export function limitPartsOf(
  turn: readonly Reading[],
  findings: readonly (readonly Finding[])[],
): readonly LimitPart[] {
  const parts: LimitPart[] = []
  const codes = new Set(findings.flat().map(({ code }) => code))
  const says = (pattern: RegExp) => turn.some(({ line }) => pattern.test(line))
  const warm = ['RF', 'VAL', 'AFF', 'CR'] as const
  if (warm.some((code) => codes.has(code)) || says(MEETS_THE_FEELING)) parts.push('feeling')
  parts.push('limit')
  if (says(GIVES_A_REASON)) parts.push('reason')
  const asks = turn.some(({ form }) => form.type.endsWith('question'))
  if (asks || says(TURNS_TO_THE_NEED)) parts.push('need')
  return parts
}

/** Strength of a limit by the number of its parts; a bare rule has none. @source clinical reference A5, B3 (LIM) */
export const limitQuality = (parts: readonly LimitPart[]): 0 | 1 | 2 =>
  parts.length >= 3 ? 2 : parts.length === 2 ? 1 : 0

export const isColdLimit = (parts: readonly LimitPart[]): boolean =>
  !parts.includes('feeling') && !parts.includes('need')
