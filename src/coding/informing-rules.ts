import { rule } from './rule.ts'

/** A statement longer than this that is not about the client tells something. Judgement. */
const AT_LENGTH_WORDS = 18

/** Facts and explanations without pressure. @source clinical reference B3, INFO */
export const INFORMATION_RULES = [
  rule(
    'INFO',
    'information.general',
    /\b(?:usually|often|common(?:ly)?|typical(?:ly)?|generally|tends? to|on average|research|stud(?:y|ies)|evidence|guidelines?|statistic\w*|per ?cent|percent|experts?|scientists?|some people|many people|most people|a lot of people|lots of (?:people|folks)|others|there (?:is|are) (?:\w+ ){0,3}(?:services?|groups?|options?|ways?|leaflets?|programs?|programmes?|medications?|treatments?|resources?|effects?|types?|kinds?|people|things|different|evidence|research)|(?:can|could|may|might|will|does|do|it|that|this|which) (?:\w+ )?(?:cause|causes|lead|leads|affect|affects|increase|increases|reduce|reduces|impact|impacts|raise|raises|lower|lowers|damage|damages|help (?:with|people|to|your|you|prevent|control|reduce)|helps (?:with|people|to|your|you|prevent|control|reduce)|prevent|prevents|make it (?:harder|easier)|trigger|improve|improves)|(?:is|are|was) (?:called|known as|related to|caused by|due to|linked to|associated|made of|used (?:to|for)|designed|meant to|based on|available|free|recommended)|symptoms?|side effects?|dos(?:e|age)|prescri\w+|tablets?|milligrams?|blood pressure|cholesterol|diabetes|nicotine|the (?:brain|body|liver|lungs|heart)|the (?:nervous system|law|rules|guidelines?)|the reason (?:why |that |is |we |i |it )|what (?:happens|that means|this means|it does|it means) is|which means|that means|for (?:example|instance)|within (?:about |a )?(?:\w+ )?(?:minutes|hours|days|weeks|months)|it (?:works by|stands for|depends|takes about|comes from|means that)|adults|units? (?:a|per)|times (?:more|as) likely|risk (?:of|factors?|for)|the (?:programme|program|course|group|service|clinic) (?:is|runs|offers|will|has))\b/,
    {
      forms: ['statement', 'fragment'],
      confidence: 0.6,
      unless:
        /\b(?:(?:about|to|at|around|behind|past|over) you|you (?:feel|felt|said|are saying|told|mentioned|think|thought|want|wish|often|usually|tend|generally|notice|find|have (?:been|had|noticed|tried))|sounds? like|seems? like|what i hear|hearing|for you|part of you|your (?:family|mum|dad|mother|father|husband|wife|partner|friends?|boss|daughter|son|kids))\b|^(?:i |you |your |we )/,
    },
  ),
  rule(
    'INFO',
    'information.in-no-trouble',
    /^(?:no |and |so |first |look |listen )*(?:(?:you are not|no ?body(?:'s| is| here is)|no one(?:'s| is| here is)|there is no ?(?:one|body)) (?:in (?:any |some |that kind of )*(?:trouble|bother)|being (?:punished|told off|reported|blamed|arrested)|under arrest)|you have (?:not done|done nothing) (?:anything )?wrong)(?: (?:here|at all|with (?:me|us|anyone|anybody)|today|you know|for (?:this|that|being here|coming)))*$/,
    {
      outright: true,
      confidence: 0.7,
      whole: true,
      forms: ['statement', 'fragment'],
      // asked after, it says what the meeting is
      when: ({ situation }) =>
        !/\b(?:trouble|wrong|punish\w*|blam\w*)\b/.test(situation.clientLine),
    },
  ),
  rule(
    'INFO',
    'information.tells',
    /\b(?:i (?:can|could|want to|wanted to|would like to|will|just want to|just wanted to|do want to|am going to|have) (?:tell you|let you know|share|explain|give you|show you|go over|mention|point out|talk (?:to you )?about|info\w*)|let me (?:tell|explain|show|give|share)|so you know|you (?:may|might|probably) (?:know|have heard|be aware|already know)|(?:did|do) you know (?:that )?(?!what|how|why|anyone|if)|as (?:i|you) (?:know|mentioned|said)|the (?:results?|test|form|figures?|scale|form|questionnaire|score) (?:show|say|tell|is|are|indicate)s?|i (?:have )?(?:spoke|spoken|talked|checked|looked) (?:to|with|at|into)|(?:we|they|the \w+) (?:recommend|offer|provide|run|call it|define|classify|use))\b/,
    {
      forms: ['statement', 'fragment', 'closed-question'],
      confidence: 0.5,
      unless:
        /\b(?:you (?:feel|felt|said|want)|share (?:a thought|something)|let me (?:see|check|make)|tell you (?:what|how) i (?:hear|notice|feel))\b/,
    },
  ),
  rule(
    'INFO',
    'information.at-length',
    /^(?:it|that|there|they|he|she|this|these|those|the|a|an|if|when|for|in|with|because|some|people|what|one|most)\b/,
    {
      forms: ['statement'],
      confidence: 0.35,
      when: ({ reading }) => reading.words.length > AT_LENGTH_WORDS,
      unless:
        /\b(?:must (?:still |really )*(?:feel|have felt)|feels? like|sounds? like|seems? like|you (?:feel|felt|said|want|wanted)|your (?:mum|dad|family|wife|husband))\b/,
    },
  ),
  rule(
    'INFO',
    'information.answers',
    /^(?:yeah |no |it |that |they |there |this |these |those |the |he |she |usually|often|about|around|between|up to|normally|mostly|sometimes|anything|anyone|only|some|both|not)\b/,
    {
      whole: true,
      forms: ['statement', 'fragment'],
      confidence: 0.55,
      when: ({ situation, reading }) => situation.askedForInformation && reading.words.length >= 4,
      unless: /\b(?:you|your|question|sounds?|seems?|feels?|makes? sense|sorry|i)\b/,
    },
  ),
]

/** Wording by which an idea can easily be turned down. @source clinical reference B3, PWP */
export const DECLINABLE =
  /\b(?:throw (?:it|that|this) (?:out|away)|feel free to (?:ignore|say|throw|bin|leave)|(?:ignore|bin|leave|forget) (?:it|this|that) if|tell me if (?:it|that|this) (?:does not|is not|is rubbish|misses)|(?:one|another) (?:option|possibility|idea|thing some|way|thought) (?:is|might|could|would|some)|might or might not|may or may not|(?:see|tell me|curious) what you (?:think|make)|how does (?:that|this|it) (?:strike|sit|sound|land|fit|grab)|you would know (?:better|best)|which (?:of (?:those|these)|if any|one)? ?(?:fits?|suits?|appeals?|would you)|if (?:it|that) (?:is any|appeals|fits|suits|helps|feels right|is of)|only if (?:you|it|that)|take it or leave it|what would (?:fit|suit|work for) you|no (?:need|obligation) to|up to you|your (?:call|choice|decision)|would (?:that|any of (?:those|that|these)|either) (?:suit|fit|work|be any|help|interest|appeal)|what do you (?:think|reckon|make)|(?:could|might) be worth .{0,30}\bor not|some people (?:find|like|have found|give|try|use|keep|write))\b/
/** Opening words by which a suggestion is offered as one. */
export const OFFERS_AN_IDEA =
  /\b(?:i have (?:an|a|one|a couple of|some) (?:idea|thought|suggestion|ideas|thoughts|suggestions)|since you (?:ask|are asking|asked)|you asked|as you (?:ask|asked)|(?:one|another) (?:option|idea|possibility) (?:is|might|could|would)|some people (?:find|like|have found|give|try|use|keep|write)|(?:a|one) (?:thing|approach) (?:some|other|that (?:some|has))|(?:some|a few|two|several) (?:options|ideas|possibilities))\b/
