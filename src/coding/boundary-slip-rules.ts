import { isAskedFor } from './asked-for.ts'
import { rule } from './rule.ts'

const REFUSED =
  /\b(?:can not|could not|do not (?:give|accept|add|connect|follow|meet|promise|share|text|keep)|will not (?:be able|accept|add|follow|be|promise|text)|would not|am not (?:able|allowed|going)|never|not able|unable|what would it|you (?:said|asked|want|wanted|hoped|wish|feel|felt|are asking|are hoping)|i have to say no)\b/

/** Words by which a person is run down. */
const INSULT =
  '(?:idiots?|morons?|bastards?|pricks?|dicks?|dickheads?|twats?|arseholes?|assholes?|wankers?|tossers?|muppets?|jerks?|bitch(?:es)?|scumbags?|bellends?|nobheads?|losers?|total cows?)'
const saidByClient = (line: string, clientLine: string): boolean =>
  new RegExp(`\\b${INSULT}\\b`).exec(line)?.some((word) => clientLine.includes(word)) === true

const WILLING =
  'i would (?:so |gladly |happily |really |honestly |much |far |literally |absolutely )*(?:love|like|have|rather|prefer|be|do|come|carry|say|give|stay|hold|want|add|accept|lend|take|meet|write|go|sign|tick)|i wish i could|i (?:really |very much )?want (?:very much )?to|i am dying to|i do not mind|would if i could|believe me'
/** Who stands in the way, when it is not the student. */
const BLAMED =
  '(?:(?:my|the|our|this) (?:\\w+ )?(?:boss|supervisor|manager|trustees|council|service|agency|team|rules?|policy|building|contract|university|college|insurance|head|tutor|office|management|organi[sz]ation|code)|boss|they|them|somebody|anybody|anyone|people|upstairs|these|calls|we (?:get|are)|i would (?:be|get|lose)|i could (?:get|lose)|it is (?:more than|not up to))\\b'

/** Stepping out of role: secrecy, contact, friendship, favours, flirting. @source clinical reference B3, SLIP; A1 */
export const BOUNDARY_SLIP_RULES = [
  rule(
    'SLIP',
    'slip.secrecy',
    /\b(?:(?:just|only|strictly|totally|completely|keep (?:it|this|that)) between (?:us|you and me|the two of us|me and you)|our (?:little |own )?secret|your secrets? (?:is|are) safe|(?:no ?one|no ?body|not a soul|no one else|nobody else)(?: else)? (?:else )?(?:will|is going to|would|needs to|has to|gets to|can|is) (?:ever |even )?(?:find out|know(?! (?:better|how|what|why))|hear (?:of|about|a word|it)|be told|knowing|told)|i (?:will|would|am going to|could|shall|am) (?:not|never) (?:ever |going to |gonna )?(?:tell (?:anyone|anybody|a soul|no one|nobody)|say (?:anything|a word|a thing)|repeat|breathe|share (?:it|this|anything|that)|pass)(?! .{0,80}\b(?:unless|except|without))|my lips are sealed|(?:take|taking) (?:it|that|this) to (?:the|my) grave|i (?:can )?(?:promise|swear|guarantee)(?: you)?(?: that)?(?: i| to| it| this| nothing| nobody| no one)* (?:will not|will never|not|never|nobody|no one|keep|keep it|stays?|will stay|secret|leaves?|tell|to keep)|(?:yeah|okay|sure|of course|all right|fine) i (?:promise|swear)|^i (?:promise|swear)(?: you)?$|cross my heart|pinky (?:promise|swear)|off the record|i can keep (?:a|it|this|that|your) (?:a )?secrets?|it stays (?:a )?secret)\b/,
    {
      unless:
        /\b(?:(?:can|could|do|will|would|shall|must|may|am|are) not (?:be able to |going to |able to |pinky |ever )*(?:promise|swear|guarantee|keep)|so that (?:nobody|no ?one)|not able to promise|unless|except|apart from|other than|never promise|you (?:want|asked|need) me|without (?:telling|talking|asking|speaking|your|you)|before (?:talking|telling|i)|first|if i (?:was|am|were|thought|think)|limits?)\b/,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.total-confidentiality',
    /\b(?:(?:(?:everything|anything|all|nothing|whatever|what) (?:of )?(?:you|we|that|is|i|this|gets)|this|it|that|our|the|all)\b.{0,40}\b(?:(?:a |one )?(?:hundred|100) ?(?:per ?cent|%)?|completely|totally|absolutely|fully|entirely|strictly|always|forever|no matter what)(?: \w+)?(?: stays?| be| remains?| is)? (?:confidential|private|secret|safe with me|between us)|nothing (?:you (?:say|tell me)|you say here|we say|that you say|said here|here) (?:ever |will ever |will |would ever |ever gets? |gets |goes |leaves )+.{0,30}\b(?:leaves?|go|goes|get|gets|out|anywhere|room|outside|beyond)|(?:hundred|100) ?(?:per ?cent|%)? (?:confidential|private|secret)|(?:confidential|private) no matter|i (?:will|would) never (?:have to )?(?:tell|share))\b/,
    {
      unless:
        /\b(?:unless|except|apart from|other than|limits?|(?:can|could|do|will|would|shall|must) not (?:be able to |ever )*(?:promise|swear|guarantee|keep|say)|never (?:promise|say)|not (?:completely|totally|absolutely|always|fully|entirely|a hundred|100)|almost|nearly|mostly|but (?:if|there)|wish i could)\b/,
      when: ({ turn }) =>
        !turn.some(({ line }) =>
          /\b(?:unless|except|exceptions?|limits?|but if|only (?:time|thing|if)|risk|worried (?:about|that|you|someone))\b/.test(
            line,
          ),
        ),
      modifiers: ['major'],
      quality: 0,
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.contact',
    /\b(?:(?:here is|this is|i will give you|let me give you|have|take) (?:my|me) (?:own |personal |private |home |mobile |phone )*(?:number|mobile|cell|email|insta\w*|snap\w*|whatsapp|address|account|handle|details)|my (?:personal |private |own |home |mobile |phone )*(?:number|insta\w*|snap\w*|whatsapp|handle|discord|account)(?: is|'s)|add me|follow me|dm me|message me (?:on|any|when|if|at|tonight)|(?:text|call|ring|phone|whatsapp) me (?:any ?time|whenever|if|when|at|tonight|on|late|directly|later|day)|i (?:will|can|have|would|could|am happy to|am going to)(?: already| gladly| totally| happily)* (?:accept(?:ed)?(?: you| it| your)?|add(?:ed)? you|follow(?:ed)?(?: you)? back|follow you|text you|message you|call you (?:tonight|later|at)|dm you|send you my)|(?:let us|we (?:can|could|should|might)|shall we|want to|fancy|do you want to) (?:always )?(?:meet|grab|go for|get|have|hang out|catch up)(?: up| over| a| some| for)* (?:coffee|drink|lunch|dinner|beer|pint|meal|burger|bite)\b|(?:let us|we can|we will) (?:stay|keep) in touch|i will join (?:the|your)|i (?:told|tell|was telling) my \w+ (?:all )?about you|i (?:will|can) (?:meet|see) you (?:outside|after|for (?:a )?(?:coffee|drink|dinner))|i do not mind if you (?:text|message|call|follow|add))\b/,
    {
      unless: REFUSED,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.later-maybe',
    /\b(?:maybe|perhaps|possibly|might|could|can|we will see|who knows|happy to|then|i will|i would|we)\b.{0,50}\b(?:after|once|when|as soon as) (?:we|you|our|the|this|counselling|counseling|therapy|sessions|i|it|all) .{0,25}\b(?:finish\w*|done|over|end\w*|stop\w*|complete\w*|leave|graduate\w*)\b|^(?:maybe|perhaps|possibly|we will see|let us see|i will think about it|not (?:yet|now|right now))$|^(?:well )?(?:maybe|perhaps) (?:later|one day|some ?day|another time|in (?:the|a)|next|after|when|once)\b|\b(?:after|once|when) (?:we|you|our|the|this|counselling|counseling|therapy|sessions) .{0,25}\b(?:finish\w*|done|over|ended|ends?|stop\w*)\b.{0,50}\b(?:maybe|perhaps|i can|i could|we can|we could|add|accept|friends?|follow|see|then|different)\b/,
    {
      when: ({ situation }) =>
        situation.cues.has('boundaryTest') ||
        /\b(?:add|follow|friend|insta|accept|text|coffee|meet|number)\b/.test(situation.clientLine),
      unless:
        /\b(?:even (?:after|when|once)|not (?:after|even|now or|when|once)|no contact|(?:does|do|will|would|can) not (?:change|be|add|accept|follow|become)|stays the same|never|also not)\b/,
      quality: 0,
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.willing-refusal',
    new RegExp(
      [
        `\\b(?:${WILLING})\\b.{0,70}\\b(?:but|only|except|though|just|because|it is)\\b.{0,40}\\b${BLAMED}`,
        `\\b(?:${WILLING})\\b.{0,40}\\b(?:if (?:i could|it was up to me|it were up to me|they (?:would|did|let)|only)|were it not for|if it were not for|like a shot|in a heartbeat)`,
        `\\b(?:if it (?:was|were) (?:up|down) to me|if i (?:was|were) not your (?:counsellor|counselor|therapist)|if it (?:was|were) not for (?:my|the|this|our)|if i had my way|in another life)\\b`,
        `\\b(?:i (?:would|could|might|will) (?:only )?(?:get|be|land|end up)(?: \\w+){0,2} (?:in(?:to)? (?:so much |big |real |deep )?trouble|told off|sacked|fired|struck off|shouted at|for the high jump)|more than my job|(?:would|will) (?:literally )?(?:have my (?:head|guts)|kill me|sack me|go (?:mad|spare|ballistic|through the roof))|tied my hands|(?:they|the \\w+|my \\w+|our \\w+ ?\\w*) (?:will|do|does|would) not let (?:me|us|any of us)|takes? a dim view|i am not (?:supposed|meant) to(?: \\w+)? but|wish i could (?:be|add|accept|say yes|follow|meet|promise))\\b`,
        '\\bi (?:would|wish i could|do wish)(?: so)*(?: love| like| want)(?: to)?(?: \\w+){0,3} but\\b',
      ].join('|'),
    ),
    {
      unless:
        /\b(?:would (?:love|like) to (?:hear|know|understand|talk|explore|ask|check)|trouble (?:with|you)|wish i could (?:take|make|fix)|you (?:wish|said|felt)|your (?:boss|manager|supervisor|husband|wife|mum|dad))\b/,
      when: isAskedFor,
      quality: 0,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.promises-outcome',
    /\b(?:i (?:can )?(?:promise|guarantee|swear)(?: you)?(?: that)? (?:it|this|that|you|things|six|everything|we)\b|^i (?:promise|guarantee)(?: it| you)?$|\bi (?:guarantee|garantee|promise) it\b|\bthat is (?:a promise|guaranteed)\b|^guaranteed$|cast iron guarantee|you will be (?:cured|fixed|healed|back to your old self|a new (?:man|woman|person))|i never (?:fail|lose)|(?:goes|takes? it|taking it|it) (?:with me )?to (?:the|my) grave|(?:i will|i would|i can) (?:not ever|never) report)/,
    {
      unless:
        /\b(?:not|no|never) (?:\w+ )?(?:promise|guarantee|swear)\b|\b(?:not|never) (?:a )?guaranteed\b|\bpromise (?:you )?(?:to|that i will (?:listen|try))\b/,
      quality: 0,
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.special',
    /\b(?:i do not (?:normally|usually|generally|ever) (?:do|say|offer|allow) (?:this|that|it)|(?:but )+(?:only )?for you(?: i| we|$)|(?:just )?this once|i (?:can|could|will|might) make an exception|special(?: case| arrangement| to me)|you are (?:my (?:favou?rite|best)|different from my other|not like my other|the only client)|i (?:will|can|could) stay (?:online|on|up|late)|(?:stay|be) (?:available|here) (?:late|all night|any ?time|24|whenever|with you all|for you (?:any|all|day|at))|(?:extra|longer|free|secret|more) (?:session|time|hour)s? (?:for you|for free|between us)|any ?time (?:day or night|you (?:want|need|like) (?:me|to (?:call|text)))|i (?:will|can) (?:lend|give) you (?:some |the )?(?:money|cash|a lift|a hug)|i will (?:sort|fix|handle|deal with|talk to|have a word|take care of)(?: (?:it|this|that|him|her|them|everything|your|mr|mrs))+(?: for you| myself)?|i (?:can|could|will) (?:talk|speak|have a word|ring|call|email|write)(?: to| with)? (?:him|her|them|your \w+) for you|put in a (?:good )?word|leave it (?:with|to) me|i will (?:save|rescue|protect) you)\b/,
    {
      unless: REFUSED,
      quality: 0,
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.forever',
    /\bi (?:will|would|am going to) (?:always be (?:t?here|around)|be there for you|never (?:leave|let you|go away|disappear|abandon))/,
    { quality: 0, whole: true },
  ),
  rule(
    'SLIP',
    'slip.friendship',
    /\b(?:(?:we|you and i|you and me) (?:are|can be|could be|will be|should be) (?:kind of |sort of |like |totally |more than |good |best )*(?:friends|mates|a couple|family)|(?:i am|i can be|i will be|i could be|consider me|think of me as|i see you as|see me as|you are)(?: like| totally| kind of)* (?:your|a|my) (?:good |best |real |true |close |big )?(?:friend|mate|sister|brother|mum|girlfriend|boyfriend|big sister|big brother)|of course we are friends|(?:glad|happy|yeah) we are (?:friends|mates)|(?:think of|see) me as (?:a|your) \w+|more (?:like )?(?:a |my )friend|as (?:your|a) friend|between friends)\b/,
    {
      unless:
        /\b(?:not|never|you (?:want|feel|wish|would like|see|said|called|hoped)|rather than|different from|instead of|as if|feels? like)\b/,
      quality: 0,
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.takes-sides',
    /\b(?:i am (?:basically |totally |always |completely |all )*on your (?:side|team)|you and me against|us against (?:the|them)|(?:he|she|they|mr \w+|mrs \w+|miss \w+|your \w+)(?: \w+)? does not deserve you)\b/,
    {
      unless:
        /\b(?:wonder|whether|if|you (?:feel|felt|think|want|wanted|need|needed|hope|said)|asking|what (?:has|is|was)|shift\w*|chang\w*)\b/,
      quality: 0,
      confidence: 0.7,
      whole: true,
    },
  ),
  rule('SLIP', 'slip.runs-others-down', new RegExp(`\\b${INSULT}\\b`), {
    when: ({ reading, situation }) => !saidByClient(reading.line, situation.clientLine),
    unless:
      /\b(?:you (?:feel|felt|think|thought|said|say|call|called|are|were|must|look|sound)|called|calling|name(?:s|d)?|as if|i (?:am|was|feel|felt)|feel like|makes? you|not)\b/,
    quality: 0,
    confidence: 0.7,
    whole: true,
  }),
  rule(
    'SLIP',
    'slip.fond-of-you',
    /\b(?:i (?:would|wish i) (?:so |have |had )*(?:love|loved|like|liked|enjoy|enjoyed)(?: to)?(?: have| be)?(?: had| been)? (?:a|an|my|your|some|you)\b(?: \w+){0,2} (?:like you|as (?:a|my) \w+|with you)|(?:wish|if only) (?:all |every )?(?:my|our) \w+ (?:was|were) like you|i (?:have )?miss(?:ed)? (?:you|our)|(?:we|you and i|you and me) would (?:have )?(?:get|got|been|be|become) (?:on|friends|mates|along))\b/,
    { quality: 0, confidence: 0.7, whole: true, unless: /\byou (?:feel|felt|said|think|wish)\b/ },
  ),
  rule(
    'SLIP',
    'slip.attraction',
    /\b(?:i (?:fancy|love|adore|desire|am attracted to|have feelings for|think about) you|you are (?:so |pretty )*(?:beautiful|gorgeous|cute|hot|sexy|handsome|attractive|fit)|i (?:feel|felt) (?:it|the same)(?: way| too)+|if (?:we had met|things were different|i was single)|i would have said yeah|i find you)\b/,
    {
      unless: /\b(?:not|never|you feel|you said|think you are)\b/,
      modifiers: ['major'],
      quality: 0,
      confidence: 0.8,
    },
  ),
  rule(
    'SLIP',
    'slip.yes-to-a-test',
    /^(?:yeah|sure|okay|of course|fine|all right|no problem|absolutely|go on then|why not|i accept|accepted|done|deal|i promise)(?: (?:then|i will|sure|accepted|this once|okay|yeah|of course|no problem|i can|i do|we can|why not|do that|accept|it|promise|deal|fine|go on|you|sounds|good|that is|go ahead|happy to|absolutely|accept it|that|add you|please|a lot))*$/,
    {
      when: ({ situation, turn }) =>
        situation.cues.has('boundaryTest') &&
        turn.length === 1 &&
        WANTS_YES.test(situation.clientLine),
      quality: 0,
      confidence: 0.6,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.takes-up-the-offer',
    /\b(?:what is your (?:handle|insta\w*|number|user ?name|snap\w*|account)|i (?:have |just |already )*(?:accepted (?:it|you|that)|added you|followed (?:you )?back))\b/,
    {
      unless: /\b(?:not|never|you (?:said|feel|want))\b/,
      when: ({ situation }) =>
        situation.cues.has('boundaryTest') && WANTS_YES.test(situation.clientLine),
      modifiers: ['major'],
      quality: 0,
      confidence: 0.8,
      whole: true,
    },
  ),
  rule(
    'SLIP',
    'slip.over-disclosure',
    /\b(?:my (?:own )?(?:husband|wife|ex|marriage|divorce|boyfriend|girlfriend|mum|dad|mother|father|sister|brother|son|daughter|depression|anxiety|breakdown|childhood|job|life|partner|kids)|when i (?:was|had|went|lost|got)|i (?:had|went|was|could not|lost|got|cried|drank|left|felt|used|also had|too) )/,
    {
      when: ({ turn, position }) =>
        isLongStoryOfOwn(
          turn
            .slice(position)
            .map(({ line }) => line)
            .join(' '),
        ),
      quality: 0,
      confidence: 0.7,
    },
  ),
]

/** A disclosure longer than this that never comes back to the client is the student's own story. Judgement. */
const LONG_STORY_WORDS = 16
const isLongStoryOfOwn = (line: string): boolean =>
  line.split(' ').length >= LONG_STORY_WORDS &&
  (line.match(/\b(?:i|my|me|we)\b/g)?.length ?? 0) >= 3 &&
  !/\byou\b/.test(line)

const WANTS_YES =
  /\b(?:will you|can you|could you|can i|could i|you will|promise|accept|add|follow|will not tell|right|friends?|swear|please|text|number)\b/
