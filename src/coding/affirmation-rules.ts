import { rule } from './rule.ts'

/** A strength, effort, value or intention named specifically. @source clinical reference B3, AFF */
export const AFFIRMATION_RULES = [
  rule(
    'AFF',
    'affirmation.strength',
    /\b(?:(?:that|it|this|which|there|telling|coming|saying|asking|talking|being|sharing|doing|turning|walking)\b.{0,40}\b(?:takes?|took|taken|must take|must have taken|shows?|showed|needs|is|was)(?: a lot of| so much| some| real| such| great| a great deal of| a| an| of| huge| serious| your)* (?:courage|courageous|brave|bravery|strength|guts|honesty|nerve|care|determination|commitment|thoughtfulness|resilience|persistence|loyalty|effort|integrity)|(?:there is|i (?:see|hear|notice|admire|respect|can see|can hear|am struck by)|with|shows?|your|such|so much|a lot of|real) (?:a |an |a real |a kind of |a lot of |real |great |your |so much |how much |some |such |quiet |the |that )*(?:steadiness|courage|strength|honesty|persistence|determination|resilience|loyalty|commitment|kindness|thoughtfulness|integrity|dedication|generosity|fairness|tenacity|bravery|patience|resourcefulness)|you (?:still|even so|nonetheless|somehow|did|managed|found|kept|have managed|have kept|have found|were able|chose|stood|stuck|went ahead|made it|made yourself|made the effort|made sure|made time|worked|turned|showed|have (?:already )?(?:done|worked|put|come|thought|made|taken)|put|fought|stayed|reached|notice|spoke|walked)(?: a way| to| up| going| out| yourself| still| away| here| in| it| so| a lot| hard| and| already| the| that| your| through| time)*\b.{0,30}\b(?:even (?:on|when|though|with)|anyway|despite|came|come|turned up|showed up|show up|turn up|here|hard|going|thought|effort|way|up for|trying|try|today|told|asked|because you care|looking after)|you (?:do|look|keep|try|take|turn|make|hold|care)\b.{0,50}\beven (?:when|on|though)\b|(?:the|those|these) (?:\w+ ){0,3}you managed|even (?:though|when|on)\b.{0,60}\byou (?:still |have |did |kept |keep |came|turned|showed|managed|found|stayed)\w*|despite\b.{0,50}\byou|i (?:do |so )*(?:appreciate|admire|respect|value) (?:you|your|how|that you|the way)|you (?:clearly |obviously |so )*(?:care|cared) (?:about|for|a lot|so)|you are (?:clearly |obviously |so |such |a |an |someone who |the kind of |person |who )+(?:strong|brave|resilient|resourceful|caring|thoughtful|loyal|determined|honest|kind|dedicated|keeps|shows|cares|tries|courageous|insightful|does not give up))\b/,
    {
      confidence: 0.65,
      unless:
        /\b(?:you (?:do not|did not)|proud of you|no (?:courage|strength)|not (?:strong|brave)|should|be strong|takes? (?:a lot|so much|the) (?:out of|strength to pretend)|have done (?:this|that|so far) (?:before|to)|do you)\b/,
      forms: ['statement', 'fragment', 'imperative'],
    },
  ),
  rule(
    'AFF',
    'affirmation.value',
    /\b(?:(?:keeping|being|looking|caring|doing|telling|standing|getting|having|giving|treating|showing|honesty|loyalty|family|fairness|truth|your (?:word|family|kids|children|promise|honesty|daughter|son|work|faith|friends?))\b.{0,40}\b(?:matters?|is (?:so )?important|means? (?:a lot|so much|something|everything)) to you|you want to (?:be|do) (?:a|the|right|better|there|good|what is right)\b)/,
    { confidence: 0.65, forms: ['statement', 'fragment'] },
  ),
  rule(
    'AFF',
    'affirmation.effort',
    /\b(?:you have (?:already |clearly |obviously )*(?:given|put|thought|worked|tried|come|made|taken|been)(?: this| it| in| so| a lot| such)* (?:a lot of (?:thought|work|effort)|thought|hard|so much|work|effort|so far|a long way|big steps?|a (?:big|huge) (?:step|effort)|progress|careful\w*)|(?:that|it|this) (?:is|was) (?:a |an |such )*(?:big|huge|important|brave|real|massive|significant|great) (?:step|thing to (?:say|do|share|admit|notice)|achievement|effort|insight|progress|decision)|you (?:noticed|spotted|caught|recognised|recognized) (?:that|it|yourself|what))\b/,
    { confidence: 0.65, forms: ['statement', 'fragment'] },
  ),
]
