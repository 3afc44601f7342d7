import { FEELING_ADJECTIVE, FEELING_NOUN } from './feelings-lexicon.ts'
import { rule, type ThoughtInPlace } from './rule.ts'

const judgesSelf = ({ situation }: ThoughtInPlace): boolean =>
  /\b(?:stupid|silly|weird|pathetic|mad|crazy|weak|normal|daft|ridiculous|ashamed|embarrass\w*|wrong with me|should(?: not)? (?:be|feel|have)|over it|overreact\w*|dramatic)\b/.test(
    situation.clientLine,
  )

/** The client looks for words and finds none. */
const isLostForWords = (line: string): boolean =>
  /\b(?:do not know (?:how|what|where)|can not (?:say|explain|find|put|describe|get it out)|no words?|not (?:sure|good) (?:how|what|at (?:saying|talking|words|this))|hard to (?:say|explain|describe|put)|how do (?:i|you) (?:say|even)|what is the word|words?|stuck|i just|anyway|dunno)\b|^.{0,12}$|…$/.test(
    line,
  )

/** What people call themselves when they are ashamed of a reaction. */
const OWN_VERDICT =
  '(?:stupid|silly|weird|pathetic|mad|crazy|weak|daft|ridiculous|dramatic|strange|odd|selfish|childish|babyish|embarrassing|lame|dumb|mental)'
const VERDICTS = new RegExp(`\\b${OWN_VERDICT}\\b`, 'g')

/** The reaction makes sense, and the subject stays open. @source clinical reference B3, VAL */
export const VALIDATION_RULES = [
  rule(
    'VAL',
    'validation.makes-sense',
    /\b(?:(?:makes?|making|made) (?:perfect |complete |total |a lot of |so much |all the |good |a kind of |some |real )*sense|no wonder|(?:can|could|must|would) not (?:have been|be) (?:easy|fun|nice|simple)|(?:is|was) not easy|(?:is|are) (?:a )?(?:fine|okay|good enough|perfectly good|good) (?:answer|place to start|thing to (?:say|feel))|i (?:would|might|could)(?: not)? .{1,60} (?:too|either)$|(?:not|hardly|little) (?:surprising|surprised|a surprise|surprise)|(?:so )*understandabl[ey]|(?:anyone|anybody|most people|many people|a lot of people|lots of people|plenty of people|other people|people)(?: in your (?:place|position|shoes|situation))? (?:would|might|can|feel|find|react|respond|struggle|who)|in your (?:place|position|shoes|situation)|(?:every|good) (?:right|reason) to|of course (?:you|it|that|this)|who would not|fair enough that|i (?:can )?(?:see|understand|get|appreciate) why|(?:it|that|this|which|feeling \w+|being \w+) (?:is|are|was) (?:a |an |such a |so |only )*(?:natural|normal|human|reasonable|common|valid|legitimate|sane)\b|you are not (?:alone|the only|mad|crazy|weird|stupid|weak|broken|being (?:silly|stupid|dramatic|weird)|going mad)|you are allowed to (?:feel|be|cry|want|grieve|need|miss))\b/,
    {
      confidence: 0.75,
      unless:
        /\b(?:does (?:it|that|this) make sense|make sense of|if that makes sense|trying to make sense|makes no sense|not make sense|does not make|do you (?:know|see) why|you (?:can not|do not) see why|of course you (?:should|can (?:do|always)|know|will be fine)|makes sense to you|people (?:who|would|might|can) (?:say|tell|think|judge)|what (?:would|do) people|afraid|worried (?:that )?people|how (?:would|do) people|some people)\b/,
      forms: ['statement', 'fragment', 'imperative'],
    },
  ),
  rule(
    'VAL',
    'validation.not-stupid',
    /\b(?:(?:that|it|this|you|what you) (?:does|do|is|are|was|were|did) not (?:sound |seem |look |feel |come across as |being |make you |mean you are )*(?:at all |in the least |to me )*(?:stupid|silly|weird|pathetic|mad|crazy|weak|daft|ridiculous|dramatic|strange|bad|wrong|too much|an overreaction|overreacting|odd|selfish)|not (?:stupid|silly|weird|pathetic|weak|odd|strange|daft|crazy)(?: at all| to me)*|nothing (?:weird|stupid|wrong|silly|strange|shameful) (?:about|in|with))\b/,
    {
      confidence: 0.75,
      forms: ['statement', 'fragment', 'imperative'],
      unless: /\b(?:that bad|so bad|as bad|do not be|you (?:should|must) not)\b/,
    },
  ),
  rule(
    'VAL',
    'validation.denies-the-verdict',
    new RegExp(
      `^(?:no )?(?:(?:that|it|this|you|crying|what you (?:did|said|feel|felt|are feeling)) (?:does|do|is|are|was|were|did) not (?:sound |seem |look |being |make you )*(?:at all |in the least |one bit |to me )*|(?:there is )?nothing |not )${OWN_VERDICT}(?: (?:at all|in the least|one bit|to me|about (?:that|it|this|you|crying|any of (?:it|that))|in (?:that|it)))*$`,
    ),
    {
      outright: true,
      confidence: 0.8,
      whole: true,
      forms: ['statement', 'fragment'],
      when: ({ reading, situation }) =>
        (reading.line.match(VERDICTS) ?? []).every((word) =>
          situation.clientLine.split(' ').includes(word),
        ),
    },
  ),
  rule(
    'VAL',
    'validation.okay-to-feel',
    new RegExp(
      `\\b(?:it is|that is|it would be) (?:all |more than |so )*(?:okay|ok|all right|fine|normal|natural|human|hard|understandable|allowed) (?:to (?:feel|be (?:${FEELING_ADJECTIVE})|cry|not (?:be )?(?:know|okay|feel|sure)|want|need|grieve|miss|have mixed|struggle|hurt|talk about)|when|that you (?:feel|are|want|need))`,
    ),
    { confidence: 0.65, forms: ['statement', 'fragment', 'imperative'] },
  ),
  rule(
    'VAL',
    'validation.a-lot',
    /\b(?:(?:that|this|it) (?:is|was|sounds? like|must be|must have been|has been|feels like|seems like)(?: such| an awful)* (?:a lot|so much|too much|an awful lot|a huge amount|a great deal|a big ask|a heavy load|more than (?:enough|anyone))(?: for (?:anyone|one|you|a person|someone))?(?: to (?:carry|hold|deal|take|cope|manage|go|have|be|live|bear|sit|put|handle|process))?|(?:after|given|with) (?:the (?:week|month|year|day|time|morning|summer|winter|night|few)|everything|all (?:that|of that|this|the)|what (?:you|happened|he|she|they|has))\b.{0,60}|(?:you have|you are|you were)(?: all| been)* (?:through (?:so much|a lot|hell|something)|carrying (?:so much|a lot|all|this)|dealing with (?:so much|a lot|all)|had (?:so much|a lot(?! of)|a (?:hard|tough|rough|terrible|horrible|awful))))\b/,
    {
      confidence: 0.6,
      forms: ['statement', 'fragment', 'imperative'],
      unless:
        /\b(?:after (?:all )?(?:everything|all|what) (?:i|we) (?:have )?(?:done|did)|let us|should|what would|with all (?:due|the) respect|after all you)\b/,
    },
  ),
  rule(
    'VAL',
    'validation.not-weird',
    /\bi (?:do not|did not|never|would not) (?:think|find|see|believe|say)(?: of)?(?: that)? (?:you|your|it|that|this)(?: as| is| are| was| were)?(?: being| any| at all| so)* (?:weird|strange|stupid|silly|mad|crazy|pathetic|weak|dramatic|ridiculous|childish|needy|clingy|daft|wrong|selfish|a (?:burden|bad person|freak|failure)|too (?:much|sensitive))\b/,
    { confidence: 0.7, unless: /\bbut\b/ },
  ),
  rule(
    'VAL',
    'validation.not-your-doing',
    /\b(?:(?:none|nothing) (?:of|about) (?:this|it|that|what \w+ \w+)(?: here)?|(?:that|this|it|what (?:happened|he did|she did|they did)))(?: is| was| has been| were)?(?: not| never)? (?:your (?:fault|doing|making)|down to you|because of you|of your making)\b/,
    {
      confidence: 0.6,
      forms: ['statement', 'fragment'],
      unless:
        /\b(?:but|you (?:feel|felt|think|say|said|believe|worry)|they (?:say|said|told)|(?:is|was) (?:all )?(?:your|down))\b/,
    },
  ),
  rule(
    'VAL',
    'validation.none-of-it-yours',
    /^(?:and |but |no )?(?:none|nothing|not (?:one|any) (?:bit|part|of it)) (?:of|about|in) (?:this|it|that|what (?:happened|he did|she did|they did|went on)|any of (?:this|it|that))(?: here| there)? (?:is|was|has been|were|are) (?:ever )?(?:your (?:fault|making|mistake)|you(?:r| are) doing|down to you|on you|because of you|of your making)(?: (?:at all|mate|love))?$/,
    { outright: true, confidence: 0.8, whole: true, forms: ['statement', 'fragment'] },
  ),
  rule(
    'VAL',
    'validation.past-words',
    /^(?:yeah |and |no )*(?:(?:sometimes|some days|some things|often|now and then|with (?:some|a lot of) things)\b.{0,30}\b(?:words?|language|names? for|say(?:ing)? (?:out loud|aloud|it|them)|put into)\b.*|(?:words|it|talking|a sentence) .{0,30}\b(?:sometimes|some days|now and then)$|there (?:are|is) (?:not always|not (?:always )?(?:a|any)|things? (?:with|that have) no|no) (?:\w+ )?words?\b.*)$/,
    {
      outright: true,
      quality: 1,
      confidence: 0.65,
      whole: true,
      forms: ['statement', 'fragment'],
      when: ({ situation }) => isLostForWords(situation.clientLine),
      unless: /\b(?:you|your|should|actions?|but|last word|other words)\b/,
    },
  ),
  rule(
    'VAL',
    'validation.fair-to-ask',
    /^(?:(?:that|it) is )?(?:a )?(?:fair|reasonable|understandable) (?:thing to (?:ask|wonder|want(?: to know)?|say)|question(?: to ask)?|worry|point)$/,
    { quality: 1, confidence: 0.6, forms: ['statement', 'fragment'] },
  ),
  rule(
    'VAL',
    'validation.what-a',
    /^(?:oh |god )*what an? (?:lot|load|weight|horrible|awful|hard|rough|heavy|rotten|terrible|difficult|lonely|cruel|painful)(?: \w+)?(?: for you)?(?: to (?:have to )?(?:be(?: in)?|have|carry|hold|go through|deal with|take|find out|hear|live with|bear|face|sit with))?$/,
    { quality: 1, modifiers: ['gen'], confidence: 0.6 },
  ),
  rule(
    'VAL',
    'validation.normalises',
    new RegExp(
      `^(?:a lot of |so many |many |most |lots of |plenty of )?(?:grief|loss|people|anyone|${FEELING_NOUN}|fear|tiredness|moving|change|becoming|missing|losing|parents|couples|new \\w+|young people|mothers|fathers|students)\\b.{0,50}\\b(?:often|can|tends?|usually|sometimes|does|has a way|will|feel|find|comes?|goes?|catch\\w*|ambush\\w*|hits?)\\b`,
    ),
    {
      confidence: 0.6,
      forms: ['statement'],
      when: (place) => judgesSelf(place) && !place.situation.askedForInformation,
      unless: /\b(?:should|better|you will|do not worry)\b/,
    },
  ),
  rule(
    'VAL',
    'validation.stock',
    /^(?:oh |wow |and |yeah |i can (?:see|hear|imagine) (?:how |that )?|i (?:imagine|bet|guess) )*(?:that|it|this)(?: all)?(?: must| would| can| has to)* (?:sounds?|is|be|have been|has been|seems?|feels?|was)(?: like| a| been| so| pretty| such| dead)* (?:hard|tough|difficult|rough|challenging|tricky|awful|terrible|horrible|not easy)(?: for you| to hear| on you| situation| time| one| place| spot| thing| to be in| for (?:anyone|anybody)| going| at the moment)*$/,
    { quality: 1, modifiers: ['gen'], confidence: 0.55 },
  ),
]
