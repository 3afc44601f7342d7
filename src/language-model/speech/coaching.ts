import type { SpeechRule } from './sentence-in-turn.ts'

const FINE =
  '(?:good|great|nice|excellent|lovely|perfect|brilliant|effective|skilful|skillful|wonderful|amazing|powerful|solid|strong|textbook|accurate)'
const SKILL =
  '(?:reflections?|empathy|paraphras\\w*|techniques?|interventions?|open(?:-ended)? questions?|follow-up questions?|validation|reflective listening|active listening|listening skills?|boundary setting|boundary|limit-?setting|response|replies|reply|use of (?:silence|questions|reflection)|rapport|therapeutic \\w+|counsell?ing(?: skills?)?|immediacy|attunement|unconditional \\w+|self-disclosure)'
const OUGHT =
  "(?:you should|you could|you might(?: want to)?|you may want to|you need to|you ought to|you'd better|you'd do better to|try to|try|remember to|next time,? (?:you )?(?:could |should |might )?|maybe you should|perhaps you (?:should|could))"

/** Judgement. A client may well say "good question", "you're a good listener", "you're doing fine". */
const PHRASES: readonly string[] = [
  `${FINE} (?:use of )?(?:\\w+ )?${SKILL}`,
  `(?:that was|that's|this is|what) (?:such )?(?:an? )?(?:really |very |truly |so )*(?:${FINE} )?(?:empath(?:ic|etic)|validating|reflective|therapeutic|client-cent(?:er|re)d|person-cent(?:er|re)d|non-?judge?mental|textbook|skilful|well[ -](?:phrased|put question|handled|timed))`,
  `${OUGHT} (?:just )?(?:ask(?:ing)? me (?:about|how|what|why|where|when|more|whether|if|open|an? )|ask(?:ing)? (?:an? )?(?:open|closed|follow-up|more open)|reflect(?:ing)?(?: back)?|validat(?:e|ing)|explor(?:e|ing)|summari[sz](?:e|ing)|paraphras(?:e|ing)|prob(?:e|ing)|empathi[sz](?:e|ing)|normali[sz](?:e|ing)|use (?:an? |more )?(?:open|reflect|silence|empath)|set(?:ting)? (?:a |clearer |firmer |the )?boundar|respond(?:ing)? with|reply(?:ing)? with|(?:say|saying) something like|focus(?:ing)? on (?:my|the) (?:feeling|emotion)|acknowledg(?:e|ing) my|avoid (?:giving|asking|offering)|avoid (?:advice|closed))`,
  'a (?:much |far |slightly )?better (?:response|reply|question|intervention|reflection|approach|thing to (?:say|ask)) (?:would|might|could|is|here)|better (?:way|ways) to (?:respond|ask me|phrase|reply|put (?:that|your))|a more (?:empath\\w+|helpful|open|skilful|effective) (?:response|reply|question|way)|instead of (?:asking|advising|giving advice),? (?:you|try)',
  '(?:active|reflective|empathic|empathetic|attentive) listening|(?:closed|leading) questions?|better to reflect|open-ended|open questions?|motivational interviewing|person-cent(?:er|re)d|client-cent(?:er|re)d|unconditional positive regard|therapeutic (?:alliance|relationship|technique|approach|space)|countertransference|transference|working alliance|empathic (?:response|reflection|statement)|(?:build|building|built) (?:good |some )?rapport|safe space for me|holding (?:the |a )?space for me|(?:validat(?:ed|ing|e|es)) my (?:feelings?|experiences?|emotions?)',
  "you(?:'re| are) (?:doing |really doing |honestly doing )(?:a |an )?(?:great|excellent|good|fantastic|wonderful|amazing|brilliant|really well|very well|so well|really good|very good)|you(?:'re| are) (?:a |an )?(?:really |very )?(?:skilled|skilful|empathic|empathetic|excellent|talented|natural) (?:counsel\\w+|therapist|listener)|you(?:'re| are) (?:being )?(?:very |so |really )?(?:empathic|empathetic|validating|person-cent\\w+)|you (?:did|handled|managed) (?:that |it )?(?:really |very |so )?(?:well|perfectly|brilliantly)|well done,? (?:counsel\\w+|you|on)|your (?:counsell?ing|listening|reflective|empathy|therapeutic) skills?|your technique|keep up the good work|you(?:'re| are)? (?:did|do|doing) (?:a )?(?:really )?(?:good|great|nice) (?:job|work)|(?:good|great|nice) technique",
  "i(?:'d| would) (?:rate|score|grade|mark|give) (?:you|that|this|it|your \\w+) (?:an? )?(?:\\d|full|top|five|ten|good|high)|(?:\\d|five|ten|four|three) (?:stars?|out of (?:\\d|five|ten)) for|(?:can|could|may) i (?:give|offer) you (?:some |a bit of )?(?:feedback|advice|a tip)|(?:here's|here is) (?:some |a )?(?:feedback|tip|hint|advice) |(?:tip|hint|feedback|suggestion|note to counsel\\w+):|i (?:really )?appreciate (?:your|the) (?:empathy|validation|reflection|approach|active|non|patience and|understanding and|open)",
  "as (?:a|my|your|the) (?:counsel\\w+|therapist|trainee|student),? you (?:should|could|need|might|must|ought|did|are doing|'re doing|have to)",
]
const NOTICED =
  '(?:validat|reflect|summari|paraphras|acknowledg|normali|explor|empathi|mirror|held (?:the|that|space)|handled|framed|phrased|worded|set (?:that|the|a) boundar|gave me (?:space|room)|left (?:that |the |some )?silence|listened (?:so|actively|empath|without))'
const MORE_PHRASES: readonly string[] = [
  "you (?:could|should|might|ought to) have (?:reflected|validated|explored|acknowledged|paraphrased|summari[sz]ed|normali[sz]ed|mirrored|named (?:the|my|that))|i(?:'d| would) (?:suggest|recommend|advise)|(?:remember|don't forget|make sure|be sure)(?: to| you) (?:stay|reflect|ask|validat|listen|leave|use|check in|name|pause|explor|follow)\\w*",
  '(?:top|full) marks|gold star|(?:a )?(?:warmer|softer|gentler|slower|calmer|kinder|more \\w+) (?:tone|approach|question|reply|response|pace|reflection) (?:would|might|could|works|helps)|(?:hold|holding|held) (?:the |a |that |this )?space',
  `(?:like|love|liked|loved|appreciate|appreciated|noticed|value|enjoyed) (?:how|the way|that|when) you (?:just |really )?${NOTICED}|you ${NOTICED}\\w* (?:me|my|that|it|the \\w+|what i \\w+) (?:\\w+ )?(?:well|beautifully|nicely|perfectly|there|just now|so)`,
  '(?:good|great|excellent|lovely|nice|brilliant|fine|careful) (?:active )?(?:listening|empathy|counsel+ing)|your (?:\\w+ )?(?:empathy|reflections?|technique|validation|attunement|listening|approach|skills?|tone|pacing)(?: \\w+)? (?:is|are|was|were|feels?|felt|really|shows?|helps?|helped|gets?|deserves?|has|needs?)',
  "(?<!think |thinks |thought )you(?:'re| are) (?:\\w+ )?(?:\\w+ )?good at (?:this|counsel\\w+|listening|it|your job|reflecting)|you(?:'ll| will|'d| would) (?:pass|make an? (?:\\w+ )?(?:counsel+or|therapist))|(?:a|any|every) (?:good|great|real|skilled|trained|proper) (?:counsel+or|therapist) (?:would|should|does|knows|says|asks)",
  'you (?:handled|managed|dealt with|set|held|kept|phrased) (?:that|the|this|my|it|your)(?: \\w+)?(?: boundary| limit| question| silence| space)? (?:well|beautifully|nicely|perfectly|brilliantly|skilfully|clearly and)',
  '(?:maybe|perhaps|next time|now|instead|why not),? (?:you )?(?:could |should |might )?(?:try )?ask(?:ing)? (?:me )?(?:how|what|about|why|an?|more|fewer|where)|next time,? (?:you )?(?:could |should |might |try to |try )?(?:leave|use|try|ask|say|let|give|start|pause|wait|slow|reflect|name|stay)|(?:try|use|ask) (?:a |an |some |more )+(?:\\w+ )?(?:open|reflective|gentle|empathic|silence)\\w*(?: questions?)?',
  '\\bexplor(?:e|ing) (?:my|that|this|the|how|what|why|it|with|those|these)|\\bunpack (?:that|this|my|it)|\\b(?:your|the) (?:next|following|ideal|best) (?:question|reply|response|step) (?:is|would|could|should|might)',
  '(?:scores?|marks?|grade|rating|level|points|empathy|listening|boundaries|resistance|overall|feedback|assessment|verdict)(?: \\w+)? ?[:=] ?(?:\\d|five|four|full|top|high|excellent|very good|good|competent|masterly)',
]
const COACHING = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${[...PHRASES, ...MORE_PHRASES].join('|')})`,
  'u',
)

/** The client knows nothing about counselling: no praise, marks or guidance for how the student works. */
export const isCoaching: SpeechRule = ({ plain }) => COACHING.test(plain)
