import { rule } from './rule.ts'

const LABEL =
  '(?:resistant|evasive|looking for attention|weird|defensive|hostile|difficult|dramatic|ridiculous|selfish|lazy|manipulative|irrational|overreacting|over-reacting|paranoid|childish|immature|unreasonable|stubborn|negative|needy|clingy|oversensitive|over-sensitive|too sensitive|ungrateful|irresponsible|reckless|weak|pathetic|silly|rude|unfair|hysterical|dishonest|lying|a liar|attention seeking|attention-seeking|wallowing|sulking|moaning|whining|in denial|codependent|co-dependent|narcissistic|a narcissist|an alcoholic|alcoholic|an addict|addicted|abusive|a bully|passive aggressive|controlling|dysfunctional|closed off|unmotivated|not (?:even )?(?:trying|motivated|being (?:honest|fair|reasonable|realistic)|cooperating|co-operating|taking (?:this|it) seriously)|making excuses|playing (?:the victim|games)|feeling sorry for yourself|blaming|kidding yourself|fooling yourself|lying to yourself|part of the problem|to blame|being (?:difficult|silly|dramatic|ridiculous|selfish|stupid|lazy|negative|unfair|rude|childish|defensive|resistant|paranoid|manipulative|unreasonable|stubborn))'

/** Judging, blaming, labelling, warning, arguing, in any form. @source clinical reference B3, CONF */
export const CONFRONTATION_RULES = [
  rule(
    'CONF',
    'confrontation.label',
    new RegExp(
      `\\b(?:you|that|he|your (?:behaviou?r|attitude|reaction))(?: clearly| obviously| always| still)* (?:are|is|were|seem|sound|seems|sounds|look|being|get|become)(?: to be| like| being| a bit| so| clearly| obviously| only| pretty| always| a little| too| all)* ${LABEL}\\b`,
    ),
    {
      unless:
        /\b(?:(?:i|you|we) (?:do not|did not|never|would not) (?:think|believe|find|see|say|mean|feel)|you (?:feel|felt|think|thought|worry|worried|said|say|fear|believe|hear|heard) |called you|tells? you|says? you|told you|afraid|as if you|like you are|they think|people think|lying (?:there|in|on|awake|down|next|under|back|here|with)|not (?:resistant|defensive|hostile|difficult|dramatic|ridiculous|selfish|lazy|silly|pathetic|weak|paranoid)|made you feel|from being)\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'CONF',
    'confrontation.blame',
    /\b(?:(?:is|was|are) (?:all |partly )?(?:your|his|her|their|the \w+'?s?|\w+'s) (?:own )?(?:fault|doing)|you (?:only )?have (?:only )?(?:yourself|no one|nobody) (?:else )?to blame|you (?:brought|made) (?:this|it) (?:on|upon|happen|worse)|(?:you|they) (?:asked|deserved?) (?:for )?(?:it|this|that)|you (?:should|ought to) (?:not |at least |never )*have \w+|you are (?:doing|making) (?:this|it|yourself)(?: to)?(?: yourself| worse)|you let (?:yourself|them|him|her|it|everyone) (?:down|get|happen|go))\b/,
    {
      unless:
        /\b(?:none of|nothing (?:of|about)|not (?:saying|your|his|her|their|my|all)|you (?:feel|felt|think|thought|worry|blame|believe|said|say|wonder|wish|are telling|tell)|as if|like|scared|afraid|i (?:should|could) have|was not|is not)\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'CONF',
    'confrontation.verdict',
    /\byou (?:are )?(?:clearly |obviously |totally |only )*(?:over ?reacting|(?:making|being) (?:such )?(?:a|an) (?:right |real |big |whole |massive |total )*(?:drama|fuss|scene|song and dance|drama queen|mountain out of)|blowing (?:it|this|that|things|everything) (?:up|out))\b/,
    {
      unless:
        /\b(?:you (?:do not |did not )?(?:feel|felt|think|thought|believe|worry|fear|say|said|told|tell)|(?:they|he|she|people|everyone|someone) (?:\w+ )?(?:say|says|said|think|thinks|thought|tell|tells|told)|as if|afraid|worried|told|not (?:over|making|being|blowing))\b/,
      confidence: 0.8,
    },
  ),
  rule(
    'CONF',
    'confrontation.sides-against',
    /\byou can (?:not|hardly) blame (?:them|him|her|people|anyone|anybody)\b.{0,20}\byou (?:never|always|only|keep|did|do|let|chose|made|would not|will not)\b/,
    { confidence: 0.8, whole: true, unless: /\byou (?:say|said|feel|think|tell)\b/ },
  ),
  rule(
    'CONF',
    'confrontation.disbelief',
    /\bi (?:do |still |must say i )*(?:(?:find|found) (?:it|that|this) (?:hard|difficult|impossible) to (?:believe|credit|accept|swallow)|struggle to believe) (?:that )?(?:he|she|they|it|that|anyone|anybody|your \w+) (?:is|was|were|did|does|would|could|had|has|said|meant)\b/,
    { confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.always-an-excuse',
    /^(?:oh |so |well |but |and |honestly |look )*(?:you (?:(?:are )?(?:always|forever|constantly)|(?:will|can) always|never fail to|keep(?: on)?|seem to always|have always|have got|have|only ever) ?(?:have|has|got|find|finding|finds|make|making|come up with|coming up with|reach for|looking for|look for|full of)? (?:an?|another|some|the same|your|yet another|more|plenty of|so many|every|no end of)? ?(?:old |new |good |lame |poor )*excuses?|there is always (?:an?|some|another) (?:\w+ )?excuse|(?:more|another|yet another|always an?|excuses) excuses?|(?:that|it) is (?:just |only |another |a |your )*(?:lame |poor |cheap |old )*excuses?)\b/,
    {
      outright: true,
      confidence: 0.8,
      whole: true,
      unless:
        /\b(?:you (?:feel|felt|think|thought|say|said|hear|heard|worry)|(?:they|he|she|people|everyone) (?:\w+ )?(?:say|says|said|think|thinks|thought|tell|tells|told)|as if|not an? excuse|told|sounds like|part of you)\b/,
    },
  ),
  rule(
    'CONF',
    'confrontation.how-could-you',
    /^(?:but |and |oh |god )*how (?:on earth |the hell |in the world )?(?:(?:could|can|would) you (?:even |ever |possibly |just )*(?:(?:say|do|think) (?:that|this|it|such a thing|something like that)(?: to (?:him|her|them|me|your \w+|a \w+))?$|be (?:so|that) (?:cruel|selfish|stupid|careless|cold|mean|daft|blind)\b|not (?:know|see|care|notice|go|tell (?:him|her|them)|have)\b)|dare you)\b/,
    { outright: true, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.moral',
    /^(?:well |look |but |you know |listen )*(?:violence|fighting|hitting(?: \w+)?|lying|stealing|shouting|revenge|running away|swearing) (?:is|does|will|can|has) (?:never|not) (?:be |been )?(?:the |a |an |any )?(?:answer|solution|way|right|okay|acceptable|clever|solved?(?: anything| a thing)?|help(?:ed)?(?: anyone| anybody| anything)?)$/,
    { outright: true, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.not-believed',
    /^(?:well |look |no |sorry |but |honestly )*i do not (?:quite |buy or )?(?:believe|buy) (?:you|that|it|a word(?: of (?:it|that))?|any of (?:it|that))(?: for a (?:second|minute|moment))?$/,
    { outright: true, confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.stop-it',
    /^(?:so |just |now |then |and |oh |please )*(?:stop|quit|enough (?:of|with)) (?:the |your |making |all |with |being )*(?:excuses?|moaning|whining|whinging|complaining|blaming|feeling sorry|wallowing|playing (?:the )?victim|sulking|lying|denying|pretending|so (?:selfish|lazy|dramatic))\b/,
    { confidence: 0.8, whole: true },
  ),
  rule(
    'CONF',
    'confrontation.outrage',
    /\b(?:why are you (?:so|being)|what on earth|what the hell|how (?:could|dare|can) you (?!(?:tell|see|know|manage|feel|cope|be so sure|look after|make))|what were you thinking|why (?:on earth|the hell)|why would you (?:even |ever |do|want to (?:do|hurt|go back)|say|think that)|why (?:did|do) you (?:not just|keep (?:doing|making|going back|letting|lying)|let (?:him|her|them|it)|even (?:bother|do|go|say))|why (?:pretend|bother|lie)|what (?:made|makes) you think (?:that |it )?(?:was|is|would be|you could|you can|that was) (?:a |an |okay|all right|good|fine))\b/,
    {
      confidence: 0.75,
    },
  ),
  rule(
    'CONF',
    'confrontation.argue',
    /^(?:but )?(?:clearly|obviously|come on|be honest|admit it|let us face it|face it|the (?:truth|fact|reality|problem) is|surely)\b.*\byou|\b(?:that is (?:not|simply not|just not) (?:true|right|how|what|the (?:point|issue|case)|a (?:good )?(?:reason|excuse))|that is (?:only )?(?:an excuse|a lie|nonsense|rubbish|wrong|ridiculous|silly|no excuse)|you are (?:wrong|mistaken)|i (?:do not|can not) (?:believe|buy|accept|agree)|i (?:have to |must )?disagree|no (?:it|that|you|they|he|she) (?:is|does|do|did|are|was) not|yeah you (?:do|did|can|are)|are you (?:sure|certain) (?:you|that|it|about that)(?: is| are| was| were| did| have)?(?: not)? (?:not |being |honest|true|telling)|(?:that|it) does not (?:excuse|justify|make it (?:okay|right))|but you (?:said|told me|promised|agreed|did|have not|are the one|still did)|you (?:keep|always|never) (?:saying|say|doing|making|do|listen|try|blame|find|come up)|you (?:obviously|clearly) |answer (?:the|my) question|(?:is|are) (?:hardly|not) my (?:problem|fault)|(?:is|was) not acceptable|should know better|everything about yourself|normal people|are you even|(?:could|can) not you?(?: even)? work|you must (?:know|realise|understand|have (?:known|done|said))|you (?:spend|drink|eat|work|sleep|expect|talk|complain|smoke) too (?:much|little)|(?:is|are) not (?:a )?(?:real|proper|true) (?:friends?|problem|work|job|illness|family|reason)|how is that (?:working|going) for you|so you (?:are|were) (?:just) (?:going|happy) to)\b/,
    {
      unless:
        /\b(?:feel|felt|sounds|you say|voice|tells you|surely you can just|do not believe you (?:are|were) (?:bad|weak|stupid|to blame)|part of you|seems to you|in your (?:head|mind)|no matter)\b/,
      confidence: 0.6,
    },
  ),
  rule(
    'CONF',
    'confrontation.incredulous',
    /^you (?:could|can|did|do) not(?: even)? .{0,40}\b(?:for yourself|by now|like every(?:one|body) else|properly)$/,
    { when: ({ reading }) => reading.asks, confidence: 0.65 },
  ),
  rule(
    'CONF',
    'confrontation.moralise',
    /\b(?:violence|fighting|hitting(?: \w+)?|lying|stealing|drinking|shouting|revenge|running away|swearing) (?:is|does|will|do|are|has)(?: never| not)(?: \w+){0,2} (?:answers?|solves?|solved|helps?|helped|solution|okay|acceptable|way|right|on|clever|anything|anyone)\b|\btwo wrongs\b|\bit takes two\b|\b(?:can not|should not) (?:just )?go(?: around| round) \w+ing (?:people|him|her|them|others)\b/,
    {
      unless:
        /\b(?:you (?:feel|felt|think|said|say|were told)|they (?:say|said|told|tell)|told you)\b/,
      confidence: 0.7,
    },
  ),
  rule(
    'CONF',
    'confrontation.warn',
    /\b(?:you know what happens (?:to|when|if)|if you (?:keep|carry on|continue|go on)\b.{0,60}\b(?:will|would|going to)\b|(?:if|unless) you (?:do not|keep|carry on|continue|go on|can not|will not|start|stop|change|let|\w+) .{0,60}\byou (?:will|are going to|could|might|may)(?: only| never| probably)? (?:end up|lose|regret|be|never|die|get|find yourself|fail|make (?:it|things) worse|have (?:only|no)|not)|you (?:will|are going to|could|might) (?:only |probably |soon )?(?:end up|regret|lose|die|get (?:kicked|sacked|fired|worse|caught|expelled|sick)|throw|ruin|destroy|kill yourself|be (?:alone|sorry|dead))|do you want to (?:end up|lose|die|fail|get (?:expelled|sacked|fired|caught|arrested|ill|sick|kicked)|be (?:alone|dead|sacked|expelled|like)|throw|ruin|go to (?:prison|jail))|(?:if|unless) you .{0,40}\bi (?:will|would|may|might|am going to)(?: have to)? (?:put|write|report|tell|say|note|call|ring|let|speak)|or else|otherwise (?:you|they|he|she|i) (?:will|would|might)|i will (?:have to )?(?:report|tell (?:mr|mrs|your|the)|write (?:that|this|it)|let (?:your|mr|mrs|the)) .{0,40}(?:unless|if you do not|that you)|(?:that|this|it) (?:is|will be|goes) going (?:in|on) (?:my|the|your) (?:report|record)|you are (?:putting|risking|ruining|destroying|throwing|hurting|damaging|wasting)|keep (?:this|that|it) up and)\b/,
    {
      unless:
        /\b(?:(?:in|at|real|serious) (?:danger|risk|harm)|serious(?:ly)? (?:harm|hurt|risk|danger)|(?:not|un|is|are|was|were) ?safe|you first|you (?:feel|fear|worry|are (?:afraid|scared|worried)|said|think|wonder)|afraid|scared|i am worried you|part of you|are you (?:worried|afraid|scared|thinking))\b/,
      confidence: 0.65,
    },
  ),
  rule(
    'CONF',
    'confrontation.your-choice-but',
    /\b(?:your (?:choice|decision|life|call)|up to you)\b.{0,20}\bbut\b/,
    { confidence: 0.8 },
  ),
  rule(
    'CONF',
    'confrontation.leading-disapproval',
    /^you (?:are|were|did|do|have|would|will|can) not (?:still |seriously |going to |planning to |even )+.*\b(?:are|were|did|do|have|would|will|can) you$/,
    {
      unless: /\b(?:silly|stupid|daft|rash|hurt\w*|harm\w*|kill\w*|suicid\w*|anything)\b/,
      confidence: 0.75,
    },
  ),
  rule(
    'CONF',
    'confrontation.diagnosis',
    /\b(?:(?:is|are|was|sounds? like|looks? like|because of|due to|down to) (?:a |an |the |your |clear |classic |obviously )*(?:sign (?:of|that)|unresolved|attachment (?:issues?|style|disorder)|trust issues|daddy issues|abandonment issues|anger (?:issues|problem|management)|inferiority complex|defen[cs]e mechanism|self sabotage|self-sabotage|projection|denial|avoidance|transference|personality disorder|codependency|narcissism|classic|textbook|immaturity|low self esteem|low self-esteem)|people (?:who|that|like that)\b.{0,40}\b(?:usually|always|often|tend|have|are) .{0,25}\b(?:problem|issues?|disorder|complex|weak|selfish|control)|you (?:clearly |obviously |probably )?have (?:a |an |some |real |serious )*(?:problem|issues?|disorder|complex|anger|drinking problem|attitude)|sign (?:that )?you are not|^you (?:are|have)(?: got)?(?: clearly| obviously| probably)? (?:depressed|bipolar|depression|ptsd|adhd|ocd|autistic|traumati[sz]ed|psychotic|borderline)$)\b/,
    {
      unless:
        /\b(?:do you|you (?:feel|think|said|say|worry|wonder)|i wonder|might|not a sign|people think|they think)\b/,
      confidence: 0.7,
    },
  ),
  rule(
    'CONF',
    'confrontation.scold',
    /\b(?:you (?:need|have|ought|should) to (?:start )*(?:take (?:some )?responsib\w+|taking responsib\w+|own up|face (?:up|facts|it|reality)|grow up|get over|snap out|stop (?:being|making|feeling|blaming|moaning|lying|acting|whining|complaining)|pull yourself|man up|be honest with yourself|try harder|get a grip|wake up|toughen|think about (?:other|how (?:he|she|they|your)))|(?<!i |you |to |they |did |no )\bgrow up$|get over (?:it|yourself)|snap out of|pull yourself together|man up|get a grip|shame on you|i am (?:so |a bit )*disappointed|(?:that|it) is not good enough|not (?:good|acceptable) enough|you (?:promised|agreed) (?:me|you|to)|do you not (?:care|think (?:about|of)|realise|realize|see (?:what|how|that))|do not you (?:care|think (?:about|of)|realise|realize|feel (?:bad|guilty)|see (?:what|how|that))|with an attitude like|how (?:selfish|irresponsible|ridiculous|silly)|you call that|what kind of (?:mother|father|parent|person|man|woman|friend))\b/,
    {
      unless:
        /\b(?:you (?:feel|think|thought|worry|said|say)|they (?:say|tell|think|told)|people (?:say|tell)|as if you)\b/,
      confidence: 0.7,
    },
  ),
]
