import type { SpeechRule } from './sentence-in-turn.ts'

const MACHINE = `(?:ai|a\\.i\\.|artificial intelligence|(?:large )?language model|llm|gpt|chatgpt|chat ?bot|bot|(?:virtual|digital|helpful|ai) assistant|assistant|computer program|program|machine learning model|software|model (?:trained|made|by)|simulated (?:client|person|character)|fictional (?:character|person|client))`
const NOT =
  "(?:can't|cannot|can not|won't|will not|'m unable to|am unable to|'m not able to|am not able to)"

/** How a language model speaks of itself, of what it was given, and how it refuses. Judgement. */
const PHRASES: readonly string[] = [
  // what it is
  `(?:as|being) (?:just |only |merely )?(?:an? |your )?${MACHINE}`,
  `(?:i'm|i am|i was|im|me,) (?:really |actually |just |only |merely |still |not )*(?:an? |the |your )${MACHINE}`,
  `(?:talking|speaking|chatting|typing|writing) (?:to|with) (?:just |only )?(?:an? )?(?:computer|machine|${MACHINE})|(?:you're|you are|your) (?:helpful |virtual |friendly )*assistant`,
  "language models?|(?:i'm|i am) (?:chatgpt|gpt|claude|gemini|llama|mistral|qwen|deepseek)|openai|anthropic|neural network|machine learning",
  "(?:i'm|i am|i'm just|it's just) (?:just |only |made of |nothing but )*(?:text|code|lines of code|words on a screen|data|an algorithm)(?= |,|\\.|$)(?! (?:to|for))",
  '(?:simulated|virtual|fictional|fake|artificial|imaginary|digital|invented|made-up|practice|training|ai) (?:client|person|patient|character|human|persona)s?',
  "(?:i'm|i am) not (?:actually |really )?(?:a )?(?:real (?:person|human|client)|human being|human)(?= |,|\\.|$)|(?:don't|do not) (?:actually |really )?(?:have|experience) (?:real |any |human |personal )?(?:feelings|emotions|experiences|a body|memories)(?: (?:like|as|in the way)|,|\\.|$)|i don't (?:actually |really )?exist(?:,|\\.|$)",
  "(?:i was|i am|i'm|i've been|i have been) (?:created|designed|built|programmed|written|coded|generated|configured|prompted|fine-tuned|set up|trained|instructed|scripted) (?:to|by|as|for|with|on|so)",
  '(?:my|its|our) (?:\\w+ )?(?:developers?|creators?|makers|designers?|programmers?|engineers?|training data|programming|knowledge cut-?off|context window|parameters|guidelines|algorithms?|code|output|system)(?= |,|\\.|$)(?! (?:for the|is broken|at home))',
  // what it was given
  '(?:system|developer|admin|debug|root|god) (?:prompt|message|override|mode|instructions?|role)|jailbr\\w+|overrid\\w+',
  '(?:my|your|hidden|initial|original|this) prompt|the prompt (?:says?|said|tells?|told|above|i)|(?:my|system|hidden|previous|above|initial|original|earlier|new) instructions|ignor\\w+ (?:all |my |the |your |any )*instructions',
  "(?:rules|instructions|script|guidelines|prompt|brief|facts|information|persona|backstory|details|role|character) (?:that |which )?(?:i was|i've been|i have been|i got) (?:given|told|assigned|supplied|provided|written)|(?:been|was) given (?:a |an |my |the |some )?(?:role|script|character|instructions?|persona|prompt|backstory|rules|part)",
  "(?:i was|i am|i'm|i've been|been) (?:told|instructed|asked|supposed|meant) to (?:play|act as|act like|portray|respond|reply|role-?play|pretend|impersonate|stay in character|speak as|hide|withhold|reveal|disclose|be guarded)",
  '(?:my|the|this) (?:persona|backstory|character sheet|character description|role description|placement card|policy card)|(?:locked|secret|hidden|unlocked) (?:facts?|layers?|information)|(?:the|this) direction (?:says?|tells?)|counsellor_says|speech plan|(?:unlock|gate)s? (?:the |a |that |my |more |this )?(?:facts?|information|secrets?|next|level|layer)',
  '\\bl[0-4]\\b|(?:disclosure|openness|trust|bond|rapport|empathy) (?:level|score|points?|meter|value|threshold)s?|(?:level|layer) (?:one|two|three|1|2|3) (?:disclosure|facts?|information)',
  '(?:between|inside|in) the (?:marks|tags|delimiters)|conversation history|(?:word|character|token) (?:limit|count)|the user',
  // the play itself
  'role-?play(?:s|ing|ed)?|(?:break|breaking|broke|stay|staying|remain|remaining|drop|dropping|keep|keeping) (?:in |out of |to )?(?:my |the )?character|(?:step|stepp?ing|stepped|come|coming|slip|slipping|slipped|switch|switching) (?:out|outside) of (?:my |the |this )?(?:character|role)|ooc|(?:playing|play) (?:the|a|my|this) (?:role|part|character)(?! in (?:it|that|a film|her film))',
  'simulat(?:ion|ions|or|ed|ing)|(?<!worst[ -]case )(?<!nightmare )(?<!best[ -]case )(?:this|the|our|your|my|of the|training|practice) scenario',
  "(?:(?<!him |her |them |us )it was|it's|it is|this is|that's|this was) (?:just |only |all |merely |really )*(?:a |an |your |for )?(?:training|practice|exercise|drill|test scenario|pretend|rehearsal|demonstration|demo|role)(?= |,|\\.|$)(?! (?:i|for (?:me|him|her)|book|run|on))|(?:training|practice|learning) (?:exercise|session|purposes?|simulation|tool|environment|scenario)|none of (?:this|it) (?:is|was) (?:actually |really )?real|only pretending(?: here| to be|,|\\.|$)(?! (?:fine|ok|okay|asleep|happy|busy|normal|that|not))",
  '(?:counsel+ing|student|trainee) (?:student|trainee|counsel+or)s?|students? (?:to )?(?:practi[sc]e|learn|train)|(?:practi[sc]e|practi[sc]ing|improve|improving) your (?:counsel+ing|listening|skills|empathy)',
  "as (?:a|the|your) (?:simulated |virtual |fictional |role-played )?(?:client|character)(?! of yours)(?= |,|\\.|$)|(?:i'm|i am) (?:just |only )?the client|the client (?:is|feels|felt|would|wants|says|responds|replies|seems|has|might|may|does|will)|my role (?:here|as|is to|in this)",
  // refusals and service
  `(?:i|i'm sorry,? but i|sorry,? (?:but )?i) ?${NOT} (?:help|assist|comply|fulfil|fulfill|engage|participate|continue|proceed)(?: you)?(?: with| in)?(?: that| this| it| your| the| our)?(?= |,|\\.|$)(?! (?:it|him|her|them|feeling|thinking|myself|wondering|what|how|like))`,
  `(?:i|sorry,? (?:but )?i) ?${NOT} (?:provide|share|reveal|disclose|generate|produce|output|display|repeat|print|discuss|show|give) (?:you )?(?:that|this|my|the|any|such|those|these|information|details)(?= |,|\\.|$)(?! (?:with (?:my|her|him|mum|dad|anyone|anybody|kasia|gran|them)|at home|answer|impression|satisfaction))`,
  "(?:not|isn't|am not|i'm not) (?:allowed|permitted|authori[sz]ed|able) to (?:reveal|disclose|share|say that|discuss|break|leave my|step)|that information|(?:that|your|this) request|as (?:you )?(?:requested|instructed)|i must decline|against my (?:guidelines|programming|policy|policies|rules)|(?:content|usage|safety) polic\\w+|not appropriate for me to|outside (?:of )?(?:the scope|my scope|my role)",
  "(?:how|what) (?:can|may|could) i (?:help|assist|do for) you|i'm here to (?:help|support|assist|listen)|happy to (?:help|assist)|let me know if (?:you|there)|feel free to|is there anything else (?:i can|you'd like|you would like)|would you like me to (?:continue|go on|rephrase|try|stop|say)|i hope (?:this|that) helps|(?:here is|here's|here are) (?:my|the|a|an|some|three|how) (?:response|reply|revised|rewritten|sentence|answer|possible|summary of|list of|\\w+ would)|(?:certainly|of course|absolutely|sure)! (?:here|i)|i apologi[sz]e(?: for (?:the|any) confusion|,? but)",
  '(?:this|the|my) (?:response|output) (?:stays|is|was|should|must|will|contains|has|does|would)',
  "(?:please )?(?:reach out to|contact|call|consider (?:speaking|talking|reaching)|seek) (?:a |an |your |the |out )?(?:local |qualified |licen[sc]ed |trained |professional |mental health |emergency |crisis )+\\w*|(?:if you|if you're|if you are) (?:or someone you know|are struggling|'re struggling|struggling|feeling suicidal|in crisis|in immediate danger)|\\b988\\b|crisis (?:line|hotline|text line)|samaritans",
  '(?:automated|automatic) (?:system|reply|response|agent)|my (?:responses|outputs?)|my (?:last|previous|next|earlier) (?:response|output)|(?:rephrase|regenerate|rewrite) (?:my|that|the|this)|programmed (?:for|to|not)|access to (?:that|this|any|my|those|such|the|real-time) (?:memory|memories|information|data|details?|facts?|prompt|conversation|instructions)',
  '(?:in|out of|leave|drop|dropping|break|breaking|step out of|outside) (?:my |the |this )?role(?! (?:as (?:a )?(?:dad|father|husband|team)|at))|(?:drop|dropping) the (?:act|persona|mask of)',
  "(?:call|contact|text|ring|reach|phone) (?:a|an|the|your local|your) (?:\\w+ )?(?:help ?line|hotline|crisis \\w+|emergency \\w+)|if you(?:'re| are)? (?:need (?:support|help|someone)|feel(?:ing)? (?:unsafe|suicidal)|in crisis)",
  // answers made for machines
  'end of (?:turn|response|reply|transcript|message)|in json|json (?:schema|object|format)|base64|rot13|tokeni[sz]er|temperature (?:0|zero|setting)',
]
const OUT_OF_ROLE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${PHRASES.join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

const ROLE_TAG =
  /^\W*(?:system|assistant|ai|developer|tool|bot|model|response|output|narrator|note|ooc)\s*:/i
const MARKUP =
  /<\/?[a-z!|][^<>]*>|<\||\|>|```|\[\/?inst\]|\[\/?sys\w*\]|&(?:lt|gt|amp|nbsp|#\d+);|<<|>>/i
const ADDRESS =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|io|ai|edu|gov|uk|co\.uk|ac\.uk)\b|[\w.+-]+@[\w-]+\.\w+/i

/** The client knows of no model, prompt, play or training, refuses like a person and writes like one. */
export const isOutOfRole: SpeechRule = ({ plain, sentence }) =>
  OUT_OF_ROLE.test(plain) || ROLE_TAG.test(plain) || MARKUP.test(sentence) || ADDRESS.test(plain)
