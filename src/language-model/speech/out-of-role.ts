import type { SpeechRule } from './sentence-in-turn.ts'

const MACHINE = `(?:ai|a\\.i\\.|artificial intelligence|(?:large )?language model|llm|gpt|chatgpt|chat ?bot|bot|(?:virtual|digital|helpful|ai) assistant|assistant|computer program|program|machine learning model|software|model (?:trained|made|by)|simulated (?:client|person|character)|fictional (?:character|person|client))`
const NOT =
  "(?:can't|cannot|can not|won't|will not|'m unable to|am unable to|'m not able to|am not able to)"

/** How a language model speaks of itself, of what it was given, and how it refuses. Judgement. */
const PHRASES: readonly string[] = [
  // what it is
  `(?:as|being) (?:just |only |merely )?(?:an? |your )?${MACHINE}`,
  `(?:i'm|i am|i was|im|me,) (?:really |actually |just |only |merely |still |not )*(?:an? |the |your )${MACHINE}`,
  "language models?|(?:i'm|i am) (?:chatgpt|gpt|claude|gemini|llama|mistral|qwen|deepseek)|(?:trained|made|built|created|developed) by (?:openai|anthropic|google|meta|mistral|microsoft|deepseek|alibaba)|openai|anthropic",
  "(?:i'm|i am) not (?:actually |really )?(?:a )?(?:real (?:person|human|client)|human being|alive like)|(?:don't|do not) (?:actually |really )?(?:have|experience) (?:real |any |human |personal )?(?:feelings|emotions|experiences|a body) (?:like|as|in the way)",
  "(?:my|its) (?:training data|programming|knowledge cut-?off|context window|parameters|guidelines|safety)|(?:i was|i am|i'm|i've been|been) (?:programmed|configured|prompted|fine-tuned)",
  // what it was given
  '(?:system|developer|admin|debug|root|god) (?:prompt|message|override|mode|instructions?|role)|jailbr\\w+',
  '(?:my|your|hidden|initial|original|this) prompt|the prompt (?:says?|said|tells?|told|above|i)|(?:my|system|hidden|previous|above|initial|original|earlier|new) instructions|ignor\\w+ (?:all |my |the |your |any )*instructions',
  "(?:i was|i am|i'm|i've been|been) (?:told|instructed|asked|designed|trained|supposed|meant) to (?:play|act as|act like|portray|respond|reply|role-?play|pretend|impersonate|stay in character|speak as)",
  '(?:my|the|this) (?:persona|backstory|character sheet|character description|role description|placement card|policy card)|(?:locked|secret|hidden|unlocked) facts?|(?:the|this) direction (?:says?|tells?)|counsellor_says|speech plan',
  'direction (?:block|tag)|(?:between|inside|in) the (?:marks|tags|delimiters)',
  // the play itself
  'role-?play(?:s|ing|ed)?|(?:break|breaking|broke|stay|staying|remain|remaining|drop|dropping) (?:in |out of )?character|\\booc\\b|(?:playing|play|play(?:ing)?) (?:the|a) (?:role|part|character) of',
  'simulat(?:ion|ions|or|ed|ing)|(?<!worst[ -]case )(?<!nightmare )(?<!best[ -]case )(?:this|the|our|your|my|of the|training|practice) scenario',
  'this is (?:just |only |all )?(?:a |an |your |for )?(?:training|practice|exercise|drill|test scenario|pretend)|(?:training|practice|learning) (?:exercise|session|purposes?|simulation|tool|environment|scenario)|counselling student|counseling student|trainee counsel+or',
  'as (?:a|the|your) (?:simulated |virtual |fictional |role-played )?(?:client|character)(?! of yours)(?= |,|\\.|$)|the client (?:is|feels|felt|would|wants|says|responds|replies|seems|has|might|may)',
  // refusals and service
  `(?:i|i'm sorry,? but i|sorry,? (?:but )?i) ?${NOT} (?:help|assist|comply|fulfil|fulfill|engage|participate)(?: you)?(?: with| in)?(?: that| this| it| your)?(?= |,|\\.|$)(?! (?:it|him|her|them|them\\.|feeling|thinking|myself|wondering|what|how))`,
  `(?:i|sorry,? (?:but )?i) ?${NOT} (?:provide|share|reveal|disclose|generate|produce|output|display|repeat|print|discuss|show) (?:that|this|you|my|the|any|such|those|these|information|details)(?= |,|\\.|$)(?! (?:with (?:my|her|him|mum|dad|anyone|anybody|kasia|gran|them)|at home))`,
  '(?:that|your|this) request|as (?:you )?requested|i must decline|against my (?:guidelines|programming|policy|policies|rules)|(?:content|usage|safety) polic\\w+|not appropriate for me to',
  "(?:how|what) (?:can|may|could) i (?:help|assist|do for) you|i'm here to (?:help|support|assist|listen)|happy to (?:help|assist)|let me know if (?:you|there)|feel free to|is there anything else (?:i can|you'd like|you would like)|i hope (?:this|that) helps|here is (?:my|the) (?:response|reply)|here's (?:my|the|a) (?:response|reply|revised|rewritten)|(?:certainly|of course|absolutely)! (?:here|i)",
  "(?:please )?(?:reach out to|contact|call|consider (?:speaking|talking|reaching)|seek) (?:a |an |your |the |out )?(?:local |qualified |licen[sc]ed |trained |professional |mental health |emergency |crisis )+\\w*|(?:if you|if you're|if you are) (?:or someone you know|are struggling|'re struggling|struggling|feeling suicidal|in crisis|in immediate danger)|\\b988\\b|crisis (?:line|hotline|text line)|samaritans",
  // answers made for machines
  'end of (?:turn|response|reply|transcript|message)|in json|json (?:schema|object|format)|base64|rot13|token(?:s|izer)? (?:limit|count)|temperature (?:0|zero|setting)',
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
