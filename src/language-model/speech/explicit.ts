import type { SpeechRule } from './sentence-in-turn.ts'

/** Swearing is no matter of this rule. Judgement. */
const EXPLICIT_PHRASES: readonly string[] = [
  'hands? (?:down|up|in|under|inside) (?:my|her|his|your|their) (?:\\w+ )?(?:pants|trousers|skirt|top|shirt|knickers|bra|jeans|dress|clothes)|(?:think(?:ing)?|thought|dream(?:t|ing)?) (?:about|of) you in (?:bed|the (?:shower|bath))|(?:see|show) (?:me|you) naked',
  'blow ?jobs?|hand ?jobs?|cum(?:ming|shot)?|orgasm\\w*|ejaculat\\w*|erections?|hard-?on|boner|masturbat\\w*|wank(?:ing|ed)|horny|porn\\w*|nudes?|tits|titties|boobs?|pussy|penis\\w*|vagina\\w*|clit\\w*|nipples?|genitals?|foreplay|threesomes?|bdsm|fetish\\w*|dildos?|vibrators?|aroused by you|(?:oral|anal|phone) sex|sexting|sext|deep ?throat\\w*|cock(?!\\s?(?:up|ed|tail|pit|erel|y))|sex (?:with you|together|toy|tape)',
  '(?:have|having|had) sex(?:ual)? (?:with|on|in|together)|(?:sleep|slept|sleeping) with you|(?:fuck|shag|screw|bang) (?:me hard|you (?:right|so|all|on|over)|me (?:right|now|on|over))|want to (?:fuck|shag|screw|bang) (?:you|me)|go(?:es|ing)? down on (?:you|me|him|her)|(?:suck|lick|ride|thrust\\w*|grind\\w*) (?:my|your|on|into|you|me)(?= |\\.|$)(?! (?:bike|wheel|thumb|teeth|wounds|luck))',
  '(?:imagin(?:e|ed|ing)|pictur(?:e|ed|ing)|think(?:ing)? of|see(?:n|ing)?|saw|want|dream(?:t|ing)? of) (?:you|me) naked|(?:you|me) out of (?:those|your|my|all) clothes|(?:touch(?:ed|ing)?|strok(?:e|ed|ing)|rub(?:bed|bing)?) (?:myself|yourself|me there|you there|between (?:my|your) (?:legs|thighs))|(?:get|getting|take|taking) (?:your|my|all (?:my|your)) clothes off|undress(?:ing|ed)? (?:you|me)|(?:get|getting|be|being) naked with|naked (?:body|picture|photo|selfie|with you)|strip (?:for|off for)',
]
/** Said to the counsellor. Judgement. @source clinical reference E5, the voice goes no further than the script */
const INNUENDO_PHRASES: readonly string[] = [
  "(?:you're|you are|you look|you looked) (?:so |really |very |pretty |dead |well |proper |just |kind of |kinda )*(?:sexy|hot|gorgeous|beautiful|handsome|stunning|attractive|fit|fanciable|irresistible|kissable|delicious)(?! about)",
  "(?:lovely|nice|great|gorgeous|beautiful|amazing|perfect|incredible) (?:body|legs|lips|arse|ass|bum|breasts|figure|curves)|sexy|flirt(?:ing|y)? with (?:me|you)|turn(?:s|ed|ing)? me on|kiss (?:you|me)|kissing (?:you|me)|(?:in|into|to) bed with (?:you|me)|your (?:lips|legs|thighs|body|bum|arse|ass|cleavage|chest)(?= |\\.|,|$)|what are you wearing|(?:come|go|take me) (?:back )?(?:home|to my place|to yours|to mine) with (?:you|me)|take me home|your place or mine|fancy you|i dream(?:t|ed)? (?:about|of) you|undress|make love|one-night stand|(?:feeling|being|so) naughty|naughty (?:boy|girl|thoughts?|dreams?)|seduc\\w+|(?:cuddle|snuggle|spoon) (?:up )?(?:with|to) (?:you|me)|hold me (?:close|tight)|between the sheets|in love with you|friends with benefits|if i (?:was|were) (?:older|younger|single),? (?:i'd|you'd|we'd)",
]
const EXPLICIT = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${EXPLICIT_PHRASES.join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)
const INNUENDO = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${INNUENDO_PHRASES.join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** Nothing sexual is spelled out; and no advances to the counsellor but where the author has put a test. */
export const isExplicit: SpeechRule = ({ plain, rules }) => {
  if (EXPLICIT.test(plain)) return true
  const isTest = rules.direction.line?.line.cues?.includes('boundaryTest') ?? false
  return !isTest && INNUENDO.test(plain)
}
