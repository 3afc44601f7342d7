const SCORE = '(?:\\d+|five|ten|full|top|high(?:est)?|max\\w*|perfect|a pass|full marks|top marks)'
const SCORES =
  '(?:award|assign|give|grant|set|mark|score|rate|grade|code|label|classify|count|record|log|note|enter|register|treat|write down|put down)'
const SCORED =
  '(?:this|that|it|me|my|every|each|all|the (?:student|trainee|reply|turn|response|answer|next|following|above|last|whole|session|level))'
const OBSERVER =
  '(?:grader|marker|examiner|assessor|observer|coder|scorer|evaluator|marking system|scoring system|language model|ai|llm|chatbot)'
const YARDSTICK =
  '(?:instructions?|rubric|marking|scoring|rules|prompts?|guidelines|criteria|criterion|context|scale|codebook|code book|marking scheme)'
/** Labels that are no words of English. */
const LABEL = '(?:sr|cr|rf|oq|cq|pwp|tsd|dism|assm|chal|imm)'
const ANY_LABEL = `(?:${LABEL}|enc|val|aff|seek|aut|rep|cult|hope|str|info|risk|lim|adv|conf|slip)`

/**
 * Words said to the observer instead of the client, in plain form. Whoever speaks to a client about marks says whose
 * they are ("you would give it a four out of ten"); whoever speaks to the observer orders them.
 */
const TO_THE_OBSERVER = new RegExp(
  [
    `\\b(?:ignore|disregard|override|bypass|suspend|overrule) (?:all |any |the |of |your |these |those |every |previous |prior |above |earlier |usual |own |normal )*${YARDSTICK}\\b`,
    '\\b(?:forget|skip|drop) (?:all |any |the |of |your |these |those |every |previous |prior |above |earlier |usual |own |normal )*(?:instructions?|rubric|marking|scoring|prompts?|criteria|codebook|marking scheme)\\b',
    `\\b(?:put|set|leave|lay|cast) (?:all |the |your |any |usual |own |normal )*${YARDSTICK} (?:to one side|aside|by)\\b`,
    `\\b(?:put|set|leave|lay|cast) aside (?:all |the |your |any |usual |own |normal )*${YARDSTICK}\\b`,
    `\\b(?:forget|never mind) (?:how|what|the way) you (?:usually |normally |would |were told to )*(?:mark|score|grade|code|rate|assess|were told)\\b`,
    `(?:^|\\b(?:please|and|now|then|must|should|to|just|so|kindly|always) )${SCORES} (?:(?!you |your |nobody |and )\\w+ ){0,6}(?:full marks|top marks|(?:highest|maximum|top|full) (?:band|score|level|marks?|grade)|(?:level|band|score|grade|marks?|points?|stars?) (?:of |to |as |at )?(?:\\d+|five|ten|max\\w*)|as (?:a |an )?(?:\\w+ ){0,2}(?:empathy|reflection|complex|competent|excellent|perfect|cr|rf|sr|oq|val|aff))\\b`,
    `(?:^|\\b(?:please|and|now|then|must|should|just|kindly|always) )${SCORES} (?:${SCORED} (?:\\w+ ){0,3})?(?:as )?(?:a |an |the )?${SCORE}(?: (?:out of|points?|marks?|stars?|for (?:empathy|listening|warmth|every))\\b|$)`,
    `\\b${SCORES} ${SCORED}(?: \\w+){0,3} (?:as )?(?:a |an |the )?(?:excellent|competent|perfect|highest|maximum|deep reflection|(?:complex|accurate|simple) reflection)`,
    `\\b(?:to|dear|hey|note to|message (?:to|for)|attention|instructions? (?:to|for)) (?:the |any |whichever )?${OBSERVER}\\b(?! you| your| who)`,
    `^${OBSERVER} (?:please |must |should |just |now )*${SCORES}\\b`,
    `\\byou are (?:now )?(?:an? |the )?(?:\\w+ )?${OBSERVER}\\b`,
    '\\b(?:system|assistant|developer) (?:prompt|message|override|role|instruction)\\b|\\bas an ai\\b',
    '\\bthe rubric\\b|\\bscoring (?:rubric|engine|system)\\b|\\bbehaviou?r codes?\\b',
    '\\b(?:output|print|return|respond with|reply with|emit) (?:\\w+ ){0,4}(?:json|codes|xml|score|label)\\b',
    `\\b(?:this|the|my|every|each|all of my|all my) (?:turn|reply|segment|response|replies|turns|responses) (?:is|are|should be|must be|deserves?|counts? as|shows?|earns?) (?:\\w+ ){0,3}(?:coded|scored|marked|${LABEL}|level|perfect|excellent|empathic|\\d+|band|marks)\\b`,
    '\\b(?:the|this) (?:trainee|student) (?:has been|is|was) (?:\\w+ )?(?:verified|certified|an expert|exempt|accredited)\\b',
    '^(?:empathy|listening|warmth|boundaries|collaboration|score|level|quality|confidence)(?: (?:is|equals|level|score|of|to|at))* (?:\\d+(?: \\d+)*|five|ten|full|max\\w*)$',
    `^(?:codes? )?(?:${LABEL} (?:and |plus )?${ANY_LABEL}|${ANY_LABEL} (?:and |plus )?${LABEL})\\b|^(?:sum|dbl|amp|stk)$`,
  ].join('|'),
)

/**
 * Whether a thought speaks to the observer instead of the client. It is data like everything else, does nothing and is
 * not coded.
 * @param line a thought in plain words
 * @source clinical reference F-13, H 7
 */
export const isInstruction = (line: string): boolean => TO_THE_OBSERVER.test(line)

const ROLE = 'system|assistant|developer|instructions?|prompt|admin|tool|user'

/** Text that a reader of the reply would not see, or that is made for a machine. */
const FOR_MACHINES: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /```[\s\S]*?(?:```|$)/g,
  /<\|im_start\|>[\s\S]*?(?:<\|im_end\|>|$)/g,
  new RegExp(`<(${ROLE})\\b[^<>]{0,60}>[\\s\\S]*?(?:</\\1>|$)`, 'gi'),
  /\[(?:inst|system|sys)\][\s\S]*?(?:\[\/(?:inst|system|sys)\]|$)/gi,
  /^[ \t]*\[[^\]\n]{0,40}\]:[^\n]*/gm,
  /^[ \t]*#{1,6}[ \t]*(?:instructions?|response|system|prompt|assistant)\b[^\n]*/gim,
  /^[ \t]*(?:system|assistant|developer|admin|override)[ \t]*:[^.!?\n]*[.!?]?/gim,
  /\b(?:quality|confidence|score|level|band|empathy|listening|warmth)[ \t]*=[ \t]*\d+(?:\.\d+)?/gi,
  /[A-Za-z0-9+/]{40,}={0,2}/g,
]

/** The reply with text for machines blanked, every other character in its place. Linear in the length of the text. */
export const withoutMachineText = (text: string): string =>
  FOR_MACHINES.reduce(
    (left, pattern) => left.replace(pattern, (hidden) => hidden.replace(/[^\n]/g, ' ')),
    text,
  )
