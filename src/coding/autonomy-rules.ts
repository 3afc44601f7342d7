import { rule } from './rule.ts'

/** Choice, pace and ownership placed with the client. @source clinical reference B3, AUT */
export const AUTONOMY_RULES = [
  rule(
    'AUT',
    'autonomy.yours',
    /\b(?:(?:is|are|be|it|that|this|decision|choice|pace|what happens|how much|rest)(?: all| always| very much| still| only| has to be| can be| of course| for)* (?:up to you|your (?:choice|decision|call|pace|say|life|body|time|story|degree|space|own|business|timing)|yours(?: to \w+| alone| and|$)|down to you|in your hands|you to (?:decide|choose|say|make))|yours to (?:make|set|decide|choose|tell|keep|share|say|give)|you (?:get to|can|are free to|are the one (?:who|to)|have the (?:right|choice|final)|have every right to|are allowed to|may|might want to) (?:decide|choose|pick|say (?:no|stop|as|when|nothing|what|whatever|how)|stop|set|refuse|turn|tell me (?:as|when|what|to)|share as|change your mind|keep|skip|pass|leave|disagree|lead|take (?:the lead|your time|as)|throw|ignore|talk about (?:whatever|anything|what)|start wherever|make your own|decides|gets)|you are (?:in (?:charge|control|the driving|the driver)|the (?:boss|expert|one who (?:knows|decides|gets|lives))|free to)|(?:only|no one|nobody|not me|none of us)(?: else)?(?: but)? (?:you )?(?:can|gets? to|has to|knows?|should|will)(?: ever| else)? (?:decide|choose|set|force|judge)|nobody (?:else )?(?:gets|can) .{0,20}\b(?:but|for) you|you know (?:yourself|your (?:own )?(?:life|mind|body|family|situation))|you know best|you would know (?:better|best)|whatever (?:you|the) (?:decide|choose|others?|want|need|feel|like|prefer)|at your (?:own )?(?:pace|speed)|you set the|your (?:own )?(?:terms|pace)|(?:as|how) (?:much|little|slow|slowly|fast)(?: or (?:as )?(?:much|little|slowly))* as you (?:want|like|need|choose|feel)|if and when you|only if you|when(?:ever)? you (?:are ready|feel ready|want|like)|if you (?:would rather|do not want|prefer|want to|feel like it|choose)(?: not)?|no pressure|i (?:will not|am not (?:going|here) to|do not (?:want|need) to|can not|would not) (?:make|force|push|pressure|tell) you (?:to|into|what|talk|anything|how|do)?)\b/,
    {
      unless:
        /\b(?:but you|if you (?:do not|did not) want to (?:lose|end|fail|die|be)|what would you|how would you|tell me (?:what|how) you want|you know best when|do you know)\b/,
      confidence: 0.75,
      forms: ['statement', 'imperative', 'fragment'],
    },
  ),
  rule(
    'AUT',
    'autonomy.you-decide',
    /^(?:and |so |well |look |here |in here |today |but )*(?:it is )?you (?:who )?(?:(?:get to |can |are the one who |always )?(?:decides?|chooses?|picks?)|says?|sets?) (?:whether|if we|if it|how (?:much|far|fast|slow|slowly|long|we|deep)|what (?:we|goes|gets|comes|stays|you (?:tell|share|say|bring|want)|happens (?:next|in here|here|now))|where (?:we|to|it)|when (?:we|to|it|you)|which (?:bit|part|one|of|way|door|thing)|the (?:pace|order|speed|topic|subject))\b/,
    {
      outright: true,
      confidence: 0.8,
      whole: true,
      forms: ['statement', 'imperative', 'fragment'],
      unless:
        /\b(?:but|you feel|as long as|or else|otherwise|so stop|just decide|already|and then you|unless you want|every time)\b/,
    },
  ),
  rule(
    'AUT',
    'autonomy.need-not',
    /\b(?:you|we|nobody|no one) (?:do not|never|did not|will not|would not|really do not)(?: ever| even| necessarily)* (?:have|need|got) to (?:talk|say|answer|tell|share|explain|do|decide|be|go|speak|fill|like|give|pretend|agree|open|start|choose|know|look|smile|stay|use|perform|make|rush|discuss)\b|\byou do not owe (?:me|us|anyone|anybody|them|him|her)\b|\b(?:it is|that is|it would be|you are) (?:all )*(?:okay|ok|all right|fine|allowed|welcome|up to you|good) (?:not to|to (?:say no|stop|pass|skip|not|keep|refuse|disagree|be quiet|say nothing|stay quiet|change your mind|leave|wait)|if you (?:do not|would rather|need|want|prefer|never))\b|\b(?:did not|do not|never) (?:choose|chose|ask|asked|get a (?:say|choice)) to (?:be|come)\b.{0,30}\b(?:you can|your)\b/,
    {
      confidence: 0.75,
      unless:
        /\b(?:you (?:feel|said|think|wish)|worry|have the words|be (?:sad|upset|scared|worried|silly|ashamed|embarrassed|afraid|angry|alone|like that))\b/,
    },
  ),
]
