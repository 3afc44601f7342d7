import type { CueTag } from '#scenario/cue-tag.ts'
import { HURTING_FEELINGS } from './feelings-lexicon.ts'
import { placeInReply, type Reading, readingOf } from './reading.ts'
import { segment } from './segmentation.ts'
import type { TurnContext } from './spoken-turn.ts'

/** A cue found in a client's words. `text.slice(start, end)` carried it. */
export interface DetectedCue {
  readonly tag: CueTag
  /** UTF-16 offsets into the client's turn */
  readonly start: number
  readonly end: number
  /** 0–1 */
  readonly confidence: number
}

const CUES: readonly (readonly [CueTag, number, RegExp])[] = [
  [
    'riskCue',
    0.85,
    /\b(?:better off (?:without me|if i|dead|not having)|(?:if|when) i (?:was|were|am) not (?:around|here)|(?:if|when) i (?:was|am|were) gone|want(?:ed)? to die|kill(?:ing)? myself|suicid\w*|end(?:ing)? (?:it all|my life|things)|hurt(?:ing)? myself|harm(?:ing)? myself|self[ -]?harm\w*|cut(?:ting)? myself|not (?:want to )?(?:be here|wake up|be alive)|no point (?:in )?(?:living|going on|being here|any more|anymore)|can not go on|(?:hits?|beats?|hurts?|touches) (?:me|him|her|us|my (?:brother|sister|mum|son|daughter))|(?:sorting|giving away) my (?:things|papers|paperwork|dog|stuff|affairs)|everyone would be (?:happier|fine|better)|wish i (?:was|were) dead|disappear (?:for good|forever)|(?:going|want) to (?:kill|hurt) (?:him|her|them|someone)|sleep and not wake)\b/,
  ],
  [
    'boundaryTest',
    0.75,
    /\b(?:(?:add|follow|friend|text|message|dm|call|ring|email|meet|see|hug) (?:me|you|up|back)\b.{0,40}\b(?:insta\w*|snap\w*|facebook|outside|night|weekend|later|number|after|bad|coffee|drink)|(?:your|my) (?:insta\w*|snap\w*|number|home number|whatsapp|facebook|socials?)|sent you a (?:follow|request|friend)|friend request|(?:be|are|we are|you are)(?: basically| like| kind of)* (?:my )?friends?\b|go for a (?:coffee|drink|walk)|(?:you have to |can you |will you )?(?:promise|swear)(?: (?:me|not|you|that|to)| (?:you will not)|$)|do not tell (?:anyone|my|mr|mrs|him|her|them)|(?:our|a) secret|just between|(?:what (?:would|should) you do|tell me what to do|just a yes or no)|are you (?:married|single|gay|straight|religious|a believer|seeing anyone)|do you (?:have (?:kids|a boyfriend|a girlfriend)|fancy|like me|find me)|pray with me|(?:this|it|here) is for you|(?:an extra|another|a longer) (?:session|hour)|stay (?:a bit )?(?:longer|on)|you are the only (?:one|person)|if we (?:had )?met|i (?:love|fancy) you|(?:hundred|two hundred|fifty|\d+) (?:pounds?|quid|dollars?)|a (?:small |little )?(?:gift|present) for you|give me a (?:lift|hug)|do you ever feel|just (?:say|tell me) i am)\b/,
  ],
  [
    'discordEvent',
    0.75,
    /\b(?:you are not (?:listening|hearing|getting|even)|you (?:do not|did not|never|clearly do not) (?:get|understand|listen|care|hear|know|even|remember)|you (?:people|lot) (?:are|all|always|do|just)|you (?:just|only|always|keep) (?:want|say\w*|ask\w*|think\w*|read\w*|follow\w*|do\w* this|sound)|waste of (?:time|everyone)|(?:this|that|it|talking|counselling) (?:is|was) (?:pointless|stupid|useless|rubbish|a joke|not (?:helping|working))|what is the point|whatever\b|i (?:do not|did not) (?:want|ask|choose) to (?:be here|come|talk|do this)|why (?:should|would) i (?:tell|talk|trust|bother|say)|(?:stop|quit) (?:asking|telling|saying|pushing)|none of your|leave me alone|you sound like (?:my|every|a|all|the)|are you (?:even|bored|listening|done|going to understand|reading)|did you (?:just|even) (?:look|listen|hear)|says? (?:the|every) (?:same|book|counsellor)|is that (?:all|it|from a)|third time|i (?:already|just) (?:said|told you)|forget it|never mind|go on then|how old are you|have you even|easy for you|(?:do not|will not) (?:tell|talk to) you|i am only here (?:because|for)|i am (?:going|leaving|done)\b|goes to (?:mr|mrs|the|him|her)|not (?:talking|telling|saying) (?:about|you|any\w*|nothing)|for the (?:stamp|report|court))\b/,
  ],
  [
    'repairNeeded',
    0.7,
    /\b(?:you are not (?:listening|hearing)|that is not what i (?:said|meant)|i (?:did not|never) sa(?:y|id) that|you (?:got|have got|keep getting) (?:it|that|me|my|her|his) (?:\w+ )?wrong|i (?:already|just) (?:said|told you)|third time|you (?:said|promised) (?:last|you)|that (?:hurt|was (?:harsh|rude|out of order|unfair|horrible))|you (?:were|are) late|(?:it is|she is|he is|they are|that is) not my|(?:last|other|previous) (?:one|counsellor|counselor|therapist|person|lady|guy|woman|man)|wrong name|you forgot|you were (?:looking|not)|how (?:could|can) you (?:say|ask)|i feel judged|you made me feel|you (?:just )?(?:judged|assumed|interrupted|cut me))\b/,
  ],
  [
    'cultureCue',
    0.7,
    /\b(?:(?:in|where|with) (?:my|our) (?:family|culture|country|community|church|religion|faith|village|people)\b|(?:my|our) (?:culture|religion|faith|church|mosque|temple|imam|pastor|priest|community|people|language|traditions?|accent|scarf|hijab|headscarf|skin|parents are (?:looking|from)|name)|where i (?:come|am) from|back home|racis[tm]\w*|racial\w*|slur|islam\w*|muslim\w*|christian\w*|hindu|sikh|jewish|god|allah|pray(?:er|ing|s)?|quran|bible|black|white (?:people|man|woman|guy|counsellor)|asian|african|immigrants?|migrants?|foreign\w*|go back to|called me (?:a|an|that|something)|gay|lesbian|bisexual|trans|non-?binary|pronouns?|queer|came out|coming out|marry|marriage (?:for|that)|arranged|outsiders?|people like (?:me|us|you)|you know what that means|working class|council estate|wheelchair|disabled|autistic)\b/,
  ],
]

const AFFECT =
  /\b(?:cry|crying|cried|tears|sobb\w*|(?:can not|could not|do not|did not) (?:cope|sleep|breathe|stop|take|bear|handle|face|do (?:it|this) any ?more|get out of bed|eat)|hate (?:it|myself|this|him|her|them|being)|feel(?:s|ing)? (?:like|as if|so|really|nothing|anything|stupid|sick|it)|felt (?:like|so|really|nothing|sick|it)|(?:i am|was|been) (?:so|really|dead|just|not) (?:\w+)|never (?:feel|be|get) (?:normal|right|better|over)|fault|ashamed|on my own|no ?one (?:to|cares|gets|understands|knows|else)|nobody (?:to|cares|gets|understands|knows|else)|miss (?:him|her|them|it|my)|lost (?:my|him|her|everything|it)|scares? me|hurts?|breaks? (?:my|me)|broke (?:my|me)|can not (?:believe|forgive)|what is wrong with me|worst|unbearable|falling apart|snap(?:ped)?|smile and|pretend\w*|stuck|trapped|alone|drained|died|dying|passed away|left me|redundan\w+|sat in (?:the|my) car|dread\w*|nothing helps|too much|fed up|let (?:me|them|her|him|everyone) down)\b/

/** Single words that say a feeling without being one in many other uses. */
const WEAK_FEELINGS = new Set(
  'low down small heavy raw broken sick bad rubbish empty lost cross sore hurt'.split(' '),
)

/**
 * What a client turn calls for, read from its words alone: for transcripts without a scenario. At most one cue of a
 * kind a turn, in the order of the words.
 * @param text the client's turn
 * @param context what was said before, oldest first
 */
export function detectCues(text: string, context: TurnContext): readonly DetectedCue[] {
  const readings = segment(text).map(readingOf)
  const cues: DetectedCue[] = []
  const add = (tag: CueTag, confidence: number, reading: Reading, from: number, length: number) => {
    if (cues.some((cue) => cue.tag === tag)) return
    cues.push({ tag, confidence, ...placeInReply(reading, from, length) })
  }
  for (const reading of readings) {
    for (const [tag, confidence, pattern] of CUES) {
      const match = pattern.exec(reading.line)
      if (match !== null) add(tag, confidence, reading, match.index, match[0].length)
    }
    const feeling = feelingIn(reading)
    if (feeling !== null)
      add('affectCue', feeling.confidence, reading, feeling.from, feeling.length)
  }
  const hasSpokenBefore = context.previous.some(({ speaker }) => speaker === 'trainee')
  const first = readings[0]
  const isCurt = first !== undefined && readings.length === 1 && CURT.test(first.line)
  if (hasSpokenBefore && isCurt) add('discordEvent', 0.5, first, 0, first.line.length)
  return cues.sort((a, b) => a.start - b.start)
}

const CURT =
  /^(?:fine|whatever|if you say so|who cares|so what|so|i said no|fine whatever(?: you (?:think|say|want))?)$/

function feelingIn({ line }: Reading) {
  let from = 0
  for (const word of line.split(' ')) {
    if (HURTING_FEELINGS.has(word) && !WEAK_FEELINGS.has(word)) {
      return { from, length: word.length, confidence: 0.8 }
    }
    from += word.length + 1
  }
  const match = AFFECT.exec(line)
  return match === null ? null : { from: match.index, length: match[0].length, confidence: 0.6 }
}
