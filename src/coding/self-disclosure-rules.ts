import { rule, type ThoughtInPlace } from './rule.ts'

/** Short, relevant, settled self-disclosure that hands the focus back. @source clinical reference B3, TSD */
const returnsToClient = ({ turn, position, reading }: ThoughtInPlace): boolean =>
  turn
    .slice(position)
    .some(({ line, form }) => form.type.endsWith('question') || /\b(?:you|your)\b/.test(line)) &&
  reading.words.length <= LONGEST_DISCLOSURE
const LONGEST_DISCLOSURE = 30
/** Words. Judgement. */
const LONGEST_LIKENESS = 12
/** Words. What is told at more length keeps the floor. Judgement. */
const LONGEST_STORY = 18

/** Somebody of the speaker's own. */
const RELATION =
  '(?:mum|mam|ma|mom|dad|da|mother|father|parents|brother|sister|husband|wife|partner|ex|cousin|uncle|aunt|auntie|nephew|niece|son|daughter|kids?|lad|boy|girl|wee one|mate|friend|best friend|flatmate|boyfriend|girlfriend|nan|nana|gran|granny|granda|grandad|grandmother|grandfather|teenager|twins|dog|cat)'
/** What people tell of having had. */
const TOLD_OF =
  '(?:dogs?|cats?|rabbits?|hamster|horse|pony|bird|budgie|goldfish|ferret|friends?|mates?|teacher|boss|neighbour|neighbor|job|flat|car|bike|uncle|aunt|auntie|cousin|gran|nan|brother|sister|boyfriend|girlfriend|bad (?:year|time|patch|spell)|hard (?:year|time)|breakdown|miscarriage|divorce|bully|stammer|lisp)'

export const SELF_DISCLOSURE_RULES = [
  rule(
    'TSD',
    'disclosure.moved',
    /\bi (?:feel|felt|am|was|find myself|found myself|notice (?:i am|myself)|noticed (?:i was|myself))(?: feeling| so| a bit| myself)* (?:moved|touched|sad|struck|tearful|affected|humbled|protective|warm|emotional|stirred|a pull|shaken|heavy|a lump|angry (?:for|on)|sadness|honou?red|privileged)\b/,
    {
      confidence: 0.7,
      unless: /\b(?:sorry|if i|curious|with you to)\b/,
    },
  ),
  rule(
    'TSD',
    'disclosure.touched-by',
    /\b(?:that|it|this|that \w+|what you (?:said|wrote|told me)) (?:got (?:to )?|moved |touched |hit |struck |stayed with |stuck with |stopped )me\b/,
    { quality: 1, confidence: 0.65, unless: /\b(?:you (?:feel|say|said that)|sorry)\b/ },
  ),
  rule(
    'TSD',
    'disclosure.keeps-the-floor',
    /^(?:(?:me|mine|my \w+) (?:too|neither)\b|same here\b|been there\b|i (?:have )?(?:had|went|was|got|lost|did|used to)\b.*\b(?:too|as well|the same(?: thing)?|once|myself)$|my (?:own )?(?:mum|dad|mother|father|brother|sister|husband|wife|partner|ex|cousin|uncle|aunt|mate|friend|boyfriend|girlfriend|nan|gran)\b.*\b(?:too|as well|the same(?: thing)?)\b)/,
    {
      quality: 0,
      confidence: 0.6,
      forms: ['statement', 'fragment'],
      when: (place) => !returnsToClient(place),
    },
  ),
  rule(
    'TSD',
    'disclosure.of-mine',
    new RegExp(
      `^(?:yeah |oh |aye |lol |haha |ha |and )*my (?:own |wee |little |big |youngest |eldest |old )*${RELATION}(?: \\w+)?(?:'s| is| was| are| were| has been| had been| went| used to be| got)(?: exactly| just| all| much)* (?:the same|like that|like you|through (?:that|the same|it))\\b`,
    ),
    {
      outright: true,
      quality: 0,
      confidence: 0.7,
      whole: true,
      // how it turned out well in the end is told to shrink it, or to push
      unless:
        /\b(?:should|try|told|fine|grand|better|sorted|loved|loves|time of|grew out|got over)\b/,
      when: ({ reading }) => reading.words.length <= LONGEST_LIKENESS,
    },
  ),
  rule(
    'TSD',
    'disclosure.me-too',
    /^(?:yeah |oh |aye |ha |god |and )*(?:(?:me|mine) (?:too|neither|as well|an all)|same here|same as me|been there)(?: (?:mate|pal))?$/,
    { outright: true, quality: 0, confidence: 0.7, whole: true },
  ),
  rule(
    'TSD',
    'disclosure.story',
    new RegExp(
      `^(?:yeah |oh |aye |you know |funny |actually |once )*(?:i (?:once |also |used to )?(?:had|have|kept|owned|knew|grew up with) (?:a|an|this|one|two|three) (?:\\w+ ){0,2}${TOLD_OF}\\b|i (?:grew up (?:in|on|near|above) (?:a|an|the)|used to (?:live|work|have|keep|play|sit|go|walk) )|(?:when|where) i (?:was (?:a (?:kid|child|boy|girl|lad|student|teenager|wee)|(?:your age|young|little|small|about|at (?:school|uni|college)|\\d+|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|nineteen|twenty)\\b)|grew up|come from)|(?:we|my (?:own )?${RELATION}) (?:had|used to have|once had|kept) (?:a|an|this|one|two) )`,
    ),
    {
      outright: true,
      quality: 0,
      confidence: 0.7,
      whole: true,
      forms: ['statement', 'fragment'],
      unless:
        /\b(?:you|your|should|feeling|sense|question|thought|idea|word|chat|sorry|client|supervisor|colleague)\b/,
      when: ({ reading }) => reading.words.length <= LONGEST_STORY,
    },
  ),
  rule(
    'TSD',
    'disclosure.answers',
    /^(?:i do|i have|i did|i am|me too|sometimes|yeah|at times|i can|i (?:sometimes|do|have) )\b.{0,40}(?:\b(?:sometimes|too|as well|at times|now and then|often|of course|occasionally|i do)\b|$)/,
    {
      confidence: 0.65,
      whole: true,
      unless:
        /\b(?:i (?:am|do) (?:hear|see|sorry|glad|wondering|not|here|listening|curious|going|so)|i have (?:an|a|to|some|been (?:thinking|wondering))|you)\b/,
      when: (place) =>
        ASKS_ABOUT_COUNSELLOR.test(place.situation.clientLine) && returnsToClient(place),
    },
  ),
  rule(
    'TSD',
    'disclosure.own-life',
    /\b(?:i (?:have|had) (?:too )?(?:been|felt|lost|struggled|known|gone|lived|found)\b.{0,40}|when i (?:was|lost|started|moved|trained)\b|in my own (?:life|experience|family|way)|i (?:too) (?:lost|felt|struggle|find|found|know|get|have)|i know (?:something of|a little of|that feeling|what it is like) .{0,30}(?:myself|own)?)/,
    {
      confidence: 0.55,
      forms: ['statement', 'fragment'],
      when: returnsToClient,
      unless:
        /\b(?:you (?:said|told)|i (?:have|had) been (?:thinking|wondering|asked)|i have (?:found|known) (?:that )?(?:people|clients|many|some)|i have felt (?:us|you|something)|when i was (?:asking|talking|listening))\b/,
    },
  ),
]
const ASKS_ABOUT_COUNSELLOR =
  /\b(?:do|are|have|did|would|were|can) you (?:ever|too|even|\w+)?|what about you|and you\b|your (?:own|life|kids|family)/
