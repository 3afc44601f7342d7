import { rule } from './rule.ts'

/** Sharing power over goals, tasks, agenda and information. @source clinical reference B3, SEEK */
export const COLLABORATION_RULES = [
  rule(
    'SEEK',
    'collaboration.permission',
    /\b(?:(?:is|would|will) (?:it|that|this|you)(?: be)? ?(?:okay|ok|all right|fine|good|useful|helpful|possible|comfortable|worth|of (?:any )?(?:help|use|interest)|interested|willing|happy|open|up)(?: for you| with you| if| to| for| in)*|(?:is|would) (?:it|that|this) (?:feel |sit |be )(?:okay|all right|fine|useful|helpful|comfortable|safe|right|good)|(?:can|could|may|might) (?:i|we) (?:maybe |perhaps |possibly |quickly )*(?:ask|share|offer|check|suggest|say|tell you|give you|explain|come back|go back|stay|pause|slow|return|talk about|look at|spend|stop|explore|make a suggestion|think|try|start|put|take|add|mention|run|pick)|(?:are|would) you (?:be )?(?:okay|ok|all right|happy|comfortable|willing|open|interested)(?: with| to| in| if|$)|do you (?:mind|want me to|mind if)|would you mind|if (?:it|that) is (?:okay|all right) with you|with your permission|if you are (?:okay|comfortable|happy|up for)|shall (?:we|i)|are you up for|(?:okay|all right|fine) if (?:i|we))\b/,
    {
      confidence: 0.8,
      unless:
        /\b(?:(?:can|could|may) i (?:say|mention|add|tell you)(?: that| first)? (?:(?:what|everything|anything|whatever) (?:you|we)|it is|this is|you|we) |is that okay you|can we agree that you should|happy with (?:your|the way|how things|yourself)|are you (?:happy|comfortable|okay)(?: now| today| at home)?$|are you (?:happy|okay) (?:with|in) (?:your|the|him|her)|are you interested in (?:quitting|stopping|trying|taking))\b/,
    },
  ),
  rule(
    'SEEK',
    'collaboration.agenda',
    /\b(?:what (?:would|do|might|could|is|feels|seems|are)(?: it)? (?:you )?(?:be |like |want |feel |hope |hoping |most |wish |prefer |feels |like us |you |it )*(?:to )?(?:get|have got|got|talk about|focus on|use|work on|be different|spend|look at|come away|take away|start with|start|begin|discuss|most (?:important|useful|helpful|pressing|urgent)|important|useful|helpful|happen)\b.{0,40}\b(?:today|here|this (?:time|hour|session)|our|from|first|talk|leave|sessions?|together|with|between us|right now|now|start|focus|work)|where (?:would|do|should|shall|might) (?:you|we) (?:like |want |prefer )?(?:to |us to )?(?:start|begin|go|pick up|take)|what would (?:be )?(?:most )?(?:useful|helpful|help|good)(?: to| for| from| right| now| today| most)*|(?<!what |how |when |where )would (?:it|that|this) (?:help|make sense|feel right|be (?:any )?(?:help|good))|(?<!what |how |who |why |where )would you (?:like|prefer|want|find it)(?: to| us| me| it| if)|do you (?:want|prefer|feel like|fancy) (?:to |us |me )?(?:to )?(?:talk|start|stay|keep|stop|go|carry|look|focus|begin|sit|pick|try|continue|tell|say|share)|(?:which (?:one |bit |part |of those |of these )*|what (?:bit |part |corner )(?:of \w+ )?)(?:would|feels|do|shall|seems) (?:you|we|it|most|like)|(?:we|you) (?:could|can) .{0,60}\bor (?:we |you |would |if |do |else |whatever |leave |stay )|how (?:would|do|should|shall) (?:you|we) (?:like|want|feel|prefer) (?:to |about )?(?:use|start|spend|begin|starting|going|talking|do|share|us|go)|what (?:are|were) you hoping|what (?:brings|brought) you|(?:decide|work out|figure out|agree|choose|set) (?:\w+ )?together|together we|is there (?:something|anything) (?:else )?(?:you|that you) (?:want|would like|hope|need))\b/,
    {
      confidence: 0.75,
      unless:
        /\b(?:stay safe|do you want to tell me (?:what|why|how|who|about)|have you tried|what brings you|what brought you|would you like to (?:stop|quit|change) (?:drinking|smoking))\b/,
    },
  ),
  rule(
    'SEEK',
    'collaboration.checks',
    /\b(?:(?:have|did|am) i (?:got|get|getting|understood|understand|heard|hear|hearing|missed|miss|got)(?: that| this| it| you| anything| something| any of that)*(?: right| correctly| wrong)?$|(?:does|is) (?:that|this) (?:fit|sound right|sound about right|ring true|feel right|make sense|feel true|match|close|near|right|how it (?:is|feels)|land|fair)\b|how (?:does|do|would|is) (?:that|this|it|those|these|the plan|today)(?: all| idea| plan| one| option)* (?:sound|sit|fit|land|strike|feel|seem|grab|suit|work|going|been)(?: to| with| for| you| so far)*$|what do you (?:make of|think (?:of|about)) (?:that|this|it|what i)|how (?:is|was|has) (?:this|today|the session|our (?:conversation|session|talk|time))(?: been| going)? (?:for you|so far|going|been|today|helpful)|how (?:is|was|has) it (?:been |going )?(?:so far|today|helpful)|(?:tell|correct|stop) me (?:if|when) (?:i|that|this|it)|let me know if (?:i|that|this)|what (?:has|was|would|is) (?:been )?(?:helpful|useful|less helpful|unhelpful) (?:about|in|today|here)|i would like your (?:view|thoughts|feedback))\b/,
    {
      confidence: 0.7,
    },
  ),
  rule(
    'SEEK',
    'collaboration.concern',
    /\bi (?:would|want|am hoping|hope)\b.{0,20}\b(?:us to|we can|we could|to work out|to find)\b.{0,30}\btogether\b/,
    { confidence: 0.65 },
  ),
]
