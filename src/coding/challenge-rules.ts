import { rule } from './rule.ts'

/** A discrepancy, pattern or link offered tentatively. @source clinical reference B3, CHAL */
export const CHALLENGE_RULES = [
  rule(
    'CHAL',
    'challenge.discrepancy',
    /\b(?:how (?:do |does |might |would |can )?(?:those|these|both|the two|they both)(?: two| things| both| parts| sides| fit)* (?:sit|fit|go|square|hang|live|match|work)(?: together| with| alongside|$)|(?:curious|wonder\w*|interested|puzzled|struck|stuck) (?:about |by |how |with )?(?:how )?(?:the |that |those |a )?(?:two|difference|gap|contrast|mismatch|contradiction)|(?:two|both) (?:things|sides|parts|halves) (?:sit|fit|do not|seem|that|do)|(?:seems?|sounds?|looks?|might be|there is|feels? like) (?:to be )?(?:a |an |some )*(?:contradiction|gap|mismatch|tension|contrast|difference) between|do not (?:match|fit|add up|sit)|what do you make of (?:the (?:gap|difference|contrast)|those two|both))\b/,
    {
      confidence: 0.75,
      forms: ['statement', 'open-question', 'fragment', 'closed-question'],
    },
  ),
  rule(
    'CHAL',
    'challenge.you-say-and',
    /\b(?:you (?:say|said|tell me|told me|describe|keep saying|have said)\b.{0,80}\b(?:and yet|and (?:each|every|twice|all|whenever|you look|you go|you are still)|yet|but (?:then |i |your |you |when |at |the )|and (?:then |at the same time |your (?:whole|face|voice|week|body)|every|i (?:notice|hear|wonder)|still |you (?:still|keep|checked|went|spent)))|on (?:the )?one hand you (?:say|said)|(?:and|but) (?:at the same time|yet) (?:i (?:hear|notice)|you (?:still)))\b/,
    {
      confidence: 0.6,
      unless: /\b(?:but you (?:never|always|promised)|you said you would)\b/,
    },
  ),
  rule(
    'CHAL',
    'challenge.pattern',
    /\b(?:i (?:wonder|am wondering|was wondering|find myself wondering|am curious|notice|noticed|am noticing|have noticed|am struck)|could (?:it|there|that|this) be|might (?:it|there|that|this) be|is it possible|do you think|does (?:it|that|this|any of this)|can i (?:offer|share|name|say|point)|may i (?:offer|share|name))\b.{0,70}\b(?:pattern|echo\w*|link\w*|connect\w*|familiar|similar|same (?:way|thing|feeling|as)|remind\w*|each time|every time|whenever|protect\w*|keeps? you (?:safe|from)|repeat\w*|theme|thread|before|long ago|younger|growing up|your (?:dad|mum|father|mother|childhood|past) (?:too|as well|used|did|in)|uncomfortable|hard to hear|harder to hear|difficult to hear|challenging|serves?|pay ?off|gets? in the way|another way|different way|other side|flip side|costs?|a part of (?:you|it))\b/,
    {
      confidence: 0.65,
      unless:
        /\b(?:what (?:happened|was it like) before|have you (?:felt|had) (?:this|it) before|has (?:this|it) happened before)\b/,
    },
  ),
  rule(
    'CHAL',
    'challenge.reminds',
    /\b(?:reminds? (?:me|you) of (?:what|how|when|the|your|something)|sounds? (?:a (?:bit|lot|little) )?like (?:how|what|the way) (?:you|your|it) (?:described|said|was|were|felt|did|with)|there (?:is|seems to be|might be|may be) (?:a |an |some )*(?:pattern|echo|theme|thread|link|connection)\b)/,
    { confidence: 0.6 },
  ),
]
