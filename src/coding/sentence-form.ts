/** The grammatical shape of a thought, read without regard to punctuation wherever words decide. */
export type SentenceForm =
  | { readonly type: 'open-question'; readonly tag: boolean }
  | { readonly type: 'closed-question'; readonly tag: boolean }
  | { readonly type: 'imperative'; readonly tag: boolean }
  | { readonly type: 'statement'; readonly tag: boolean }
  | { readonly type: 'fragment'; readonly tag: boolean }

const WH_QUESTION =
  /^(?:(?:in|of|from|at|for|to|with|about|by|since) )?(?:what|whats|how|why|where|who|which|whose|whom)\b(?! (?:i (?:am|hear|heard)|(?:you|we) (?:say|said|tell me|share|called me|talk about|bring|are saying|have said|describe|are describing)|you (?:want|need) is|a (?:great|lovely|good|difficult|hard|horrible|terrible|awful|shame|relief|lot)|an? \w+ (?:week|day|time|thing)|matters (?:most |now )?is|about you (?:should|could)))/
/** "What is said here stays here": the wh-word opens a clause that is the subject of a statement. */
const WH_SUBJECT =
  /^(?:whatever\b|what (?:is (?:said|shared|told)|gets (?:said|shared|told)|happens|goes on|comes up|passes) .{0,40}\b(?:stays?|remains?|goes no|is (?:private|confidential|between))\b|what (?:you|i|we) (?:feel|felt|want|wanted|need|needed|fear|miss|remember) (?:most )?is\b)/
/** "What a week": no question without its mark. */
const EXCLAIMED = /^what an? /
const SCALE = /^on a scale\b.*\b(?:how|what|where)\b/
const WHEN_QUESTION = /^when (?:is|was|are|were|did|do|does|would|could|can|has|have|will) (?:\w+)/
const INVERTED =
  /^(?:and |so |but )?(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|shall|may|might|am) (?:not )?(?:you|i|we|he|she|it|they|that|this|there|your|the|any|anyone|anything|someone|something|these|those|my|his|her|their|people|everyone)\b/
const LATE_QUESTION =
  /(?:^| )(?:what|how|where|why|who) (?:is|was|are|were|did|do|does|would|could|can|has|have|might|will) (?:it|that|this|you|your|he|she|they|there|we|i)\b/
const LATE_WH = / (?:for )?(?:how long|how much|how many|how often|what|who|where|how)$/
const LATE_ASKED =
  / (?:what|how|why|where) (?:is|are|was|were|do|does|did|would|seems?|brings?|brought|happened|happens|made|makes|kind of|sort of) \w+/
const LATE_CLOSED =
  / (?:and|so|but|then|or|wonder|wondering) (?:do|did|are|is|was|have|has|can|could|would|will) (?:you|that|it|this|we) \w+/
const INVITING =
  /^(?:please |just |kindly |could you |can you |would you |can |you (?:can|could) (?=tell me (?:what|how|why|about|more|a)\b)|maybe )?(?:tell me(?! (?:if|when|whenever) (?:i|it|that)\b)|talk me through|say (?:a bit |a little )?more|walk me through|help me (?:to )?(?:understand|see)|describe|give me an (?:example|idea)|let me (?:hear|know)|i (?:am|was) (?:just )?(?:wondering|curious)|i wonder (?:what|how|why|where|who)|i would (?:like|love) to (?:hear|know|understand)|i am interested (?:in|to hear)|i want to (?:hear|understand))\b/
const TAG =
  / (?:isnt-it|right|yeah|no|okay|eh|correct|is (?:it|that)(?: not)?(?: right)?|is not (?:it|that)(?: right)?|are (?:you|they|we)(?: not)?|are not (?:you|they)|do not you|do you|does not it|does it|did not you|did you|have not you|have you|was it|was not it|would not you|would you|could not you|can not you|can you|am i right|is that right|if that makes sense)$/
const VERB =
  /\b(?:is|am|are|was|were|be|been|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|feel|feels|felt|want|wants|wanted|need|needs|needed|sounds|seems|seem|think|know|got|get|goes|went|makes|made|keeps|keep|takes|took|gives|gave|says|said|comes|came|find|found|try|tried|lost|left|let|hurt|hurts|wonder|guess|hear|see|like|love|matters|means|puts?|starts?|happens?|helps?|works?|takes?|leaves?|brings?|runs?|shows?|builds?|changed|happened|decided|\w{3,}(?:ed|izes?|ises?))\b/
/** A question by its words alone, where the order stays that of a statement: many Englishes ask so. */
const ASKED_IN_ORDER =
  /^(?:(?:have )?you ever |ever (?:feel|felt|think|thought|tried|had|wish|get|been|wonder|told) |you (?:got|have|have got) any(?:one|body|thing)?\b|got any(?:one|body|thing)?\b|any(?:one|body|thing)? (?!time |way |would |can |could |you |of |who |that |i |in |is |has |will |might |gets |feels |wants )|you want me to .{2,60} or\b)/
/** ... and these where a tag or a mark closes them. */
const ASKED_WITH_TAG =
  /^you (?:(?:are|were|have been) (?:still |really )?(?:thinking (?:of|about)|planning|having (?:any|thoughts)|taking|drinking|sleeping|eating|seeing (?:a|any|some)|talking to)|have (?:told|tried|spoken|talked|thought|any|someone|somebody|a plan|ever|planned)|want me to|ever|told (?:any|some)|tried|got (?:a|some|any)|know (?:what|how|where|who|any)|mean (?:that|to say)?)/
/** "You want to stay or not", "can come or not", "you coming or what". */
const OR_NOT =
  /^(?:you|he|she|they|it|can|want|got|is|are|this|that|your) .{0,80} or (?:not|no|what)$/

const IMPERATIVE =
  /^(?:please |just |maybe |perhaps |try (?:to|and) |do not |never |always |why not |let us )(?:\w+)|^(?:try|go|take|stop|start|think|remember|make|get|keep|give|call|ring|write|talk|tell|speak|ask|look|listen|consider|focus|forget|calm|relax|breathe|sit|wait|stay|imagine|promise|put|find|cut|drink|eat|sleep|join|see|leave|ignore|use|read|show|be|have|come|bring|turn|set|pick|choose|apply|book|sign|avoid|swap|reach|text|phone|message|email|update|count|block|delete|walk|run|exercise|plan|visit|contact|check|trust|accept|move|cheer|hang|pull|get)\b(?! (?:is|was|are|you are))/

/**
 * @param core the thought in plain words, without its opening "okay", "well", "so"
 * @param asks whether it was closed with a question mark
 */
export function sentenceForm(core: string, asks: boolean): SentenceForm {
  const tagged = TAG.exec(core)
  const body = tagged === null ? core : core.slice(0, tagged.index)
  const tag = tagged !== null && body.split(' ').length > 1
  const shape = tag ? body : core
  if (!asks && (WH_SUBJECT.test(shape) || EXCLAIMED.test(shape))) return { type: 'statement', tag }
  if (SCALE.test(shape)) return { type: 'closed-question', tag: false }
  if (WH_QUESTION.test(shape) || WHEN_QUESTION.test(shape) || INVITING.test(shape)) {
    if (isClosedInside(shape)) return { type: 'closed-question', tag: false }
    return { type: 'open-question', tag: false }
  }
  if (INVERTED.test(core)) return { type: 'closed-question', tag: false }
  if (LATE_QUESTION.test(shape) && !REPORTED.test(shape))
    return { type: 'open-question', tag: false }
  if (asks && (LATE_WH.test(shape) || LATE_ASKED.test(shape)) && !REPORTED.test(shape))
    return { type: 'open-question', tag: false }
  if (LATE_CLOSED.test(shape)) return { type: 'closed-question', tag: false }
  if (ASKED_IN_ORDER.test(shape) || (OR_NOT.test(shape) && !shape.includes('whether')))
    return { type: 'closed-question', tag: false }
  if ((asks || tag) && ASKED_WITH_TAG.test(shape)) return { type: 'closed-question', tag: false }
  if (IMPERATIVE.test(shape)) return { type: 'imperative', tag }
  if (!VERB.test(shape)) {
    return asks && shape.split(' ').length <= 6 && !tag
      ? { type: 'closed-question', tag: false }
      : { type: 'fragment', tag }
  }
  return { type: 'statement', tag }
}

const REPORTED =
  /\b(?:know|knowing|wonder if|see|understand|told|tell|say|said|about|of|remember|matters|figure out|work out|sure|unsure|asking) (?:what|how|where|why|who) /

/** Questions with a wh-word that one fact answers. */
const isClosedInside = (shape: string): boolean => ONE_FACT.test(shape)
const ONE_FACT =
  /^(?:how (?:old|many|often|long|much|far|tall|soon|late|big|likely|confident|important|ready)\b|what (?:time|day|age|year|date|number|month|size|is your (?:name|age|job|number|address|date))\b|which (?:one|day|of)\b|where (?:do you (?:live|work)|are you from|were you born)\b|who (?:is|was|are|were|lives|else (?:lives|knows|was)|told|did)\b|when (?:did|was|is|do|does|will|are)\b|on a scale\b|i (?:am|was) (?:just )?(?:wondering|curious) (?:if|whether)\b|can you (?:tell me )?(?:if|whether)\b)/
