import { rule, type ThoughtInPlace } from './rule.ts'

const isStrained = ({ situation }: ThoughtInPlace): boolean => situation.isStrained

/** Talking about what happens between the two of them, now. @source clinical reference B3, IMM */
export const IMMEDIACY_RULES = [
  rule(
    'IMM',
    'immediacy.between-us',
    /\b(?:(?:something|things?|what|it|that|a bit|distance|tension|gap|wall|shift\w*|happen\w*|going on|change\w*|space|strain)\b.{0,40}\b(?:between (?:us|you and me|the two of us)|in (?:the|this) room|with us)|between (?:us|you and me)\b.{0,30}\b(?:now|today|here|feel\w*|shift\w*|chang\w*|happen\w*|stuck|strain\w*)|how (?:is|was|has|are|does|do|did) (?:it|this|that|you)(?: been| feel| feeling| find| finding| experiencing)* (?:for you )?(?:(?:to be |being |sitting |talking |speaking |to sit |to talk |about |with )+(?:here|me|us|in here|with me|in this room|this)|me|us|our)|what (?:is|was|has) (?:it|this|that) (?:been )?like(?: for you)? (?:to be|being|sitting|talking|to sit|to talk|telling|having|hearing|to tell|to hear|when i|coming|for me)\b.{0,30}\b(?:me|here|us|this|that)|when i (?:asked|said|say|mentioned|brought|told|spoke|put|suggested|used|pushed|went)\b.{0,60}\b(?:felt|feel|noticed|notice|seemed|something|door|quiet|how|what|wonder|happened|you (?:went|looked|pulled|stopped|seemed|closed))|how (?:was|is|did) (?:(?:that|my|this|the) question|my asking|what i said|hearing that)(?: for| to| with| when| hearing)*(?: you| me| i)?|what happened (?:just now|for you just|there|when i|between)|(?:are|were) you (?:annoyed|angry|upset|frustrated|cross|irritated|fed up|disappointed|bored|uncomfortable|okay) with (?:me|us|this|how)|(?:with|at|in|of|about|by|from) (?:me|us) (?:right )?now|you (?:might|may|seem|sound|look|must|are|could)(?: be| to be| a bit| pretty| so)* (?:\w+ )?(?:with|at|of|by|about) (?:me|my (?:questions?|asking)|us|all these questions|this (?:conversation|session))|what do you (?:imagine|think) i (?:am|think|might)|how do you (?:see|experience|feel about) (?:me|us|our))\b/,
    {
      confidence: 0.75,
      unless:
        /\bbetween you and me$|\b(?:between you and (?:your|him|her|them)|how (?:was|is) it (?:with|for) (?:him|her|them)|talk(?:ing)? (?:with|to) (?:him|her|them|your))\b/,
    },
  ),
  rule(
    'IMM',
    'immediacy.notices',
    /\bi (?:notice|noticed|sense|sensed|am aware|am noticing|can feel|feel|wonder|am wondering|get the (?:feeling|sense)|have a (?:feeling|sense))\b.{0,50}\b(?:(?:we|us|our) |between us|in here|in the room|(?:right) now|with me|my (?:question|questions|words)|(?:if|whether|that) i (?:missed|got|said|upset|pushed|went|have|am|asked|did|might|may|was)|this conversation|about me|pulled (?:back|away)|(?:went|gone) quiet when|something (?:shifted|changed))\b/,
    {
      confidence: 0.7,
      unless:
        /\b(?:what (?:it|that|this) (?:would|could|might) (?:give|mean|be|bring|change|do)\b|i wonder (?:if|whether) (?:we|i) (?:could|can|should|might (?:ask|look|try))|right now (?:in your|with your|at (?:work|home)))\b/,
    },
  ),
  rule(
    'IMM',
    'immediacy.where-i-stand',
    /\b(?:wonder|wondering|asking|ask|unsure|sure|know|tell|working out|checking|deciding)\b.{0,40}\b(?:(?:whose|who is|which|what) side i am|i am (?:here for (?:you|them|him|her|the \w+) or|on (?:your|their|his|her|its|the \w+) side|one of them|like (?:them|him|her|the (?:others?|rest|last one))|safe to talk to|to be trusted|for real)|(?:you )?can trust me|trust me\b|who i (?:am|work for|report to)|what i (?:want|am after|think|make|am here for|am going to do)\b.{0,12}\b(?:you|this)\b)/,
    { confidence: 0.75, unless: /\b(?:i do not know|you can trust me$|you should)\b/ },
  ),
  rule(
    'IMM',
    'immediacy.did-i',
    /\b(?:did|have|was|am) i (?:maybe |somehow )*(?:say|said|miss|missed|upset|lose|lost|get|got|push|pushed|hurt|do|done|go|gone|talk\w*|rush\w*|ask\w*|being|making|pushing|too)\b.{0,40}(?:\b(?:you|something|wrong|too|that|it|fast|far|hard|there)\b|$)|\b(?:could|should|can) i have\b.{0,30}\b(?:wrong|better|differently|too)\b/,
    {
      confidence: 0.65,
      forms: ['open-question', 'closed-question', 'statement'],
      unless:
        /\b(?:have i (?:got|understood|heard) (?:that|it|this|you)(?: right| correctly)?|am i right|am i (?:getting|hearing) (?:that|this|you)|what was i|am i understanding)\b/,
    },
  ),
  rule(
    'IMM',
    'immediacy.after-strain',
    /\b(?:(?:you|this) (?:sound|seem|are|must be|might be|feels?)(?: \w+){0,3} (?:fed up|annoyed|frustrated|let down|angry|done|pushed|cornered|interrogated|judged|not listened|unheard|disappointed)\b.*\b(?:me|my|i|here|this|us|questions|asked|said)|(?:feels?|felt|sounds?) (?:like|as if) i (?:am|was|have|pushed|missed|got|did)|one more (?:adult|person|professional)|(?:another|just another) (?:adult|person|counsellor|one) (?:who|asking|telling|pushing)|(?:my|all these|all my|so many) questions)\b/,
    {
      confidence: 0.6,
      when: isStrained,
    },
  ),
]
