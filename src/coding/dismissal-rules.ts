import { asks } from './asks.ts'
import { FEELING_ADJECTIVE } from './feelings-lexicon.ts'
import { isNearDanger } from './near-danger.ts'
import { rule } from './rule.ts'

/** What is said instead of naming suicide or harm. */
const DAFT =
  '(?:silly|stupid|daft|rash|foolish|drastic|crazy|mad|reckless|desperate|dumb|awful|bad|funny)'

/** Minimising, false reassurance, silver linings, clichés, topic shifts, non-apologies. @source clinical reference B3, DISM */
export const DISMISSAL_RULES = [
  rule(
    'DISM',
    'dismissal.silver-lining',
    /(?:^|\b(?:but|well|and|hey|look|so) )at least (?!(?:not|for you|that is how|a bit|one|two|some|three|\d))|\b(?:bright side|silver lining|it could (?:be|have been) (?:so |much |a lot |far )?worse|(?:others|other people|some people|people|lots of people|many people|there are people|children|kids) (?:who )?(?:have|had|are|go through) (?:it )?(?:so |much |a lot |far |even )*(?:worse|nothing|less)|count your blessings|(?:be|feel|should be|ought to be) (?:grateful|thankful|lucky|glad)|you are (?:so )?lucky|think of (?:all )?(?:the (?:good|positive)|those|everyone)|look (?:at|on) the (?:positives?|bright|good)|(?:look (?:at|on)|see|think of|treat) (?:it|this|that) as (?:a|an|your) (?:\w+ )?(?:start|chance|opportunity|adventure|gift|lesson|blessing|chapter|challenge)|blessing in disguise|one door closes|what does not kill you|stay positive|be positive|think positive\w*|focus on the (?:good|positive)|every cloud|everything happens for a reason|(?:he|she|they) (?:is|are) in a better place|(?:he|she|they) would not want you to)\b/,
    {
      unless:
        /\b(?:you (?:feel|think|said|say) (?:that )?you should|as if you should|people tell you|telling you|told you|do you feel)\b/,
      confidence: 0.8,
    },
  ),
  rule(
    'DISM',
    'dismissal.false-reassurance',
    /\b(?:i am (?:pretty |fairly )?(?:sure|certain|positive|confident)(?: that)? (?:something|you|it|he|she|they|things|everything|everyone|your|this|that|there|no|nobody|the)|i bet (?:you|it|he|she|they)|(?:plenty|lots|loads) of people (?:love|like|care about) you|(?:everyone|everybody|we all) (?:loves?|likes?) you|(?:it|this|that|everything|things|you|he|she|they|all|stuff) (?:will|is going to|are going to|is|are gonna)(?: all| soon| probably| eventually)* (?:be (?:fine|okay|all right|grand|better|good|great|right|over|different|back to normal|absolutely fine|just fine|alright|ok)|work (?:itself )?out|turn out|pass|blow over|get (?:better|easier|over)|come good|sort (?:itself|themselves)|settle|feel (?:better|fine|different)|forget|bounce back|get through|be laughing|find (?:someone|another|somebody))|right as rain|good as new|in no time|before you know it|time (?:heals|is a (?:great )?healer|will (?:tell|heal))|plenty more fish|(?:it is|this is|that is) (?:only|probably just|probably only) (?:a (?:phase|bad|blip|rough|job|mark|boy|man|game|text|friend|cat|dog|dream|bit|little|hormon\w+)|hormones|nerves|stress|your|how|one)|it gets (?:better|easier)|i promise (?:you )?(?:it|things|everything|you will)|you will (?:see|be laughing|get over|soon|look back))\b/,
    {
      unless:
        /\b(?:not sure|i am not|are you (?:sure|afraid|worried)|you (?:hope|want|wish|fear|worry|think|believe|tell yourself|said|say|were told|keep)|wondering|part of you|whether|if (?:it|things)|how (?:do|would|will)|what (?:would|will)|can not (?:know|promise)|will (?:it|things)|people (?:say|tell)|they (?:say|tell))\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'DISM',
    'dismissal.do-not-worry',
    new RegExp(
      `\\b(?:do not|try not to|no need to|you (?:should|must|need) not|you do not (?:need|have) to|there is no (?:need|reason|point)(?: for you)? (?:to|in)|nothing to|stop|quit|no point(?: in)?)(?: even| keep| be| feel| be so| get| let it| let that| you| too)*(?: so| all| too)? (?:worry|worrying|worried|cry|crying|dwell\\w*|overthink\\w*|over-think\\w*|fret\\w*|stress(?: about)?|panic|think(?:ing)? like that|think(?:ing)? that way|say that|talk like that|be silly|silly|be daft|daft|bother(?: you)?|be ashamed|beat yourself|get you down|take it (?:to heart|personally)|mind (?:him|her|them)|be like that|complain about|${FEELING_ADJECTIVE})\\b|^(?:no )?worries\\b|^never mind\\b|\\bcheer up\\b|^(?:just |please )*(?:calm down|relax|chill(?: out)?|lighten up)\\b|\\bchin up\\b|\\bkeep smiling\\b|\\bhang in there\\b|\\bbuck up\\b|\\bmove on with your life\\b|\\bget over it\\b|\\bput it behind you\\b|\\blet it go\\b`,
    ),
    {
      when: ({ reading, situation }) =>
        !(/^no worries$/.test(reading.line) && /\b(?:sorry|thanks?)\b/.test(situation.clientLine)),
      unless:
        /\b(?:you (?:feel|felt|think|thought|tell|told|said|say|wish|want)|they (?:say|tell|told)|people|everyone (?:tells|says)|how do you|hard to|easier said|someone telling|being told|saying that|do not worry i (?:am not|am no|will not|would not|do not|am (?:a|an|only|here))|do not worry (?:you do not|we do not|this is not|it is not an? (?:test|exam|interview|lesson)))\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'DISM',
    'dismissal.cheers-up',
    /^(?:oh |ah |aw |och |no |now |hey |just |come on |well |and |but )*(?:(?:chin up|cheer up|keep (?:smiling|your chin up)|worse things happen(?: at sea)?)\b|never mind$|do not (?:say|talk) (?:that|like that|such things)(?: now)?$|do not (?:you )?worry(?: about (?:it|that|a thing))? (?:it|that|this|things|everything|all|you|he|she|they)(?: will| is going to| are going to)(?: all| soon| only)* (?:be (?:fine|okay|all right|grand|better|good|great|over|sorted)|work (?:itself )?out|pass|blow over|get better)\b)/,
    {
      outright: true,
      confidence: 0.8,
      whole: true,
      unless:
        /\b(?:you (?:feel|felt|say|said|tell|told|hear)|they (?:say|tell|told)|people (?:say|tell)|telling|told)\b/,
      when: ({ situation }) => !/\b(?:sorry|thanks?)\b/.test(situation.clientLine),
    },
  ),
  rule(
    'DISM',
    'dismissal.minimise',
    /\b(?:(?:he|she|they) (?:probably |maybe |might )*did not mean (?:it|to|any)|(?:it|that|this) (?:is|was|does|did|can|could) not (?:even )?(?:be )?(?:that|so|as|too|all that|sound that|seem that|seem so|sound so|such a|a) (?:bad|big|serious|hard|terrible|much|important|awful|difficult|deal|problem|big of a deal|deep|strange)|(?:other \w+|others) (?:have|has) (?:real|bigger|worse)|(?:these )?things? (?:\w+ )?(?:always )?(?:works?|turns?|looks?) (?:out|up)|no big deal|not the end of the world|(?:is|was) (?:nothing|normal and|hardly|barely)(?: serious| to)|you (?:are|were) (?:only|probably just|being too) (?:tired|stressed|over|hormonal|young|emotional|imagining|thinking|hard|upset|having|a bit|worn|down|nervous|being)|you (?:only) (?:had|have) (?:a|an) (?:bad|off|rough)|(?:everyone|everybody|we all|all (?:teenagers|parents|students|couples|mothers|families|kids)|most (?:people|kids)|lots of people|it happens to|that happens to|happens) (?:all )?(?:feels?|gets?|has|have|cries|cry|goes|go|does|do|argues?|fights?|struggles?|everyone|everybody|all|us|the best) (?:through |to |of |like )?(?:that|this|it|sometimes|a bit|down|sad|lonely|stressed|nervous|us|all|the time|us all|now and)|welcome to|join the club|(?:money|work|school|looks|love|he|she) is not everything|life is (?:too )?(?:short|hard|not fair|unfair)|what does not kill|rome was not|i know (?:exactly )?how (?:you|that|it|this) (?:feels?|must feel|is)|that is (?:life|just life|teenagers|men|women|kids|families|how (?:it|life) (?:is|goes))|these things happen|it is (?:what it is|only natural,? so)|worse things happen|first world problem|boys will be|you are (?:fine|okay|all right|overthinking|being (?:hard|silly|daft|too)|too hard)|how bad can it be|^(?:maybe|perhaps|probably) (?:he|she|they) (?:was|were|did not mean|is|are)\b|is that (?:all|it|really (?:such )?a)|it can not be that bad|surely it is not)\b/,
    {
      unless:
        /\b(?:you (?:feel|felt|think|thought|tell|told|said|say|worry) (?:like |that |yourself )?|they (?:say|tell|told|think)|does not mean|not (?:only)|sounds like|as if|were told|is it that you)\b/,
      confidence: 0.65,
    },
  ),
  rule(
    'DISM',
    'dismissal.topic-shift',
    /^(?:\w+ ){0,4}?(?:any ?way|anyhow|anyways|moving on|on another note|changing the subject|back to (?:the|my|our|business))\b.{0,12}\b(?:how|what|let us|tell|so|where|did|do|are|is|we|have|when|i)\b|\b(?:let us (?:not (?:dwell|go there|talk about|get into|focus)|move on|change the subject|talk about something (?:else|happier|nicer|more)|park|leave that)|we (?:can|should) (?:move on|talk about something)|enough about (?:that|this)|more importantly|that is not (?:relevant|why we are here|what we are here))\b/,
    {
      whole: true,
      unless: /\b(?:would you|is it okay|back to what you|if you want)\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'DISM',
    'dismissal.non-apology',
    /\bsorry (?:that )?(?:if )?you (?:feel|felt|are feeling|think|thought|took|see it|were offended|got|find|found|misunderstood|did not|interpreted|have (?:misunderstood|taken))|\bsorry (?:if|but) (?:you|it|that|this|anything|i (?:upset|offended|did|said|made|came|hurt|was))\b|\b(?:that was not|i did not mean|not) (?:my )?(?:intention|what i meant) (?:so|and you)\b|\bi was (?:only) trying to (?:help|be)\b/,
    { confidence: 0.8 },
  ),
  rule(
    'DISM',
    'dismissal.euphemism',
    new RegExp(
      [
        `\\b(?:do|doing|try|trying|thinking|think|planning|plan|up to|considering|tempted) (?:of |to |about |on |do |doing |up )*(?:any ?thing|something|owt|summat|nothing) ${DAFT}\\b`,
        `\\b(?:any|no|some|those|such|getting|having|get|have|got) (?:any |no |those |these |more |of those )*${DAFT} (?:ideas?|thoughts?|notions?|stuff|plans?|business|tricks?)\\b`,
        `\\byou (?:would|are|will|have|do|did) not (?:really |actually |seriously |ever |going to |mean (?:that |it |you would |you are )?|thinking (?:of|about) |planning (?:on |to )?|been |be |go and |feeling |having |want to )*(?:actually |really )*(?:do(?:ing)? (?:anything|something|that|owt|it)|go(?:ing)? through with (?:anything|it|that|something)|try(?:ing)? anything|hurt(?:ing)?|harm(?:ing)?|cutt?(?:ing)?|kill(?:ing)?|suicidal|thoughts of|end(?:ing)?)\\b.*\\b(?:are|would|will|have|do|did) you\\b`,
        `\\byou are not (?:thinking (?:of|about)|going to|feeling|having|planning|getting)? ?(?:hurt\\w*|kill\\w*|suicid\\w*|thoughts of|harm\\w*|end\\w* (?:it|your))`,
        `^(?:please |now |just )*(?:tell me|say|promise(?: me)?|swear(?: to me)?) (?:that )?you (?:are|will|have|would) not (?:\\w+ ){0,3}(?:do(?:ing)? (?:anything|something)|hurt\\w*|harm\\w*|kill\\w*|${DAFT}|go(?:ing)? through with)\\b`,
        `^(?:you have |you are |and |so |still )*not (?:been |being |still |going to |thinking (?:of |about ))+(?:hurt\\w*|harm\\w*|cutt?\\w*|kill\\w*|do(?:ing)? (?:anything|something|that)|burn\\w*) ?(?!me\\b|him\\b|her\\b)`,
      ].join('|'),
    ),
    {
      unless:
        /\byou (?:said|say|feel|felt|told|worry|promised)\b|\b(?:silly|stupid|daft|foolish) (?:about|in) (?:it|that|this|how|crying|feeling|being|wanting)\b|\bnot (?:a |so |that )?(?:silly|daft|stupid)\b|\b(?:i am|we are|it is) not\b/,
      when: (place) => asks(place) || isNearDanger(place),
      whole: true,
      confidence: 0.85,
    },
  ),
  rule(
    'DISM',
    'dismissal.common',
    /^(?:do not worry |oh |look |hey )*(?:everyone|everybody|we all|all of us|all \w+|most \w+|lots of \w+|kids|teenagers|men|women|couples|families)\b.{0,40}\b(?:sometimes|now and (?:then|again)|from time to time|all sorts|at some point|all the time|like that|bad days?|that)$/,
    { confidence: 0.6 },
  ),
  rule(
    'DISM',
    'dismissal.of-an-age',
    /^(?:\w+ ){0,2}?(?:(?:everyone|everybody|we (?:are|were) all|we all|all of us|they (?:are|were) all|all (?:teenagers|kids|lads|girls|boys|old people|young people|men|women)|no ?body|nobody)\b.{1,50}\b(?:at|of|in) (?:your|that|this) age|(?:it|that|this) is (?:just |only |simply |probably |all )*(?:your|the|an?) age(?: thing)?|(?:it|that|this|being \w+) (?:comes|goes) with (?:your |the )?age)$/,
    {
      outright: true,
      confidence: 0.75,
      whole: true,
      unless: /\b(?:you (?:feel|felt|said|think)|as if|like everyone|expects?|tells?|thinks?)\b/,
    },
  ),
  rule(
    'DISM',
    'dismissal.you-are-great',
    /\byou are (?:a |an |such a |the )?(?:so )?(?:great|good|wonderful|amazing|brilliant|fantastic|lovely|perfect|best) (?:mum|mother|dad|father|parent|person|friend|student|wife|husband|man|woman|kid|lad|girl)\b/,
    {
      when: ({ situation }) =>
        situation.cues.has('affectCue') ||
        /\b(?:bad|terrible|awful|worst|rubbish|failure|stupid|useless)\b/.test(
          situation.clientLine,
        ),
      confidence: 0.65,
    },
  ),
]
