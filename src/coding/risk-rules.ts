import { asks } from './asks.ts'
import { isNearDanger } from './near-danger.ts'
import { rule, type ThoughtInPlace } from './rule.ts'

const SELF = '(?:yourself|yoursel|yourselves|urself|yer ?sel\\w*|your self)'
const KIN =
  '(?:mum|mam|mom|dad|mother|father|wife|husband|partner|boyfriend|girlfriend|ex|brother|sister|son|daughter|baby|kids?|children|child|wean|weans|family|parents|boss|teacher|landlord|neighbour|neighbor)'
const PERSON = `(?:someone|somebody|anyone|anybody|any of them|him|her|them|(?:your|the) ${KIN}|other people|others|people)`
const LIFE = '(?:(?:your|his|her|their|yer) (?:own )?(?:life|lives|days))'

/** Dying by one's own hand, and harm to oneself, in plain words. */
const OWN_HARM = [
  'suicid\\w*|suiside|sucid\\w*',
  `kill(?:ing|ed)? ${SELF}`,
  `(?:end(?:ing|ed)?|tak(?:e|ing)|took|finish(?:ing)?) ${LIFE}`,
  'end(?:ing)? it all|ending (?:it|things)(?! with)|end things for good',
  `(?:hurt|harm|cut|injur|burn|poison|hang|drown|shoot|starv|stab|scratch|starve)(?:t?ing|ting|ing|ed|e)? ${SELF}`,
  'self[ -]?harm\\w*|self[ -]?injur\\w*',
  'overdos\\w+|an? od\\b|tak(?:e|ing) (?:all|the whole|too many|a (?:load|handful)) (?:of )?(?:the|your|those|them)? ?(?:pills|tablets|meds|medication|bottle)?',
  '(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|like|hop(?:e|ed|ing)|plan(?:s|ned|ning)?|mean(?:s|t)?|intend(?:s|ed|ing)?|order|try(?:ing)?|attempt|ready|rather|think(?:ing)? (?:of|about)|thoughts? (?:of|about)) (?:to )?(?:die|dying|be dead|being dead|death)',
  'wish(?:ing|ed)? (?:that )?you (?:were|was) (?:dead|not alive)|better off dead|be(?:ing)? dead yourself|make yourself dead|planning your own death',
  '(?:attempt|so as|order|trying|all and|and then) (?:to )?die\\b|kill(?:ing|ed)? you\\b',
  '(?:not|never) (?:wake|waking)(?: up)?|not (?:want(?:ing)? to )?(?:be(?:ing)? alive|live|be(?:ing)? here)|life is not worth living',
].join('|')
/** Ways to die that have another meaning elsewhere: they ask about danger only as somebody's own act. */
const WAYS =
  '(?:jump(?:ing)?(?: off| in front| from| yourself| in)?|throw(?:ing)? yourself|step(?:ping)? (?:off|out|in front)|go(?:ing)? over (?:it|the (?:edge|side|rail\\w*))|com(?:e|ing) off it|driv(?:e|ing) (?:off|into)|hang(?:ing)? yourself|cut(?:ting)? your (?:arms?|wrists?|legs?|skin|throat)|us(?:e|ing) (?:it|that|the \\w+) on yourself|do(?:ing)? it yourself)'
const OTHERS_HARM = `(?:kill|hurt|harm|attack|stab|shoot|beat|smother|strangl|punch|hit|poison|rape)(?:e|ing|ting)? (?:\\w+ (?:of|up) )?${PERSON}`
const RISKY = `(?:${OWN_HARM}|${OTHERS_HARM}|harm to (?:yourself|others)|dying)`

const ASKS_AFTER =
  '(?:are|is|do|does|did|have|has|had|was|were|would|could|might|any|ever|whether|if|about|been|having|thoughts?|thinking|planning|thought|how (?:often|strong|close)|what|when)'

/** Who may do the harm, when somebody is asked whether they are hurt. */
const WHO_HURTS =
  '(?:anyone|anybody|someone|somebody|he|she|they|any of them|your (?:\\w+)|(?:the|any) (?:\\w+)(?: \\w+)?(?: at \\w+)?)'
const HURTS =
  '(?:hurt\\w*|hit(?:s|ting)?|harm\\w*|slap\\w*|punch\\w*|kick\\w*|chok\\w*|strangl\\w*|beat\\w*|abus\\w*|threaten\\w*|frighten\\w*|scar(?:e|es|ing)|forc(?:e|es|ed|ing)|rap(?:e|es|ed)|kill\\w*|lay (?:a )?hands?|raise(?:s|d)? (?:a|his|her|their) hand|get violent|been violent|turn violent|touch\\w*)'

const ASKED = new RegExp(`\\b${RISKY}|\\b${WAYS}`)
/** The thought that follows names the danger. */
const asksNext = ({ turn, position }: ThoughtInPlace): boolean =>
  turn.slice(position, position + 3).some(({ line }) => ASKED.test(line))

/** Asking plainly about danger, and taking a shared step towards safety. @source clinical reference B3, RISK; A5 */
export const RISK_RULES = [
  rule(
    'RISK',
    'risk.direct-question',
    new RegExp(
      `\\b${ASKS_AFTER}\\b.*\\b${RISKY}|\\b${RISKY}\\b.*\\b(?:is (?:that|it|this)|are you|do you|have you|did you|been|something you|on your mind)\\b|^(?:suicid\\w*|dead|to die)$|\\b(?:do you|are you|by that|meaning|mean)\\b.*\\b(?:your own death|to die)\\b`,
    ),
    {
      when: asks,
      unless:
        /^(?:and |so |well |please |still )*(?:you (?:are|have|do|would|will) )?not (?:been|being|thinking|feeling|going|suicidal|planning|having|getting)\b(?!.*\bdo you\b.*\b(?:mean|think))|\byou (?:are|would|will|have|do|did) not\b.*\b(?:are|would|will|have|do|did) you\b|\b(?:what|how) (?:do you (?:miss|remember)|did (?:he|she|they) die)|\b(?:he|she|your \w+|they) (?:was|were) dying\b|\bdying (?:to|for|of|out)\b|\bwhat on earth|\bhow (?:could|dare) you\b|\bdying\b(?!.*\byou\b)|\bend(?:ing)? (?:it|things) with\b/,
      confidence: 0.95,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.asks-of-a-way',
    new RegExp(
      `\\b(?:are|do|did|have|had|were|was|been|thought|thinking|thoughts|planning|tempted|urge|mean|wants?|going)\\b.*\\b(?:of|about|to|on|if|on|like) ${WAYS}\\b|\\byou (?:thinking|planning|going|wanting|meaning) (?:of |about |to |on )?${WAYS}\\b|\\bhow (?:close|near)\\b.*\\b${WAYS}\\b`,
    ),
    {
      when: (place) => asks(place) && isNearDanger(place),
      confidence: 0.9,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.asks-in-statement',
    new RegExp(
      `\\b(?:i (?:want|need|would like|am going|have|am wondering|wonder|will|must|do|did|should|ask)|can i|may i|let me|i am|wondering|ask(?:ing)?|check(?:ing)?|mean|sounds like|tell me|be (?:direct|plain|clear|straight))\\b.{0,60}\\b(?:if|whether|about|you (?:are|mean|have|might))\\b.{0,60}\\b${RISKY}`,
    ),
    {
      unless:
        /\bif i (?:am|was|were|thought|think|felt|believed)\b|\byou (?:are|would|will) not\b|\bdying (?:to|for|of|out)\b|\b(?:tell|share|speak|break|act|call|ring|pass)\b.{0,40}\bif\b|\b(?:unless|except|confidential\w*|private)\b|\bi have (?:worked|met|heard|known)\b/,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.no-mark',
    new RegExp(
      `^(?:you |are you |u )?(?:been |having |ever |thinking |had |feeling |getting |any |have |planning )+(?:about |of |like |any |to |thoughts |thought )*(?:${OWN_HARM}|${OTHERS_HARM})`,
    ),
    { confidence: 0.8, unless: /\b(?:i|never) (?:had|been)\b|\bmust\b/ },
  ),
  rule(
    'RISK',
    'risk.being-hurt',
    new RegExp(
      `\\b(?:is|has|did|does|do|was|are|were|had|have) ${WHO_HURTS}\\b(?: \\w+(?:'s)?){0,4}? (?:ever |been |being |going to |try to |tried to |want to )*${HURTS}(?: (?:or|and) \\w+)? (?:you|the (?:baby|kids|children|wee ones?|child)|them|him|her|your \\w+)\\b|\\bare you (?:being )?(?:in (?:any )?danger|hurt|hit)\\b|\\b(?:are|is|were|do|did|will) (?:you|he|she|they|either|any|anybody|anyone|the \\w+)\\b.{0,30}\\b(?:in (?:any )?danger|safe (?:at home|to go (?:home|back)|tonight|right now|now|there|with (?:him|her|them)|around (?:him|her|them)|going home))\\b|\\b(?:do|did) you feel safe\\b|\\bhow safe\\b|\\bis it safe (?:at|there|to go|where)\\b|\\b(?:are|is) (?:you|the (?:kids|children|baby)|they|he|she) safe$|\\b(?:could|would|might|will) (?:he|she|they) (?:kill|hurt|harm) (?:you|the \\w+)\\b`,
    ),
    {
      when: asks,
      confidence: 0.85,
      unless:
        /\b(?:safe (?:here|with me|and private|to (?:talk|say|share|tell)|enough)|hurt(?:ing)? (?:to|when you|that|about)|hurt your feelings|how (?:did|does) (?:that|it)|(?:that|it|what \w+ (?:said|did)) (?:hurt|scare|frighten)\w*)\b|^(?:what|how|why|where|which|when)\b(?!.*\b(?:safe|hit you|hurt you|last))/,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.means',
    /\b(?:do you have|have you got|have you|is there|are there|where (?:is|are)|who has|who holds|could (?:you|somebody|someone)|would you|might (?:we|somebody))\b.{0,60}\b(?:pills|tablets|the means|a means|means at home|rope|knife|knives|blades?|razors?|gun|guns|rifle|shotgun|bullets|ammunition|stash|the bottle of|insulin|the keys?)\b|\bhave you (?:got|made) (?:a|any) (?:plan|plans|date|day)\b.{0,30}\b(?:end|die|how|for when|do it)\b|\b(?:is there|do you have|have you) (?:a|any) plan (?:for|to|of) (?:how|when|end|do|die)\w*\b/,
    {
      when: (place) => asks(place) && isNearDanger(place),
      confidence: 0.75,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.says-it-will-ask',
    /\b(?:i (?:want|need|have|am going|must|would like|wish|am obliged|am|do need|do have|will|should)(?: to)? (?:ask(?:ing)?|be|check)|let me (?:ask|be)|can i (?:ask|be)|i ask)\b.{0,30}\b(?:straight|plainly|direct(?:ly)?|openly|clearly|outright|blunt(?:ly)?|for real|something hard|hard question|one thing|because i care)\b/,
    {
      confidence: 0.7,
      when: (place) => isNearDanger(place) && asksNext(place),
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.safety-step',
    /\b(?:(?:stay|keep|keeping|be|staying|are|is|get through|through tonight) (?:you |yourself |yersel |him |her |them |everyone |the \w+ )*(?:safe(?:r)?|without (?:being |getting )?(?:hurt|hurting))(?: (?:tonight|until|today|this|now|between|over|at home|when|for the|through|right))?|safety plan|(?:how|plan|help|so) you (?:can |could |will |might )?(?:stay|keep|be) (?:yourself )?safe|crisis (?:line|team|number|service|plan|support)|samaritans|emergency (?:services|number|room|department|contact)|call (?:999|911|111|112|000|988|lifeline)|(?:who|someone|somebody) (?:else )?(?:needs|can|could|should|might|would|is going) (?:to )?(?:know|be with you|stay with you|tell|sit with you)\b.{0,30}\b(?:safe|tonight|know|worried)|(?:keep|put|lock|move|give|hand) (?:the |those |any |your |them )?(?:pills|tablets|medication|knives|rope|guns?|blades?|razors?)(?: \w+){0,3} (?:away|out|somewhere|with|to|over|up)|make sure (?:you|he|she|they) (?:are|is) safe|(?:get|gets|getting) (?:you )?through (?:tonight|the night|this evening|the weekend)\b.{0,60}\b(?:safe\w*|hurt\w*|ring|call|phone|who|harm\w*)|(?:plan|work out|sort out|agree|think out|make sure)\b.{0,60}\b(?:who (?:is|will be|can be|could be|stays) with you|who (?:you|he|she) (?:can |could |would |will )?(?:ring|call|phone|go to|talk to|contact|text)|what you (?:would |will |can )?do if (?:it|the (?:thoughts|urge|feeling)))|(?:distance|space) between you and (?:the|those|them|that)|naloxone)/,
    {
      confidence: 0.8,
      unless:
        /\b(?:if (?:i (?:am|was|were|thought|think|came|thought)|you or|someone|somebody|there (?:is|was))|(?:have|need) to (?:tell|involve|share)|i would (?:bring in|tell|involve)|can not keep|worried (?:that )?(?:you|someone|somebody|anyone) (?:are|were|is|was)(?: not)? safe|keep (?:this|it|what)|(?:this|here|it) (?:is|feels?|place|room) ?(?:a )?safe|safe (?:here|space|place|with me)|kept? (?:it|this|everything) (?:all )?(?:safe|private)|you (?:felt|feel|want to feel|need to feel|were|made) (?:\w+ )?safe|not safe)\b/,
      when: (place) =>
        isNearDanger(place) ||
        /\b(?:safety plan|crisis|samaritans|999|911|988|stay safe|keep (?:you|yourself) safe|keep safe|how you (?:can )?(?:stay|keep|get)|hurt)\b/.test(
          place.reading.line,
        ),
      whole: true,
    },
  ),
]
