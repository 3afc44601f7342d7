import { rule } from './rule.ts'

const RISKY =
  '(?:suicid\\w*|kill(?:ing)? (?:yourself|someone|somebody|him|her|them|your)|end(?:ing)? (?:your (?:own )?life|it all|things)|tak(?:e|ing) your (?:own )?life|(?:hurt|harm)(?:ing)? (?:yourself|someone|somebody|anyone|him|her|them|your \\w+|the (?:baby|kids|children|child))|self[ -]?harm\\w*|cut(?:ting)? yourself|overdos\\w+|want(?:s|ing)? to (?:die|be dead)|wish(?:ing)? you (?:were|was) dead|better off dead|(?:not (?:want(?:ing)? to )?be(?:ing)? alive|not being here|not wake up|not waking up|not wanting to (?:live|be here)|life is not worth living)|dying|be dead|harm to)'

/** Asking plainly about danger, and taking a shared step towards safety. @source clinical reference B3, RISK; A5 */
export const RISK_RULES = [
  rule(
    'RISK',
    'risk.direct-question',
    new RegExp(
      `\\b(?:are|is|do|does|did|have|has|had|was|were|any|ever|whether|if|about|been|having|thoughts?|thinking|how (?:often|strong|close)|what)\\b.*\\b${RISKY}|\\b${RISKY}\\b.*\\b(?:is that|are you|do you|have you|did you)\\b`,
    ),
    {
      forms: ['open-question', 'closed-question'],
      unless: /\byou (?:are|would|will|have) not\b.*\b(?:are|would|will|have) you\b/,
      confidence: 0.95,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.asks-in-statement',
    new RegExp(
      `\\b(?:i (?:want|need|would like|am going|have|am wondering|wonder|will)|can i|let me|i am|wondering|ask(?:ing)?|check(?:ing)?|mean|sounds like|tell me|be (?:direct|plain|clear|straight))\\b.{0,60}\\b(?:if|whether|about|you (?:are|mean|have|might))\\b.{0,60}${RISKY}`,
    ),
    {
      unless: /\bif i (?:am|was|were|thought|think|felt|believed)\b/,
      confidence: 0.85,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.no-mark',
    new RegExp(
      `^(?:you )?(?:been |having |ever |thinking |had |feeling )+(?:about |of |like |any |thoughts |thought )*${RISKY}`,
    ),
    { confidence: 0.8 },
  ),
  rule(
    'RISK',
    'risk.being-hurt',
    /\b(?:(?:is|has|did|does|was|are) (?:anyone|anybody|someone|somebody|he|she|they|your (?:partner|husband|wife|dad|mum|father|mother|boyfriend|girlfriend|stepdad|brother)|the (?:baby|children|kids))\b.{0,30}\b(?:hurt\w*|hit\w*|harm\w*|touch\w*|threaten\w*|abus\w*|violent|in danger|safe)|are you (?:being )?(?:in (?:any )?danger|hurt|hit|safe)|(?:do|did) you feel safe|how safe|is it safe)\b/,
    {
      forms: ['open-question', 'closed-question'],
      confidence: 0.85,
      unless:
        /\b(?:safe (?:here|with me|to (?:talk|say|share|tell)|enough)|hurt(?:ing)? (?:to|when you|that|about))\b/,
      whole: true,
    },
  ),
  rule(
    'RISK',
    'risk.safety-step',
    /\b(?:(?:stay|keep|keeping|be|staying|are|is) (?:you |yourself |him |her |them |everyone )*safe(?:r)? (?:tonight|until|today|this|now|between|over|at home|when|for the|through|right)|safety plan|(?:how|plan|help|so) you (?:can )?(?:stay|keep|be|will stay) (?:yourself )?safe|crisis (?:line|team|number|service|plan|support)|samaritans|emergency (?:services|number|room|department|contact)|call (?:999|911|111|112|000|988|lifeline)|(?:who|someone) (?:else )?(?:needs|can|could|should|might|would) (?:to )?(?:know|be with you|stay with you|tell)\b.{0,30}\b(?:safe|tonight|know|worried)|(?:keep|put) (?:the |those |any |your )?(?:pills|tablets|medication|knives|rope|guns?) (?:away|out|somewhere|with)|make sure (?:you|he|she|they) (?:are|is) safe)\b/,
    {
      confidence: 0.8,
      unless:
        /\b(?:if i (?:am|was|were|thought|think)|worried (?:that )?you (?:are|were)(?: not)? safe|keep (?:this|it|what)|(?:this|here) (?:is|safe))\b/,
      whole: true,
    },
  ),
]
