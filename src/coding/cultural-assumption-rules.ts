import { rule } from './rule.ts'

const GROUP =
  '(?:asian|chinese|indian|african|black|white|muslim|islamic|jewish|christian|arab|polish|japanese|eastern|western|british|american|nigerian|ghanaian|somali|turkish|pakistani|latino|latina|hispanic|gay|trans|immigrant|traditional|gypsy|roma|jamaican|caribbean|irish|foreign|religious|hindu|sikh|ethnic)'

/** Stereotyping, erasing, exoticising, imposing own values. @source clinical reference B3, ASSM; H 13 */
export const CULTURAL_ASSUMPTION_RULES = [
  rule(
    'ASSM',
    'assumption.erase',
    /\bi (?:do not|never|can not) (?:see|notice|care about|think about|look at) (?:any )?(?:colou?r|race|difference|differences|gender|religion)\b|\b(?:we are|people are|everyone is|humans are) all (?:the same|human|just (?:human|people)|equal|one race)\b|\b(?:colou?r|race|religion|gender|culture) (?:does|should|do) not (?:matter|come into|make (?:any|a) difference|really matter)\b|\ball lives\b/,
    { confidence: 0.85 },
  ),
  rule(
    'ASSM',
    'assumption.you-people',
    new RegExp(
      `\\b(?:you people (?:are|always|all|do|never|have|just|tend|so)|(?:your (?:people|kind|lot|sort)|(?:your|that) (?:kind|sort|type) of (?:family|people|community|background|home|culture))(?: \\w+)? (?:are (?!far|here|there|not|in|at|on|gone|coming|waiting|back|from|with)|is (?:so|always|such|all|never)|do not|always|never|all|tend to|just|so|really)|people from (?:your (?:background|culture|country|community|religion|faith|part))|(?:in|for|with) (?:your|the|a|an)? ?${GROUP} (?:culture|families|family|people|community|communities|men|women|households|parents|society|countries)|${GROUP} (?:people|families|men|women|parents|mothers|fathers|kids|girls|boys|culture) (?:are|always|tend|usually|often|do|do not|have|can be|value|like|love|never)|your culture (?:is|does|has|makes|tells|says|expects|values|puts)|(?:typical|typically) ${GROUP}|all (?:muslims|asians|women|men|${GROUP} \\w+) (?:are|do|have))\\b`,
    ),
    {
      unless:
        /\b(?:young people like you|help\w* people like you|i (?:may|might|could|do not want to|would rather not) (?:be )?(?:assum\w*|get|miss)|what (?:does|is|would|do)|how (?:does|is|do)|tell me|do not want to assume|told|said about|they say|people say)\b/,
      confidence: 0.8,
    },
  ),
  rule(
    'ASSM',
    'assumption.compliment',
    new RegExp(
      `\\b(?:${GROUP}|disabled|deaf|blind|autistic|queer|lesbian|bisexual|asylum|refugee|travell?er|foreign|working class|african|caribbean) (?:\\w+ )?(?:people|families|couples|women|men|mothers|mums|fathers|students|kids|children|girls|boys|folks?|ladies|guys|communities|parents|cultures?)(?: like you| such as you)?(?: \\w+)? (?:are|is|have|has|do|always|make|just|really|naturally|love|cope|know how)\\b|\\b(?:your|you) (?:people|community|culture|lot|families)(?: \\w+){0,3} (?:so|such|always|all so|naturally|really|very)(?: \\w+)? (?:\\w+)|\\b(?:your|that) (?:kind|sort|type) of (?:family|families|people|community|home|culture|background)(?: \\w+)? (?:are|is) (?:always|so|such|never|all|just)\\b|\\bhow (?:\\w+ ){0,2}your (?:people|lot|community|culture)(?: (?:are|is)\\b|$)|\\byou people are\\b|\\byour english is\\b|\\byou speak (?:english |it )?(?:\\w+ )?(?:good|well|beautifully|perfectly)\\b|\\bfor (?:somebody|someone|a person|a (?:girl|woman|man|boy|lad)) (?:from|like) (?:there|you|your|that)\\b|\\b(?:so|how) (?:exotic|articulate)\\b|\\byou (?:do not|hardly) (?:look|sound|seem) (?:${GROUP}|disabled|deaf|autistic|like (?:you are|one of)|foreign)\\b`,
    ),
    {
      confidence: 0.8,
      whole: true,
      unless:
        /\b(?:you (?:said|feel|felt|think|know|want|hear)|they (?:say|said|think|told)|people (?:say|think|tell|assume)|i (?:may|might|could|do not want to) (?:be )?(?:assum\w*|get|miss)|what|how do|how does|tell me|told|guidelines?|risk|genes?|weight|per ?cent|research)\b/,
    },
  ),
  rule(
    'ASSM',
    'assumption.because-of',
    /\b(?:is|was|are) (?:that|it|this|they|he|she)(?: all| maybe| partly)? (?:because of|to do with|due to|down to|about|a|an|because you are|because they are) (?:your|the|a|an|his|her|their)? ?(?:religion|religious|culture|cultural|faith|background|race|ethnicity|islam|muslim|hindu|asian|chinese|african|black|tradition|traditional|heritage|gay|trans|scarf|hijab)\b/,
    { confidence: 0.85 },
  ),
  rule(
    'ASSM',
    'assumption.live-here-now',
    /\b(?:you (?:live|are) (?:here|in (?:britain|england|the uk|america|canada|the west|a free country|this country)) now|this is (?:britain|england|the uk|america|canada|the west|a free country|the twenty)|(?:in|over) (?:this country|here) (?:we (?:do|believe|treat|value|have|let)|women (?:can|are|have)|girls (?:can|are|have)|people (?:do not|are free|marry))|in the (?:west|modern world|twenty first)|this day and age|these days (?:women|girls|people|nobody)|it is the (?:21st|twenty)|where are you really from|(?:your|you) (?:speak|english) (?:is )?(?:such |so )?(?:good|well|excellent)|for a (?:girl|muslim|foreigner)|(?:so) (?:exotic|oppressed|backward|primitive|old fashioned|old-fashioned))\b/,
    {
      unless: /\b(?:you (?:feel|said|say)|they (?:say|told)|people (?:say|tell))\b/,
      confidence: 0.8,
    },
  ),
  rule(
    'ASSM',
    'assumption.surely',
    /\bsurely (?:you|they|he|she|your (?:parents|family|mum|dad|mother|father|husband|wife)|it)\b.{0,40}\b(?:say no|refuse|leave|understand|choose|ignore|tell them|not|want you|allowed)\b|\b(?:just) (?:say no|tell them no|ignore (?:your|them)|leave (?:the|your) (?:church|faith|religion|mosque|community))\b/,
    { confidence: 0.65 },
  ),
  rule(
    'ASSM',
    'assumption.dispute',
    /\b(?:(?:i am|are you) sure (?:he|she|they|it|that|this) (?:did not|was not|is not|were not|was|were|is|really was|did|even|meant|mean)(?: \w+){0,3}? ?(?:mean|racist|racism|racial|about race|like that|that way|it like that|any ?thing by it|personal)|not everything is (?:about )?(?:race|racism|racist)|(?:he|she|they) (?:probably |maybe |might )*(?:did not|was not|were) (?:mean|joking|only joking|banter)|race card|maybe (?:you|he|she|they|it) (?:are|is|was|were|misheard|misunderstood|did not mean)(?: \w+){0,3}? (?:sensitive|joking|banter|misheard|it like that|joke)|just (?:a )?(?:banter|a joke|a word|words|joking)|it is only a word|sticks and stones)\b/,
    {
      confidence: 0.75,
      when: ({ reading, situation }) =>
        situation.cues.has('cultureCue') ||
        ABOUT_RACE.test(`${reading.line} ${situation.clientLine}`),
    },
  ),
  rule(
    'ASSM',
    'assumption.impose',
    /\b(?:god (?:would|wants|will|loves|has a plan|says|is)|jesus|the bible (?:says|tells|is)|the (?:quran|koran) says|trust (?:in )?god|pray (?:about|on|for|to)|let us pray|love is love|(?:is|are) (?:a )?(?:sin|sinful|unnatural|against nature)|real (?:men|women)|as a (?:woman|man|mother|father|girl|boy|wife|husband|son|daughter|christian|muslim) you (?:should|must|ought|need)|a (?:mother|father|woman|man) should|(?:your|their) (?:church|religion|faith|parents|family|culture|community) (?:is|are) (?:wrong|backward|outdated|brainwash\w+|controlling|oppressive|strict|intolerant|homophobic)|(?:religion|church|faith) is (?:the problem|a crutch|outdated)|arranged marriages? (?:is|are)|you are (?:too young to know|confused about your (?:gender|sexuality))|just a phase)\b/,
    {
      unless:
        /\b(?:what|how|you (?:said|say|feel|believe|pray|think|told|wonder|fear|are)|do you|i can not|i do not|not (?:for me|mine|my place)|would you|tells? you|taught)\b/,
      confidence: 0.65,
    },
  ),
]

const ABOUT_RACE =
  /\b(?:rac(?:e|ial|ist|ism)|slur|name|accent|skin|foreign\w*|called me|banter|jok(?:e|ing|es))\b/
