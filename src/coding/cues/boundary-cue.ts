import { phraseFinder } from './cue-sign.ts'

const ASK = `(?:can|could|may|might|will|would|shall|should|please|if|want to)`
const NETWORK = `(?:insta\\w*|snap\\w*|whatsapp|facebook|socials?|telegram|tiktok|wechat)`
const DRINK = `(?:coffee|drink|walk|pint|tea|lunch|dinner|meal|bite|kopi)`

/**
 * The client feels for where the line between the two runs: contact, closeness, secrecy, favours, gifts, the
 * counsellor's own life, a verdict in place of their own.
 * @source clinical reference A5, E02, E04, E09
 */
export const boundaryCue = phraseFinder([
  {
    confidence: 0.75,
    phrases: [
      `(?:your|ur|you) (?:own |personal |private |home |mobile |phone |cell )?(?:${NETWORK}|number|mobile|phone number)`,
      `(?:add|follow|find|friend) (?:me|you|us) (?:back |up )?on (?:${NETWORK}|there)`,
      'sent you a (?:follow|request|friend)|friend request',
      `(?:take|here is|have|give you|have got|put in) my (?:number|${NETWORK})`,
      `${ASK} i (?:please |maybe |still |sometimes )?(?:text|message|ring|call|phone|dm|whatsapp|add|follow|contact|reach) you`,
      `${ASK} (?:we|us|you and (?:me|i)) (?:meet|hang out|see each other|keep in touch)`,
      `meet (?:me|you|up) (?:for|outside|somewhere|at (?:my|your|the)|after)`,
      `(?:(?:can|could|shall|should|may|might) (?:we|i)|would you|do you want|want to|let us|fancy|you like|you free) (?:\\w+ )?(?:to |for )?(?:go for|grab|grabbing|have|get|getting|come for|take you for)(?: a| an| some)? (?:quick |little )?${DRINK}`,
      `(?:${DRINK}|dinner) with me`,
      `${ASK} (?:we|you|i) (?:not )?be (?:\\w+ )?friends?`,
      'be friends with you|be (?:my|your) friend',
      'you are (?:like |basically |more like |basically like |almost )(?:a|my) (?:\\w+ )?(?:friend|mum|mother|sister|dad|son|daughter|auntie|aunty|brother)(?: to me)?|you are my (?:\\w+ )?friend|(?:mum|mother|friend|sister|father) to me',
      '^(?:and |but |so |you )?(?:please )?(?:promise|swear)(?: me| you| not| that|$)',
      '(?:you have to|you have got to|you got to|can you|will you|you must|need you to) (?:promise|swear)',
      '^(?:and |but |so |just |please |you )*do not (?:tell|write|put|mention|let on)\\b.*\\b(?:anyone|anybody|my|mr|mrs|him|her|them|this|it|that|down)',
      'you (?:will not|can not|must not|should not|would not|are not going to|better not) (?:tell (?:anyone|anybody|nobody|no ?one|my|mr|mrs|him|her|them|the)|say (?:anything|a word)|write|repeat|report)',
      'our (?:little )?secret|keep (?:a|my) secret|(?:just|only|stays?|stay|keep (?:it|this)|is) between (?:us|me and you|you and me|the two of us|you and i)|off the record|keep (?:this|it|that) (?:secret|quiet|to yourself)',
      'not (?:tell|telling) (?:anyone|my (?:mum|dad|parents|husband|wife|boss|teacher|gp))\\b.*\\b(?:will you|would you|right|okay)',
      'are you (?:married|single|gay|straight|religious|a believer|seeing (?:anyone|someone)|a christian|muslim|a mother|a mum|a dad|a parent|a father)',
      'do you (?:have|got|have got) (?:any )?(?:kids|children|a boyfriend|a girlfriend|a husband|a wife|a partner|family)',
      '(?:whether|if) you (?:have|are) (?:children|kids|married|a (?:mother|mum|parent|dad))',
      'have you got (?:any )?(?:kids|children|family)',
      'do you (?:fancy|like|love) me|do you find me',
      'pray (?:with|for) me|(?:read|say) a prayer with',
      '(?:this|it|here|these) (?:is|are) for you|(?:gift|present|something|little thing|token) for you',
      'i (?:brought|got|bought|made|baked|knitted|wrote) (?:you|ye) (?:a|an|some|something|this|these|the)|(?:brought|bought|made|baked) (?:this|these|it|something) for you',
      'i (?:love|fancy|dream about|dreamt about|dreamed about|am in love with|have feelings for) you',
      'in love with you|if (?:we|you and i) (?:had )?met|met (?:you )?(?:somewhere else|outside|in another life)',
      'you are (?:so |proper )?(?:beautiful|gorgeous|handsome|fit|attractive|hot|pretty)',
      'give (?:me|us|you) a (?:hug|cuddle|lift|ride)|(?:have|get|need) a hug(?: from you)?|(?:can|will|would|could) you hold my hand|hug (?:me|you)',
      `${ASK} (?:you|i) (?:\\w+ )?(?:(?:lend|loan|sub|spot) (?:me|us)|borrow (?:\\w+ )?(?:\\w+ )?(?:from|off) you|give me (?:\\d+|twenty|ten|fifty|money))`,
      '(?:lend|loan|spot) me',
      `${ASK} you (?:\\w+ )?(?:come to|come round|come over|visit|be at) (?:my|mine|the|our)`,
      'come to my (?:house|home|place|flat|wedding|graduation|funeral|birthday|match|game|hearing)',
    ],
  },
  {
    confidence: 0.6,
    phrases: [
      // favours, gifts and parts to play that lie outside the work
      '(?:can|could|would|will|gonnae|can not|could not) (?:you|ye) (?:not )?(?:please )?(?:(?:ring|phone|drive|collect|extend|sign|backdate|massage|press|rub) |pick (?:me|him|her|them) up|come (?:and|with|in with)|go with|fill (?:in|out)|let me (?:stay|kip|sleep|live)|be (?:my|his|her|our)|kneel|(?:speak|talk) to (?:my|him|her|them|mr|mrs|miss|the)|tell (?:my|him|her|them|mr|mrs|miss|the)|write (?:to|me|a|the|him|her|them)|keep (?:it|this|my)|take (?:my|this) )',
      '(?:be|been) my (?:\\w+ )?(?:coach|godmother|godfather|mentor|witness|partner|mum|guarantor)|(?:kneel|go|come|dance) with me|come and (?:watch|see) me|follow me back|you will extend|could get you (?:a|some)|take (?:my|this) (?:\\w+ )?(?:card|box|money|envelope)|can not refuse|private lessons|pay (?:you|double)|(?:were|was) not my (?:counsellor|therapist)|wants you to say|say you are my',
      `${ASK} i (?:please )?email you|email you (?:at night|between|if|when)`,
      '(?:what|which) (?:would|should|did) you (?:do|pick|choose)(?: if| in| about| here|$)',
      'what would you do',
      'tell me what to do|tell me (?:if|whether) i (?:am|was) (?:right|wrong)|^(?:please )?(?:give me )?a yes or no',
      '(?:extra|another|longer|double) (?:session|hour|appointment)|stay (?:a bit |a little )?(?:longer|on)|ten more minutes|keep going past|go over (?:time|the hour)',
      'you are the only (?:one|person|human)|only person (?:i can|who|that|i)|nobody else (?:but|except) you|no ?one (?:else )?(?:but|except) you',
      'how old are you|where do you live|what is your (?:first name|religion|surname|story)|are you from (?:here|around)|which (?:church|mosque|temple) do you',
      'do you (?:own|rent|drink|smoke|believe|go to church|ever feel|ever get|ever cry)',
      '^(?:have you )?ever (?:had|been|lost|felt|done|have|cried|smoked|taken)|have you ever (?:had|been|lost|felt|done|cried|smoked|taken|tried)',
      'see you outside|do you (?:think about|miss) me|think (?:about|of) me (?:when|after|at)',
      '(?:will|would|are|do) you (?:have to |going to |gonna )?(?:tell|ring|call|phone|report|speak to) (?:my|mr|mrs|the school|social|anyone|them|him|her)(?! to)',
      '(?:does|will) (?:this|it|anything) (?:stay|go) (?:in here|between|anywhere)|do you write (?:this|it) down',
      `${ASK} you (?:\\w+ )?(?:write|put|sign|tell (?:them|him|her|the court)|backdate|lie) (?:i|that|it|to say|down)|write (?:to (?:the|my)|me a)`,
      '^(?:please )?say (?:i am|i was|that i|yes)',
      'do you know my (?:husband|wife|mum|dad|son|brother|sister|cousin|boss)|you do not know my (?:husband|wife|mum|dad|family) do you',
    ],
  },
])
